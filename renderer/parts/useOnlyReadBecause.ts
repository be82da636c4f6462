import { windowTexts } from '../../shared/language/windowTexts';
import { useNewerLibrary } from '../session/newerLibrary';
import { useTexts } from '../settings/language';

/** Why nothing in the library can be changed, in a sentence beside what is off; undefined when it can be. */
export function useOnlyReadBecause(): string | undefined {
  const texts = useTexts(windowTexts);
  return useNewerLibrary() ? texts.newerLibrary : undefined;
}

import { Eye } from 'lucide-react';
import type { ReactElement } from 'react';
import { windowTexts } from '../../shared/language/windowTexts';
import { useNewerLibrary } from '../session/newerLibrary';
import { useTexts } from '../settings/language';
import { Icon } from './Icon';

/** Says above everything that the library can only be read, why, and what to do; nothing where it is as ever. */
export function NewerLibrary(): ReactElement | null {
  const texts = useTexts(windowTexts);
  const newer = useNewerLibrary();
  if (!newer) return null;
  return (
    <div className="notice blue window-notice" role="status">
      <Icon of={Eye} />
      <div>
        <strong>{texts.newerLibrary}</strong> {texts.newerLibraryMore}
      </div>
    </div>
  );
}

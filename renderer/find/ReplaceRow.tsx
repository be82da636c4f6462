import { CaseUpper } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import { findTexts } from '../../shared/language/findTexts';
import { Button } from '../parts/Button';
import { TextInput } from '../parts/TextInput';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { replaceWith } from './finding';
import { FindToggle } from './FindToggle';

interface ReplaceRowProps {
  field: RefObject<HTMLInputElement | null>;
  /** Whether there is a place to replace, and whether there is anything to replace at all. */
  some: { place: boolean; any: boolean };
  onReplace: () => void;
  onReplaceAll: () => void;
}

/** What takes the place of what is found: of one place, or of all. */
export function ReplaceRow({ field, some, onReplace, onReplaceAll }: ReplaceRowProps): ReactElement {
  const texts = useTexts(findTexts);
  const replacement = useObservable(replaceWith);
  const because = (can: boolean): { offBecause?: string } =>
    can ? {} : { offBecause: texts.nothingToReplace };
  return (
    <>
      <TextInput
        ref={field}
        aria-label={texts.replaceWith}
        placeholder={texts.replaceWith}
        spellCheck={false}
        value={replacement.words}
        onChange={(words) => replaceWith.set({ ...replaceWith.value, words })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onReplace();
        }}
        end={
          <FindToggle
            label={texts.keepCase}
            sign={CaseUpper}
            on={replacement.keepCase}
            onChange={(keepCase) => replaceWith.set({ ...replaceWith.value, keepCase })}
          />
        }
      />
      <div className="find-replace">
        <Button size="small" onClick={onReplace} {...because(some.place)}>
          {texts.replace}
        </Button>
        <Button size="small" onClick={onReplaceAll} {...because(some.any)}>
          {texts.replaceAll}
        </Button>
      </div>
    </>
  );
}

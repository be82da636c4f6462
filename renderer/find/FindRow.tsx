import { ArrowDown, ArrowUp, Replace, X } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import { findTexts } from '../../shared/language/findTexts';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { TextInput } from '../parts/TextInput';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import type { FindResult } from './ArticleFind';
import { findQuery } from './finding';
import { FindToggles } from './FindToggles';

interface FindRowProps {
  field: RefObject<HTMLInputElement | null>;
  result: FindResult;
  replacing: boolean;
  readOnly: boolean;
  onReplacing: (replacing: boolean) => void;
  onClose: () => void;
}

/** What is looked for and how, how often it was found, and the way through the places. */
export function FindRow(props: FindRowProps): ReactElement {
  const { field, result, replacing, readOnly, onReplacing, onClose } = props;
  const texts = useTexts(findTexts);
  const query = useObservable(findQuery);
  const { places, at, fault } = result;
  const off = places.length === 0;
  return (
    <>
      <TextInput
        ref={field}
        aria-label={texts.find}
        placeholder={texts.find}
        spellCheck={false}
        value={query.words}
        wrong={fault !== null}
        aria-errormessage={fault ? 'find-fault' : undefined}
        onChange={(words) => findQuery.set({ ...findQuery.value, words })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          runCommand(event.shiftKey ? 'find.previous' : 'find.next');
        }}
        end={<FindToggles />}
      />
      <div className="find-steps">
        <IconButton
          icon={ArrowUp}
          label={texts.previous}
          keys="Shift+F3"
          off={off}
          onClick={() => runCommand('find.previous')}
        />
        <IconButton
          icon={ArrowDown}
          label={texts.next}
          keys="F3"
          off={off}
          onClick={() => runCommand('find.next')}
        />
        <span className="find-count figures" role="status">
          {query.words === '' || fault ? '' : off ? texts.none : texts.place(at + 1, places.length)}
        </span>
      </div>
      <div className="find-ends">
        {!readOnly && (
          <IconButton
            icon={Replace}
            label={texts.showReplace}
            keys="Mod+H"
            aria-expanded={replacing}
            pressed={replacing}
            onClick={() => onReplacing(!replacing)}
          />
        )}
        <IconButton icon={X} label={texts.close} keys="Escape" onClick={onClose} />
      </div>
    </>
  );
}

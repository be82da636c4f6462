import { ArrowDown, ArrowUp, CaseSensitive, Regex, Replace, WholeWord, X } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import type { FindQuery } from '../../shared/article/find/FindQuery';
import { findTexts } from '../../shared/language/findTexts';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { TextInput } from '../parts/TextInput';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import type { FindResult } from './ArticleFind';
import { finding, findQuery } from './finding';
import { FindToggle } from './FindToggle';

interface FindRowProps {
  field: RefObject<HTMLInputElement | null>;
  result: FindResult;
  replacing: boolean;
  readOnly: boolean;
  onClose: () => void;
}

/** What is looked for and how, how often it was found, and the way through the places. */
export function FindRow({ field, result, replacing, readOnly, onClose }: FindRowProps): ReactElement {
  const texts = useTexts(findTexts);
  const query = useObservable(findQuery);
  const { places, at, fault } = result;
  const off = places.length === 0;
  const change = (to: Partial<FindQuery>): void => findQuery.set({ ...findQuery.value, ...to });
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
        onChange={(words) => change({ words })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          runCommand(event.shiftKey ? 'find.previous' : 'find.next');
        }}
        end={
          <span className="find-toggles">
            <FindToggle
              label={texts.matchCase}
              sign={CaseSensitive}
              on={query.matchCase}
              onChange={(matchCase) => change({ matchCase })}
            />
            <FindToggle
              label={texts.matchAccents}
              sign="é"
              on={query.matchAccents || query.expression}
              offBecause={query.expression ? texts.accentsCount : undefined}
              onChange={(matchAccents) => change({ matchAccents })}
            />
            <FindToggle
              label={texts.wholeWords}
              sign={WholeWord}
              on={query.wholeWords}
              onChange={(wholeWords) => change({ wholeWords })}
            />
            <FindToggle
              label={texts.expression}
              sign={Regex}
              on={query.expression}
              onChange={(expression) => change({ expression })}
            />
          </span>
        }
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
            onClick={() =>
              finding.set(
                replacing ? { replacing: false, into: 'words' } : { replacing: true, into: 'replacement' },
              )
            }
          />
        )}
        <IconButton icon={X} label={texts.close} keys="Escape" onClick={onClose} />
      </div>
    </>
  );
}

import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { keptWord } from '../../shared/article/spelling/keptWord';
import { foldText } from '../../shared/language/foldText';
import { partsTexts } from '../../shared/language/partsTexts';
import { spellingTexts } from '../../shared/language/spellingTexts';
import { Button } from '../parts/Button';
import { Chip } from '../parts/Chip';
import { Field } from '../parts/Field';
import { Icon } from '../parts/Icon';
import { showNote } from '../parts/notes';
import { TextInput } from '../parts/TextInput';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { undoSetting } from '../settings/undoSetting';
import { changeWord } from './changeWord';
import type { WordList } from './keptWords';
import { keptWords } from './keptWords';
import './wordList.css';

interface WordListFieldProps {
  list: WordList;
  /** Why it cannot be changed now. */
  offBecause?: string | undefined;
}

/** So many words of a list are shown; what is typed looks through all of them. */
const mostShown = 40;

/** A list of words that are taken for right, folded: what is typed looks a word up, or adds it. */
export function WordListField({ list, offBecause }: WordListFieldProps): ReactElement {
  const texts = useTexts(spellingTexts);
  const { undo } = useTexts(partsTexts);
  const words = useObservable(keptWords[list]);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const sought = foldText(typed.trim());
  const found = sought ? words.filter((word) => foldText(word).includes(sought)) : words;
  const shown = found.slice(0, mostShown);

  function add(): void {
    const word = keptWord(typed);
    if (!word) return setRefused(true);
    void changeWord(list, word, true).then((done) => done && setTyped(''));
  }
  async function remove(word: string): Promise<void> {
    const change = await changeWord(list, word, false);
    if (!change) return;
    field.current?.focus();
    const action = { label: undo, run: () => void undoSetting(change) };
    change.closeNote = showNote({ text: texts.removed(word), action });
  }

  return (
    <details className="policies word-list">
      <summary>
        <h3>{texts.lists[list]}</h3>
        <span className="quiet small">{texts.count(words.length)}</span>
        <Icon of={ChevronDown} size={14} />
      </summary>
      <div>
        <p className="quiet small">{offBecause ?? texts.about[list]}</p>
        <Field id={`settings-words-${list}`} label={texts.word} wrong={refused ? texts.noWord : undefined}>
          {(ids) => (
            <div className="word-list-add">
              <TextInput
                ref={field}
                field={ids}
                spellCheck={false}
                maxLength={200}
                wrong={refused}
                value={typed}
                onChange={(value) => {
                  setRefused(false);
                  setTyped(value);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing && !offBecause) add();
                }}
              />
              <Button onClick={add} {...(offBecause !== undefined && { offBecause })}>
                {texts.add}
              </Button>
            </div>
          )}
        </Field>
        {shown.length > 0 && (
          <ul className="word-list-words" aria-label={texts.lists[list]}>
            {shown.map((word) => (
              <li key={word}>
                <Chip label={word} onRemove={offBecause ? undefined : () => void remove(word)} />
              </li>
            ))}
          </ul>
        )}
        {shown.length === 0 && (
          <p className="quiet small">{words.length > 0 ? texts.nothing : texts.empty}</p>
        )}
        {found.length > shown.length && (
          <p className="quiet small">{texts.more(found.length - shown.length)}</p>
        )}
      </div>
    </details>
  );
}

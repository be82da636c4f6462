import { ArrowDown, ArrowUp, ChevronDown, ListChecks, Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { checklistTexts } from '../../shared/language/checklistTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import type { CheckedStatus, CheckItem } from '../../shared/review/signOff/SignOff';
import { longestItem, mostItems } from '../../shared/review/signOff/SignOff';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';
import { DraftInput } from '../parts/DraftInput';
import { TextInput } from '../parts/TextInput';
import { useDraft } from '../parts/useDraft';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { changeList, placeOfList } from './changeAgreement';
import { signOff } from './signOff';

/** The list of what is seen to before a status is set, folded: items are added, reworded, put in order and removed. */
export function CheckListField({ status }: { status: CheckedStatus }): ReactElement {
  const texts = useTexts(checklistTexts);
  const { statuses } = useTexts(partsTexts);
  const { lists } = useObservable(signOff);
  const off = useOnlyReadBecause();
  const items = lists[status];
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const store = (next: readonly CheckItem[]): void => {
    if (off === undefined) changeList(status, next);
  };
  const fresh = (text: string): CheckItem => ({ id: crypto.randomUUID(), text });
  const full = items.length >= mostItems ? texts.full : undefined;
  const because = off ?? full;
  function add(): void {
    const text = typed.replace(/\s+/g, ' ').trim().slice(0, longestItem);
    if (text === '' || because !== undefined) return;
    store([...items, fresh(text)]);
    setTyped('');
    field.current?.focus();
  }
  function move(from: number, to: number): void {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    store(next);
  }
  return (
    <details className="policies check-list" id={placeOfList(status)}>
      <summary>
        <h3>{texts.before(statuses[status])}</h3>
        <span className="quiet small">{texts.count(items.length)}</span>
        <Icon of={ChevronDown} size={14} />
      </summary>
      <div>
        <p className="quiet small">{off ?? texts.about}</p>
        <ol>
          {items.map((item, at) => (
            <li key={item.id}>
              <ItemText
                item={item}
                label={texts.item(at + 1)}
                off={off !== undefined}
                onStore={(text) => store(items.map((one) => (one.id === item.id ? { ...one, text } : one)))}
              />
              <IconButton
                icon={ArrowUp}
                size="small"
                label={texts.up(item.text)}
                off={at === 0 || off !== undefined}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                icon={ArrowDown}
                size="small"
                label={texts.down(item.text)}
                off={at === items.length - 1 || off !== undefined}
                onClick={() => move(at, at + 1)}
              />
              <IconButton
                icon={X}
                size="small"
                label={texts.remove(item.text)}
                off={off !== undefined}
                onClick={() => {
                  field.current?.focus();
                  store(items.filter(({ id }) => id !== item.id));
                }}
              />
            </li>
          ))}
        </ol>
        <div className="check-list-add">
          <TextInput
            ref={field}
            aria-label={texts.newItem}
            placeholder={texts.newItem}
            maxLength={longestItem}
            value={typed}
            onChange={setTyped}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
            }}
          />
          <Button icon={Plus} onClick={add} {...(because !== undefined && { offBecause: because })}>
            {texts.add}
          </Button>
        </div>
        {items.length === 0 && (
          <Button
            look="ghost"
            size="small"
            icon={ListChecks}
            {...(off !== undefined && { offBecause: off })}
            onClick={() => store(texts.examples[status].map(fresh))}
          >
            {texts.example}
          </Button>
        )}
      </div>
    </details>
  );
}

interface ItemTextProps {
  item: CheckItem;
  label: string;
  off: boolean;
  onStore: (text: string) => void;
}

function ItemText({ item, label, off, onStore }: ItemTextProps): ReactElement {
  const draft = useDraft(item.text, (typed) => {
    const text = typed.replace(/\s+/g, ' ').trim().slice(0, longestItem);
    if (text !== '') onStore(text);
  });
  return <DraftInput draft={draft} aria-label={label} maxLength={longestItem} off={off} />;
}

import { FileInput, Heading2, ImagePlus, List, ListOrdered, TextQuote } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { CommandId } from '../../../shared/commands/commands';
import { commandOf } from '../../../shared/commands/commands';
import { foldText } from '../../../shared/language/foldText';
import { writeTexts } from '../../../shared/language/writeTexts';
import { runCommand } from '../../palette/commandRegistry';
import { Icon } from '../../parts/Icon';
import { Kbd } from '../../parts/Kbd';
import type { Observable } from '../../session/Observable';
import { useObservable } from '../../session/Observable';
import { useTexts } from '../../settings/language';
import type { InsertKeys, InsertQuery } from './InsertTrigger';

type Words = (typeof writeTexts)['nl'];

const items: { id: CommandId; name: keyof Words; icon: LucideIcon; sign: string }[] = [
  { id: 'block.subhead', name: 'subhead', icon: Heading2, sign: '##' },
  { id: 'still.attach', name: 'still', icon: ImagePlus, sign: '' },
  { id: 'block.quote', name: 'quote', icon: TextQuote, sign: '>' },
  { id: 'block.list', name: 'listItem', icon: List, sign: '-' },
  { id: 'block.numbered', name: 'numberedItem', icon: ListOrdered, sign: '1.' },
  { id: 'copy.insert', name: 'fromFile', icon: FileInput, sign: '' },
];

interface InsertMenuProps {
  query: Observable<InsertQuery | null>;
  /** Where the text's keys are handed over while the menu is open. */
  keys: InsertKeys;
  body: () => Editor | null;
}

/** What can be put into an empty paragraph, found by typing after a slash. */
export function InsertMenu({ query, keys, body }: InsertMenuProps) {
  const words = useTexts(writeTexts);
  const asked = useObservable(query);
  // The choice is for what is typed now; another letter starts at the top again.
  const [choice, setChoice] = useState({ typed: '', at: 0 });
  const list = useRef<HTMLDivElement>(null);
  const typed = foldText(asked?.typed.trim() ?? '');
  const offered = asked ? items.filter(({ name }) => foldText(String(words[name])).includes(typed)) : [];
  const chosen = choice.typed === typed ? Math.min(choice.at, Math.max(0, offered.length - 1)) : 0;
  const open = offered.length > 0;

  useLayoutEffect(() => {
    const editor = body();
    const element = list.current;
    const frame = element?.offsetParent?.getBoundingClientRect();
    if (!asked || !editor || !element || !frame) return;
    const { left, top, bottom } = editor.view.coordsAtPos(asked.from);
    const below = bottom + 8 + element.offsetHeight < window.innerHeight - 40;
    element.style.left = `${left - frame.left}px`;
    element.style.top = `${(below ? bottom + 8 : top - 8 - element.offsetHeight) - frame.top}px`;
  });

  useEffect(() => {
    const dom = body()?.view.dom;
    if (!dom || !open) return;
    dom.setAttribute('aria-activedescendant', `insert-${offered[chosen]?.id ?? ''}`);
    dom.setAttribute('aria-controls', 'insert-menu');
    return () => {
      dom.removeAttribute('aria-activedescendant');
      dom.removeAttribute('aria-controls');
    };
  });

  function insert(id: CommandId): void {
    const editor = body();
    if (!editor || !asked) return;
    editor.view.dispatch(editor.state.tr.delete(asked.from, asked.to));
    runCommand(id);
  }

  useLayoutEffect(() => {
    keys.press = (key) => {
      if (!open) return false;
      const item = offered[chosen];
      if (key !== 'Enter') {
        setChoice({ typed, at: (chosen + (key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length });
      }
      if (key === 'Enter' && item) insert(item.id);
      return true;
    };
  });

  if (!open) return null;
  return (
    <div className="insert-menu" ref={list}>
      <h3 id="insert-title">{words.insert}</h3>
      <div role="listbox" id="insert-menu" aria-labelledby="insert-title">
        {offered.map(({ id, name, icon, sign }, index) => (
          <div
            key={id}
            id={`insert-${id}`}
            role="option"
            aria-selected={index === chosen}
            className={index === chosen ? 'menu-item on' : 'menu-item'}
            onMouseDown={(event) => {
              event.preventDefault();
              insert(id);
            }}
          >
            <Icon of={icon} />
            {String(words[name])}
            <span className="end">{sign ? <kbd className="kbd">{sign}</kbd> : keysOfItem(id)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function keysOfItem(id: CommandId): ReactElement | null {
  const [keys] = commandOf(id).keys ?? [];
  return keys === undefined ? null : <Kbd keys={keys} />;
}

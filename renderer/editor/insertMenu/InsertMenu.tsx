import type { ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { CommandId } from '../../../shared/commands/commands';
import { commandOf } from '../../../shared/commands/commands';
import { keysOf } from '../../../shared/commands/keysOf';
import { insertTexts } from '../../../shared/language/insertTexts';
import { commandIcons } from '../../palette/commandIcons';
import { commandEnabled, runCommand } from '../../palette/commandRegistry';
import { Icon } from '../../parts/Icon';
import { Kbd } from '../../parts/Kbd';
import type { Observable } from '../../session/Observable';
import { useObservable } from '../../session/Observable';
import { useLanguage, useTexts } from '../../settings/language';
import { onMac } from '../../settings/platform';
import type { InsertItem } from './insertItems';
import { findInsertItems, insertItems } from './insertItems';
import type { InsertKeys, InsertQuery } from './InsertTrigger';

interface InsertMenuProps {
  query: Observable<InsertQuery | null>;
  /** Where the text's keys are handed over while the menu is open. */
  keys: InsertKeys;
  body: () => Editor | null;
}

/** So far it stays from the edges of what shows the text, in pixels. */
const edge = 8;

/** Below it lies the foot of the window. */
const foot = 40;

/** What can be put into an empty paragraph, found by typing after a slash; in groups until something is typed. */
export function InsertMenu({ query, keys, body }: InsertMenuProps) {
  const texts = useTexts(insertTexts);
  const language = useLanguage();
  const asked = useObservable(query);
  // The choice is for what is typed now; another letter starts at the top again.
  const [choice, setChoice] = useState({ typed: '', at: 0 });
  const list = useRef<HTMLDivElement>(null);
  const typed = asked?.typed.trim() ?? '';
  const able = asked ? insertItems.filter(({ id }) => commandEnabled(id)) : [];
  const offered = findInsertItems(able, typed, language);
  const chosen = choice.typed === typed ? Math.min(choice.at, Math.max(0, offered.length - 1)) : 0;
  const open = offered.length > 0;

  useLayoutEffect(() => {
    const editor = body();
    const element = list.current;
    const frame = element?.offsetParent?.getBoundingClientRect();
    if (!asked || !editor || !element || !frame) return;
    const { left, top, bottom } = editor.view.coordsAtPos(asked.from);
    const above = top - 2 * edge - (element.closest('.stone-place')?.getBoundingClientRect().top ?? 0);
    const below = window.innerHeight - foot - bottom - edge;
    element.style.maxHeight = '';
    const isBelow = element.offsetHeight < below || below > above;
    // Where it fits on neither side it scrolls on the larger one.
    element.style.maxHeight = `${isBelow ? below : above}px`;
    element.style.left = `${left - frame.left}px`;
    element.style.top = `${(isBelow ? bottom + edge : top - edge - element.offsetHeight) - frame.top}px`;
    element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
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

  function option(item: InsertItem): ReactElement {
    const isChosen = item === offered[chosen];
    return (
      <div
        key={item.id}
        id={`insert-${item.id}`}
        role="option"
        aria-selected={isChosen}
        className={isChosen ? 'menu-item on' : 'menu-item'}
        onMouseDown={(event) => {
          event.preventDefault();
          insert(item.id);
        }}
      >
        <ItemIcon id={item.id} />
        {texts.names[item.name]}
        <span className="end">
          {item.sign && <kbd className="kbd">{item.sign}</kbd>}
          <ItemKeys id={item.id} />
        </span>
      </div>
    );
  }

  if (!open) return null;
  const groups = [...new Set(offered.map(({ group }) => group))];
  return (
    <div className="insert-menu" ref={list}>
      <h3 id="insert-title" className={typed ? undefined : 'visually-hidden'}>
        {texts.insert}
      </h3>
      <div role="listbox" id="insert-menu" aria-labelledby="insert-title">
        {typed
          ? offered.map(option)
          : groups.map((group) => (
              <div key={group} role="group" aria-labelledby={`insert-group-${group}`}>
                <h3 id={`insert-group-${group}`} role="presentation">
                  {texts.groups[group]}
                </h3>
                {offered.filter((item) => item.group === group).map(option)}
              </div>
            ))}
      </div>
    </div>
  );
}

function ItemIcon({ id }: { id: CommandId }): ReactElement | null {
  const icon = commandIcons[id];
  return icon ? <Icon of={icon} /> : null;
}

function ItemKeys({ id }: { id: CommandId }): ReactElement | null {
  const [keys] = keysOf(commandOf(id), onMac);
  return keys === undefined ? null : <Kbd keys={keys} />;
}

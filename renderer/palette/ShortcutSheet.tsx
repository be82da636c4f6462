import type { ReactElement } from 'react';
import type { Command } from '../../shared/commands/Command';
import { commands } from '../../shared/commands/commands';
import { keysOf } from '../../shared/commands/keysOf';
import type { PlannedMenu } from '../../shared/commands/planMenu';
import { planMenu } from '../../shared/commands/planMenu';
import { commandTexts } from '../../shared/language/commandTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { threadTexts } from '../../shared/language/threadTexts';
import { Dialog } from '../parts/Dialog';
import { Kbd } from '../parts/Kbd';
import { useLanguage, useTexts } from '../settings/language';
import { onMac } from '../settings/platform';
import { closeOverlay } from './overlay';
import './palette.css';

interface Line {
  label: string;
  keys: readonly string[];
}

/** Every key there is: those of commands by menu, out of their table, and those of texts, cards and lists. */
export function ShortcutSheet(): ReactElement {
  const texts = useTexts(commandTexts);
  const cards = useTexts(suggestionTexts);
  const threads = useTexts(threadTexts);
  const language = useLanguage();
  const table: readonly Command[] = commands;
  const inMenu = (name: PlannedMenu['name']): Line[] =>
    table
      .filter((command) => (command.menu?.in ?? 'view') === name)
      .map((command) => ({ label: command.label[language], keys: keysOf(command, onMac) }))
      .filter(({ keys }) => keys.length > 0);
  const { listKeys, textKeys, cardKeys } = texts;
  const lists: Line[] = [
    { label: listKeys.move, keys: ['Up', 'Down'] },
    { label: listKeys.open, keys: ['Enter'] },
    { label: listKeys.openApart, keys: ['Mod+Enter'] },
    { label: listKeys.select, keys: ['Space'] },
    { label: listKeys.bin, keys: ['Delete'] },
    { label: listKeys.menu, keys: ['Shift+F10'] },
    { label: listKeys.search, keys: ['F'] },
    { label: listKeys.edition, keys: ['E'] },
    { label: listKeys.moveInEdition, keys: ['Alt+Up', 'Alt+Down'] },
    { label: listKeys.clear, keys: ['Escape'] },
  ];
  const inText: Line[] = [
    { label: textKeys.insert, keys: ['/'] },
    { label: textKeys.block, keys: ['Shift+F10'] },
    { label: textKeys.deeper, keys: ['Tab'] },
    { label: textKeys.higher, keys: ['Shift+Tab'] },
  ];
  const onCards: Line[] = [
    { label: cards.accept, keys: ['A'] },
    { label: cards.reject, keys: ['X'] },
    { label: threads.reply, keys: ['R'] },
  ];
  const groups = [
    ...planMenu(language).map(({ name, label }) => ({ title: label, lines: inMenu(name) })),
    { title: textKeys.title, lines: inText },
    { title: cardKeys, lines: onCards },
    { title: listKeys.title, lines: lists },
  ].filter((group) => group.lines.length > 0);
  return (
    <Dialog title={texts.shortcuts} onClose={closeOverlay} className="shortcut-sheet" onlyRead>
      <div className="shortcut-columns">
        {inColumns(groups).map((column) => (
          <div key={column[0]?.title}>
            {column.map((group) => (
              <ShortcutGroup key={group.title} {...group} />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

interface Group {
  title: string;
  lines: readonly Line[];
}

/** How high a group is, in lines. */
const heightOf = ({ lines }: Group): number => lines.length + 1.5;

/** The groups in two columns, one read after the other, that are as equally high as whole groups can be. */
function inColumns(groups: readonly Group[]): [Group[], Group[]] {
  const height = (some: readonly Group[]): number => some.reduce((sum, group) => sum + heightOf(group), 0);
  const unlike = (first: number): number =>
    Math.abs(height(groups.slice(0, first)) - height(groups.slice(first)));
  let best = 0;
  for (let first = 1; first <= groups.length; first++) if (unlike(first) < unlike(best)) best = first;
  return [groups.slice(0, best), groups.slice(best)];
}

function ShortcutGroup({ title, lines }: Group): ReactElement {
  return (
    <section style={{ containIntrinsicBlockSize: `auto ${heightOf({ title, lines }) * 28}px` }}>
      <h2>{title}</h2>
      <dl>
        {lines.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="kbd-row">
              {keys.map((one) => (
                <Kbd key={one} keys={one} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

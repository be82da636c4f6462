import type { ReactElement } from 'react';
import type { Command, MenuName } from '../../shared/commands/Command';
import { commands } from '../../shared/commands/commands';
import { keysOf } from '../../shared/commands/keysOf';
import { planMenu } from '../../shared/commands/planMenu';
import { commandTexts } from '../../shared/language/commandTexts';
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

/** Every key there is, by menu, and the keys of lists. Built from the table of commands. */
export function ShortcutSheet(): ReactElement {
  const texts = useTexts(commandTexts);
  const language = useLanguage();
  const table: readonly Command[] = commands;
  const inMenu = (name: MenuName): Line[] =>
    table
      .filter((command) => (command.menu?.in ?? 'view') === name)
      .map((command) => ({ label: command.label[language], keys: keysOf(command, onMac) }))
      .filter(({ keys }) => keys.length > 0);
  const { listKeys } = texts;
  const lists: Line[] = [
    { label: listKeys.move, keys: ['Up', 'Down'] },
    { label: listKeys.open, keys: ['Enter'] },
    { label: listKeys.select, keys: ['Space'] },
    { label: listKeys.bin, keys: ['Delete'] },
    { label: listKeys.search, keys: ['F'] },
    { label: listKeys.clear, keys: ['Escape'] },
  ];
  return (
    <Dialog title={texts.shortcuts} onClose={closeOverlay} className="shortcut-sheet" onlyRead>
      <div className="shortcut-groups">
        {planMenu(language).map(({ name, label }) => (
          <ShortcutGroup key={name} title={label} lines={inMenu(name)} />
        ))}
        <ShortcutGroup title={listKeys.title} lines={lists} />
      </div>
    </Dialog>
  );
}

function ShortcutGroup({ title, lines }: { title: string; lines: readonly Line[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section>
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

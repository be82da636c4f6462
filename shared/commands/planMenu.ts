import type { MenuName } from './Command';
import type { CommandId } from './commands';
import { commands } from './commands';
import { acceleratorOf } from './keys';
import { roleLabels } from './roleLabels';

/** One line of a native menu. */
export type MenuLine =
  | {
      kind: 'command';
      id: CommandId;
      label: string;
      /** Shown only: the window itself hears the keys. */ accelerator: string;
    }
  /** Something every program has; the system does it. */
  | {
      kind: 'role';
      role: 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit';
      label: string;
    }
  /** The articles opened last, in a menu of their own. */
  | { kind: 'recent'; label: string }
  | { kind: 'line' };

export interface PlannedMenu {
  name: MenuName;
  label: string;
  lines: MenuLine[];
}

const order: readonly MenuName[] = ['file', 'edit', 'insert', 'format', 'view', 'go', 'help'];

const labels = {
  nl: {
    file: 'Bestand',
    edit: 'Bewerken',
    insert: 'Invoegen',
    format: 'Opmaak',
    view: 'Weergave',
    go: 'Ga',
    help: 'Help',
    ...roleLabels.nl,
    quit: 'Sluit Katern af',
    recent: 'Laatst geopend',
  },
  en: {
    file: 'File',
    edit: 'Edit',
    insert: 'Insert',
    format: 'Format',
    view: 'View',
    go: 'Go',
    help: 'Help',
    ...roleLabels.en,
    quit: 'Quit Katern',
    recent: 'Opened last',
  },
};

/** The menus of the window in one language, out of the table of commands; main makes them native. */
export function planMenu(language: 'nl' | 'en'): PlannedMenu[] {
  return order.map((name) => ({ name, label: labels[language][name], lines: linesOf(name, language) }));
}

/** What stands over the articles that were opened last. */
export function recentLabel(language: 'nl' | 'en'): string {
  return labels[language].recent;
}

function linesOf(name: MenuName, language: 'nl' | 'en'): MenuLine[] {
  const groups = new Map<number, MenuLine[]>();
  const add = (group: number, line: MenuLine): void => {
    groups.set(group, [...(groups.get(group) ?? []), line]);
  };
  const role = (group: number, which: Extract<MenuLine, { kind: 'role' }>['role']): void =>
    add(group, { kind: 'role', role: which, label: labels[language][which] });
  for (const command of commands) {
    if (!('menu' in command) || command.menu.in !== name) continue;
    const keys = 'keys' in command ? command.keys[0] : '';
    add(command.menu.group, {
      kind: 'command',
      id: command.id,
      label: command.label[language],
      accelerator: keys ? acceleratorOf(keys) : '',
    });
  }
  if (name === 'edit') for (const which of ['cut', 'copy', 'paste', 'selectAll'] as const) role(2, which);
  if (name === 'file') {
    add(1, { kind: 'recent', label: labels[language].recent });
    role(7, 'quit');
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, lines], index): MenuLine[] => (index === 0 ? lines : [{ kind: 'line' }, ...lines]));
}

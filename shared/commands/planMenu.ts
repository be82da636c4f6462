import type { MenuName } from './Command';
import type { CommandId } from './commands';
import { commandOf, commands } from './commands';
import { acceleratorOf } from './keys';
import { roleLabels } from './roleLabels';

/** What the system does, by its name in Electron. */
type Role = keyof typeof roleLabels.nl;

/** One line of a native menu. */
export type MenuLine =
  | {
      kind: 'command';
      id: CommandId;
      label: string;
      /** Shown only: the window itself hears the keys. */ accelerator: string;
      ticks?: 'switch' | 'choice';
    }
  /** Something every program has; the system does it. */
  | {
      kind: 'role';
      role: Role;
      label: string;
    }
  /** The articles opened last, in a menu of their own. */
  | { kind: 'recent'; label: string }
  | { kind: 'line' };

export interface PlannedMenu {
  /** `app` and `window` are the two that every program has on macOS, and none elsewhere. */
  name: MenuName | 'app' | 'window';
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
    window: 'Venster',
    ...roleLabels.nl,
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
    window: 'Window',
    ...roleLabels.en,
    recent: 'Opened last',
  },
};

/** The one command that stands in the program's own menu where there is such a menu. */
const inAppMenu: CommandId = 'settings.show';

/**
 * The menus of the window in one language, out of the table of commands; main makes them native. `onMac`: with the
 * menus that macOS gives every program, the program's own first, where settings and leaving stand then.
 */
export function planMenu(language: 'nl' | 'en', onMac = false): PlannedMenu[] {
  const menus = order.map((name): PlannedMenu => ({
    name,
    label: labels[language][name],
    lines: linesOf(name, language, onMac),
  }));
  if (!onMac) return menus;
  const help = menus.pop();
  const window = systemMenu('window', labels[language].window, [['minimize', 'zoom'], ['front']], language);
  return [appMenu(language), ...menus, window, ...(help ? [help] : [])];
}

function appMenu(language: 'nl' | 'en'): PlannedMenu {
  const roles: Role[][] = [['about'], ['services'], ['hide', 'hideOthers', 'unhide'], ['quit']];
  const menu = systemMenu('app', 'Katern', roles, language);
  const [about, ...others] = menu.lines;
  const settings = commands.find(({ id }) => id === inAppMenu);
  const line: MenuLine[] = settings ? [{ kind: 'line' }, commandLine(settings, language)] : [];
  return { ...menu, lines: [...(about ? [about] : []), ...line, ...others] };
}

/** A menu of what the system does, in groups. */
function systemMenu(
  name: 'app' | 'window',
  label: string,
  groups: readonly Role[][],
  language: 'nl' | 'en',
): PlannedMenu {
  return {
    name,
    label,
    lines: inGroups(groups.map((roles) => roles.map((role) => roleLine(role, language)))),
  };
}

/** What stands over the articles that were opened last. */
export function recentLabel(language: 'nl' | 'en'): string {
  return labels[language].recent;
}

function linesOf(name: MenuName, language: 'nl' | 'en', onMac: boolean): MenuLine[] {
  const groups = new Map<number, MenuLine[]>();
  const add = (group: number, line: MenuLine): void => {
    groups.set(group, [...(groups.get(group) ?? []), line]);
  };
  for (const command of commands) {
    if (!('menu' in command) || command.menu.in !== name) continue;
    if (onMac && command.id === inAppMenu) continue;
    add(command.menu.group, commandLine(command, language));
  }
  if (name === 'edit')
    for (const which of ['cut', 'copy', 'paste', 'selectAll'] as const) add(2, roleLine(which, language));
  if (name === 'file') {
    add(1, { kind: 'recent', label: labels[language].recent });
    if (!onMac) add(7, roleLine('quit', language));
  }
  return inGroups([...groups.entries()].sort(([a], [b]) => a - b).map(([, lines]) => lines));
}

function commandLine({ id }: { id: CommandId }, language: 'nl' | 'en'): MenuLine {
  const { label, ticked = label, keys, ticks } = commandOf(id);
  const accelerator = keys?.[0] ? acceleratorOf(keys[0]) : '';
  return { kind: 'command', id, label: ticked[language], accelerator, ...(ticks && { ticks }) };
}

function roleLine(role: Role, language: 'nl' | 'en'): MenuLine {
  return { kind: 'role', role, label: labels[language][role] };
}

/** Groups of lines under each other, set apart. */
function inGroups(groups: readonly MenuLine[][]): MenuLine[] {
  return groups.flatMap((lines, index): MenuLine[] => (index === 0 ? lines : [{ kind: 'line' }, ...lines]));
}

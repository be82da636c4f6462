import { Menu } from 'electron';
import { isCommandId } from '../../shared/commands/commands';

/** How the native menu is, as the window last said. */
interface MenuState {
  /** The commands that can be carried out. */
  enabled: ReadonlySet<string>;
  /** Those that say what is so. */
  ticked: ReadonlySet<string>;
}

/** Null until the window said anything: then everything can be picked. */
let state: MenuState | null = null;

/** Whether a command is greyed in the native menu: nothing in the window can carry it out now. */
export function isGrey(id: string): boolean {
  return state !== null && isCommandId(id) && !state.enabled.has(id);
}

/** Greys and ticks the lines of the native menu, in place; a menu that is made later is so from the start. */
export function showMenuState(next: MenuState): void {
  state = next;
  const menu = Menu.getApplicationMenu();
  if (!menu) return;
  for (const item of linesOf(menu)) if (isCommandId(item.id)) item.enabled = !isGrey(item.id);
  showTicks(menu);
}

/** Ticks the lines of a menu as the window last said. */
export function showTicks(menu: Menu): void {
  let before: Electron.MenuItem | null = null;
  for (const item of linesOf(menu)) {
    const isTicked = state?.ticked.has(item.id) ?? false;
    if (item.type === 'checkbox') item.checked = isTicked;
    // Of choices one is always ticked: the first, where nothing says which. Ticking one takes it from the others.
    else if (item.type === 'radio' && (isTicked || before?.type !== 'radio')) item.checked = true;
    before = item;
  }
}

function linesOf(menu: Menu): Electron.MenuItem[] {
  return menu.items.flatMap(({ submenu }) => submenu?.items ?? []);
}

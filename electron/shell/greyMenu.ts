import { Menu } from 'electron';
import { commandOf, isCommandId } from '../../shared/commands/commands';

/** What of the native menu cannot be picked, as the window last said. */
interface Greyed {
  /** The library can only be read: what changes it. */
  onlyRead: boolean;
  /** What is not for whoever works here. */
  forOthers: ReadonlySet<string>;
}

let greyed: Greyed = { onlyRead: false, forOthers: new Set() };

/** Whether a command is greyed in the native menu: it changes a library that can only be read, or is for others. */
export function isGrey(id: string): boolean {
  const { onlyRead, forOthers } = greyed;
  return isCommandId(id) && ((onlyRead && commandOf(id).changes === true) || forOthers.has(id));
}

/** Greys lines of the native menu, or no longer; a menu that is made later is so from the start. */
export function greyMenu(change: Partial<Greyed>): void {
  greyed = { ...greyed, ...change };
  for (const menu of Menu.getApplicationMenu()?.items ?? []) {
    for (const item of menu.submenu?.items ?? []) if (isCommandId(item.id)) item.enabled = !isGrey(item.id);
  }
}

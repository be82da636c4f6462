import { Menu } from 'electron';
import { commandOf, isCommandId } from '../../shared/commands/commands';

/** Whether the library can only be read, as the window last said. */
let onlyRead = false;

/** Whether a command is greyed in the native menu: it changes a library that can only be read. */
export function isGrey(id: string): boolean {
  return onlyRead && isCommandId(id) && commandOf(id).changes === true;
}

/** Greys what changes the library in the native menu, or no longer; a menu that is made later is so from the start. */
export function greyMenu(now: boolean): void {
  onlyRead = now;
  for (const menu of Menu.getApplicationMenu()?.items ?? []) {
    for (const item of menu.submenu?.items ?? []) if (isCommandId(item.id)) item.enabled = !isGrey(item.id);
  }
}

import type { CommandId } from '../../shared/commands/commands';
import { commandOf } from '../../shared/commands/commands';
import { keysOf } from '../../shared/commands/keysOf';
import type { Language } from '../../shared/language/Texts';
import type { MenuEntry } from '../parts/Menu';
import { onMac } from '../settings/platform';
import { commandIcons } from './commandIcons';
import { commandEnabled, runCommand } from './commandRegistry';

/** A command as a line of a menu in the window: called, drawn and greyed as everywhere. */
export function commandEntry(id: CommandId, language: Language): Extract<MenuEntry, { run: () => void }> {
  const command = commandOf(id);
  const [keys] = keysOf(command, onMac);
  const icon = commandIcons[id];
  return {
    label: command.label[language],
    ...(icon && { icon }),
    ...(keys && { keys }),
    off: !commandEnabled(id),
    run: () => void runCommand(id),
  };
}

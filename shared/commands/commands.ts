import type { Command } from './Command';
import { editCommands } from './editCommands';
import { fileCommands } from './fileCommands';
import { goCommands } from './goCommands';
import { lookCommands } from './lookCommands';
import { tabCommands } from './tabCommands';
import { viewCommands } from './viewCommands';

/** The one table of everything a person can do in Katern, in the order of the menus. */
export const commands = [
  ...fileCommands,
  ...tabCommands,
  ...editCommands,
  ...viewCommands,
  ...lookCommands,
  ...goCommands,
] as const;

export type CommandId = (typeof commands)[number]['id'];

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]));

/** The command of that id. */
export function commandOf(id: CommandId): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

/** Whether `id`, which came from another process, names a command. */
export function isCommandId(id: string): id is CommandId {
  return byId.has(id);
}

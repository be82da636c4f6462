import type { CommandId } from '../../shared/commands/commands';
import { isCommandId } from '../../shared/commands/commands';

const place = 'katern.recent-commands';
const most = 6;

/** The commands last run from the palette, newest first. Kept in the window's own storage. */
export function recentCommands(): CommandId[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((id): id is CommandId => typeof id === 'string' && isCommandId(id)).slice(0, most);
  } catch {
    // Unreadable storage only costs the order of the palette.
    return [];
  }
}

export function rememberCommand(id: CommandId): void {
  const recent = [id, ...recentCommands().filter((other) => other !== id)].slice(0, most);
  try {
    localStorage.setItem(place, JSON.stringify(recent));
  } catch {
    // A full or forbidden storage only costs the order of the palette.
  }
}

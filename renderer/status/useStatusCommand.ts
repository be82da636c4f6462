import type { Status } from '../../shared/article/Article';
import type { CommandId } from '../../shared/commands/commands';
import { useCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import { useMayNot } from './useMayNot';

/**
 * Says what a command does that leads to a status; null for one that leads to none now. Where whoever works here may not
 * set that status it is off, and asking for it all the same, by its keys or the menu, says why.
 */
export function useStatusCommand(
  id: CommandId,
  status: Status | null,
  run: () => void,
  enabled: boolean,
): void {
  const mayNot = useMayNot();
  const because = status ? mayNot(status) : undefined;
  useCommand(id, () => (because ? void showNote({ text: because }) : run()), enabled, because);
}

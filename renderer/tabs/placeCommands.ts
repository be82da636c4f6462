import type { DeskPlace } from '../../shared/bridge/WindowView';
import type { CommandId } from '../../shared/commands/commands';

/** The command that leads to each place of the desk; a tab is called as it is. */
export const placeCommands: Record<DeskPlace, CommandId> = {
  all: 'desk.show',
  bin: 'bin.show',
  tags: 'tags.show',
  pictures: 'pictures.show',
  popular: 'popular.show',
};

import type { Implementations } from '../../../shared/bridge/serveCalls';
import { succeed } from '../../../shared/faults/Answer';
import type { FolderRoomStart } from './FolderRoom';
import { FolderRoom } from './FolderRoom';
import type { FolderRoomCalls } from './folderRoomCalls';

/** What a folder room answers to each call. */
export function folderAnswers(start: FolderRoomStart): Implementations<FolderRoomCalls> {
  const room = new FolderRoom(start);
  return {
    'folder:write': ({ place, name }) => succeed(room.write(place, name)),
    'folder:read': ({ place, took }) => succeed(room.read(place, took)),
    'folder:refused': ({ desk, article }) => succeed(room.refuse(desk, article)),
  };
}

import * as v from 'valibot';
import type { Fault } from '../faults/Fault';
import type { Brought } from './bringCalls';
import { asks } from './Call';

/** Another desk that shares the folder. */
export interface FolderDesk {
  /** Its name in the folder, a UUID. */
  desk: string;
  /** Who works there, as they call themselves; '' when they do not. */
  name: string;
  /** A newer Katern writes there, and nothing of it is read. */
  newer: boolean;
  /** Articles of which a part is not there yet. */
  waiting: number;
  /** Articles that cannot be read. */
  refused: number;
}

/** How the folder stands that this desk shares with others. */
export interface FolderState {
  /** Where it is; '' for none. */
  place: string;
  /** The other desks in it, as they were seen last. */
  desks: FolderDesk[];
  /** How many articles of this desk stand in it. */
  articles: number;
  /** Pictures of articles that came, which no desk has put there yet. */
  missing: number;
  /** When it was last read and written: ISO 8601, UTC; '' for not yet. */
  lookedAt: string;
  /** It is read or written for the first time, or has not answered for some seconds. */
  busy: boolean;
  /** Why that failed the last time; null when it did not. It is tried again by itself. */
  fault: Fault | null;
}

/** What the library answers about the folder that desks share. */
export const folderCalls = {
  'shared-folder:state': asks(v.strictObject({})).answers<FolderState>(),
  /** Reads and writes it now; answers how it stands then. */
  'shared-folder:look': asks(v.strictObject({})).answers<FolderState>(),
};

export type FolderCalls = typeof folderCalls;

export interface FolderEvents {
  /** It stands otherwise than before. */
  'shared-folder:changed': FolderState;
  /** An article came from another desk, and changed something here. `from` is who sent it. */
  'shared-folder:came': { from: string; brought: Brought };
}

/** What main answers about the folder that desks share. */
export const folderShellCalls = {
  /** Asks for a folder to share, and keeps it; null when nothing was chosen. The answer is for people. */
  'shared-folder:choose': asks(v.strictObject({})).answers<string | null>(),
  /** Shares no folder any more; what stands in it stays. */
  'shared-folder:leave': asks(v.strictObject({})).answers<null>(),
  /** Shows it in the system's file manager. */
  'shared-folder:show': asks(v.strictObject({})).answers<null>(),
};

export type FolderShellCalls = typeof folderShellCalls;

import * as v from 'valibot';
import { asks } from '../../../shared/bridge/Call';
import { uuid } from '../../../shared/bridge/parsers';
import type { Original } from '../../../shared/still/Still';

/** Another desk, as it stands in the folder. */
export interface SeenDesk {
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

/** What a desk has written of an article, whole. */
export interface ReadCopy {
  desk: string;
  article: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  updates: { at: string; bytes: Uint8Array }[];
  /** Who sent it. */
  from: string;
}

/** A picture that an article needs, with its bytes. */
export interface ReadOriginal {
  original: Original;
  bytes: Uint8Array;
}

export interface FolderWritten {
  /** How many articles of this desk stand in the folder. */
  articles: number;
  /** How many updates were written now. */
  updates: number;
  /** Articles of which the library itself lacks a part. */
  broken: number;
}

export interface FolderRead {
  desks: SeenDesk[];
  originals: ReadOriginal[];
  copies: ReadCopy[];
  /** Pictures that no desk has put there yet. */
  missing: number;
  /** There is more to be read. */
  more: boolean;
}

const place = v.pipe(v.string(), v.minLength(1));

/** What the thread for a shared folder is asked. */
export const folderRoomCalls = {
  /** Writes what this desk has stored since it last did. */
  'folder:write': asks(v.strictObject({ place, name: v.string() })).answers<FolderWritten>(),
  /** Reads some of what other desks have written since. `took`: what the last answer held is in the library. */
  'folder:read': asks(v.strictObject({ place, took: v.boolean() })).answers<FolderRead>(),
  /** Says that an article of a desk was refused by the library. */
  'folder:refused': asks(v.strictObject({ desk: uuid, article: uuid })).answers<null>(),
};

export type FolderRoomCalls = typeof folderRoomCalls;

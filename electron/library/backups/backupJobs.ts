import type { CopiedArticle, ListedCopy } from '../../../shared/bridge/backupCalls';
import type { SetAside } from '../../../shared/bridge/setAsideCalls';
import type { Answer } from '../../../shared/faults/Answer';
import type { CopyStep } from './makeCopy';
import type { Manifest } from './Manifest';
import type { ReadArticle } from './readCopy';
import type { RoomLimit } from './room';

/** A folder in which desks keep copies, and which of them is this one. */
export interface PlaceAddress {
  root: string;
  desk: string;
}

/** A copy, found again by the place it is at and its name. */
export interface CopyAddress extends PlaceAddress {
  name: string;
}

/** What the thread for copies does. Each is one job, answered once. */
export type BackupJob =
  /** Readies the folder beside the library, and removes what was left half made. */
  | { do: 'begin'; root: string }
  | {
      do: 'make';
      database: string;
      originals: string;
      themes: string;
      place: PlaceAddress;
      at: number;
      room: RoomLimit;
      /** Make it even if the last one is not an hour old. */
      asked: boolean;
    }
  | { do: 'look'; place: PlaceAddress }
  | { do: 'list'; place: PlaceAddress }
  | { do: 'list-asides'; library: string }
  | { do: 'set-asides'; library: string }
  | { do: 'articles'; from: CopyAddress | { aside: string }; query: string }
  | { do: 'article'; from: CopyAddress | { aside: string }; article: string; beside: boolean }
  | { do: 'prepare'; from: CopyAddress | { aside: string }; library: string; now: number };

/** What each job gives. */
export interface BackupAnswers {
  /** The id of this desk. */
  begin: string;
  /** `same`: nothing has changed since the last one. */
  make: Manifest | 'same' | 'not-due';
  look: PlaceLook;
  list: PlaceCopies[];
  'list-asides': Pick<ListedCopy, 'copy' | 'at' | 'articles' | 'bytes'>[];
  'set-asides': SetAside[];
  articles: { articles: CopiedArticle[]; total: number };
  article: ReadForRestore;
  prepare: { at: string; articles: number; missingOriginals: number; missingThemeFiles: number };
}

/** An article out of a copy, ready to be taken in. */
export interface ReadForRestore extends ReadArticle {
  /** The file of each of its originals, by hash. */
  files: Record<string, string>;
  /** Where it is to stand beside another: the document for that, else empty. */
  document: Uint8Array;
}

/** How copies stand at a place. */
export interface PlaceLook {
  /** Whether the place is there. */
  reachable: boolean;
  copies: number;
  bytes: number;
  lastAt: string;
  amiss: number;
  /** The newest copy, where that is whole. */
  newest: { database: string; at: number } | null;
}

/** The copies of one desk at a place. */
export interface PlaceCopies {
  desk: string;
  copies: (Pick<ListedCopy, 'at' | 'articles' | 'bytes' | 'state'> & { name: string })[];
}

/** What the thread says: how far it is, any number of times, and then the answer. */
export type BackupWord =
  | { told: { step: CopyStep; done: number; total: number } }
  | { answer: Answer<unknown> };

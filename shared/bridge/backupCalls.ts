import * as v from 'valibot';
import type { Fault } from '../faults/Fault';
import type { ArticleCard } from './answers';
import { asks } from './Call';
import { articleId } from './parsers';
import type { SetAside } from './setAsideCalls';

/** Where copies are kept: beside the library, and a second place where one was chosen. */
export type BackupPlaceName = 'own' | 'second';

/** How copies stand at one place. */
export interface BackupPlace {
  place: BackupPlaceName;
  folder: string;
  /** Whether it is there now: an external disk may not be. */
  reachable: boolean;
  copies: number;
  /** What all its copies take, originals included where they are no second name of the library's own. */
  bytes: number;
  /** When its last copy was made: ISO 8601; '' when there is none. */
  lastAt: string;
  /** How many articles and originals of that copy were not whole in the library itself. */
  amiss: number;
  /** Why the last attempt failed; null when it did not. It is tried again by itself. */
  fault: Fault | null;
}

/** The parts of making a copy, in their order. */
export const backupSteps = ['database', 'check', 'originals'] as const;

export interface BackupProgress {
  place: BackupPlaceName;
  step: (typeof backupSteps)[number];
  done: number;
  total: number;
}

export interface BackupStatus {
  places: BackupPlace[];
  /** Null while no copy is being made. */
  running: BackupProgress | null;
  /** The bytes that all copies at a place may take together; null for what is fair. */
  room: number | null;
}

/** A copy, or a library that was set aside, in the list to restore from. */
export interface ListedCopy {
  /** Names it in the other calls. */
  copy: string;
  /** `aside`: the library that was here before a copy was put in its place. */
  kind: 'copy' | 'aside';
  place: BackupPlaceName;
  /** Whether it is of this desk; a place may hold the copies of others too. */
  own: boolean;
  /** ISO 8601, UTC. */
  at: string;
  articles: number;
  bytes: number;
  /** `whole`: opened and found whole when it was made; `amiss`: not all was whole in the library either. */
  state: 'whole' | 'amiss' | 'damaged' | 'unverified';
}

/** An article as it is in a copy. */
export interface CopiedArticle {
  id: string;
  headline: string;
  opening: string;
  /** ISO 8601, UTC. */
  editedAt: string;
  binned: boolean;
}

/** What was put in the place of the library. */
export interface RestoredLibrary {
  /** When the copy was made: ISO 8601, UTC. */
  at: string;
  /** The library that was here before it, to restore in turn. */
  aside: string;
  articles: number;
  /** How many of its originals are nowhere to be found. */
  missingOriginals: number;
  /** The same of the files of its own themes. */
  missingThemeFiles: number;
}

const copy = v.pipe(v.string(), v.maxLength(200));

/** What the library process answers of its copies, whether the library itself can be opened or not. */
export const backupCalls = {
  'backups:status': asks(v.strictObject({})).answers<BackupStatus>(),
  /** Makes a copy at every place now, if anything changed since the last; answers when it is verified. */
  'backups:make': asks(v.strictObject({})).answers<BackupStatus>(),
  /** All copies that can be restored from, the newest first. */
  'backups:list': asks(v.strictObject({})).answers<ListedCopy[]>(),
  /** The articles of a copy in which all words of `query` occur, at most 200, and how many there are. */
  'backups:articles': asks(v.strictObject({ copy, query: v.pipe(v.string(), v.maxLength(500)) })).answers<{
    articles: CopiedArticle[];
    total: number;
  }>(),
  /**
   * Brings one article back: under its own id and with its whole history where the library does not have it, else
   * beside the one that is there, as it was then. Nothing is overwritten.
   */
  'backups:restore-article': asks(v.strictObject({ copy, article: articleId })).answers<ArticleCard>(),
  /** Puts a copy in the place of the library, which is set aside whole. */
  'backups:restore': asks(v.strictObject({ copy })).answers<RestoredLibrary>(),
  /** What was set aside in the library's folder, for whatever reason; what was set aside last first. */
  'backups:asides': asks(v.strictObject({})).answers<SetAside[]>(),
  /** What was restored, for the window that comes after it, once; null when nothing was. */
  'backups:restored': asks(v.strictObject({})).answers<RestoredLibrary | null>(),
};

export type BackupCalls = typeof backupCalls;

export interface BackupEvents {
  'backups:changed': BackupStatus;
}

import type { Version } from '../article/Version';

/** A stretch of an article's log that belongs together: a while of writing by one session, or what led to a version. */
export interface HistoryEntry {
  /** Numbers of its first and last update; its state is the log up to and including the last. */
  from: number;
  to: number;
  /** When those were stored: ISO 8601, UTC. */
  startedAt: string;
  endedAt: string;
  /** The Yjs clients that wrote in it. */
  clients: number[];
  /** The version that its last update brought, if it did. */
  version: Version | null;
  /** Words between the state before it and its own. */
  words: { inserted: number; deleted: number };
}

/** An entry as the window shows it: with people in place of clients. */
export type HistoryMoment = Omit<HistoryEntry, 'clients'> & {
  /** How they call themselves; null for whoever never said who they are. */
  by: (string | null)[];
  /** Which person each of them is, by id; '' where nobody knows. Left out where that was not asked for yet. */
  people?: string[];
};

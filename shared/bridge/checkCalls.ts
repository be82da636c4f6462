import * as v from 'valibot';
import { asks } from './Call';

/** The parts of a thorough check, in their order. */
export const checkSteps = ['database', 'articles', 'journal', 'originals'] as const;

export interface CheckProgress {
  step: (typeof checkSteps)[number];
  done: number;
  total: number;
}

/**
 * What a check came upon. `database`: SQLite's own check failed. `updates`: some of an article's updates were
 * damaged or missing. `journal`: its second copy lacked some, or had others. `snapshot`, `shown` and `card` are
 * what is derived from the updates and did not say what they say. `records`: bin, site and what is known of
 * pictures differed between the two. `original`: a picture's file is gone or no longer what it was.
 */
export interface CheckFinding {
  kind: 'database' | 'updates' | 'journal' | 'snapshot' | 'shown' | 'card' | 'records' | 'original';
  /** The article's id; '' for what is of the whole library. */
  article: string;
  /** The article's headline, or the picture's name; ''. */
  name: string;
  /** How many updates, or records. */
  count: number;
  /** How many of them nothing has any more. */
  lost: number;
  /** The time the damaged updates are of: ISO 8601, UTC; '' for anything else. */
  from: string;
  until: string;
  /** Whether all is well again, but for what is lost. */
  mended: boolean;
}

/** What was read, and what was found amiss. */
export interface CheckReport {
  articles: number;
  updates: number;
  originals: number;
  found: CheckFinding[];
}

/** What the library's process answers of the thorough check. */
export const checkCalls = {
  /**
   * Reads all of the library and mends what can be mended; null when it was stopped, and nothing is mended then.
   * One that runs already is answered with its end.
   */
  'check:run': asks(v.strictObject({})).answers<CheckReport | null>(),
  /** Stops the one that runs, while it reads. */
  'check:stop': asks(v.strictObject({})).answers<null>(),
};

export type CheckCalls = typeof checkCalls;

export interface CheckEvents {
  'check:progress': CheckProgress;
}

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../../electron/library/Library';
import { libraryIn } from '../fixtures/libraryIn';

export { valueOf } from '../fixtures/valueOf';

/** A clock that stands still until it is set. */
export interface TestClock {
  /** Milliseconds since 1970. */
  at: number;
}

/** A library in a folder of its own that is gone after the test, and what it has told so far. */
export interface FreshLibrary {
  folder: string;
  library: Library;
  clock: TestClock;
  /** The articles of each `desk:changed`. */
  changes: string[][];
  /** Each `article:stored`: article and number. */
  stored: [article: string, sequence: number][];
  /** Each `articles:progress`: job, done, total. */
  progress: [job: string, done: number, total: number][];
  /** Each `original:stored`: its hash. */
  originals: string[];
  reports: unknown[];
  /** Opens the same folder anew, as after a restart; `library` is the new one from then on. */
  reopen(): Library;
}

/** An empty folder that is removed after the test. */
export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a new library for one test. */
export function freshLibrary(folder: string = freshFolder()): FreshLibrary {
  const clock = { at: Date.UTC(2026, 0, 5, 9) };
  const changes: string[][] = [];
  const stored: FreshLibrary['stored'] = [];
  const progress: FreshLibrary['progress'] = [];
  const originals: string[] = [];
  const reports: unknown[] = [];
  const open = (): Library => {
    const library = libraryIn(folder, {
      now: () => clock.at,
      report: (where, error) => reports.push([where, error]),
    });
    library.whenChanged((articles) => changes.push(articles));
    library.whenChanging({
      stored: (...told) => stored.push(told),
      progressed: (...told) => progress.push(told),
      originalStored: (hash) => originals.push(hash),
    });
    return library;
  };
  const fresh: FreshLibrary = {
    folder,
    library: open(),
    clock,
    changes,
    stored,
    progress,
    originals,
    reports,
    reopen: () => {
      fresh.library.close();
      fresh.library = open();
      return fresh.library;
    },
  };
  onTestFinished(() => fresh.library.close());
  return fresh;
}

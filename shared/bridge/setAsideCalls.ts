import * as v from 'valibot';
import { asks } from './Call';

/**
 * Why something lies aside in the library's folder: `damaged`, a database that could not be read any more;
 * `replaced`, a library that a copy took the place of; `previews`, what an older Katern drew; `stranger`, what lay
 * where Katern keeps a file of its own and was none.
 */
export const setAsideKinds = ['damaged', 'replaced', 'previews', 'stranger'] as const;

export type SetAsideKind = (typeof setAsideKinds)[number];

/** Something that was set aside in the library's folder and that nothing uses any more. */
export interface SetAside {
  /** Names it in the other calls: its path in the library's folder, parted by `/`. */
  name: string;
  kind: SetAsideKind;
  /** When it was set aside: ISO 8601, UTC. */
  at: string;
  bytes: number;
  /** How many articles can still be read in it; null where there are none to be read. */
  articles: number | null;
  /** The headlines of those edited last, three at most, '' for one without. */
  headlines: string[];
}

const numbered = '(?:-\\d+)?';
const names = [
  `damaged/\\d{14}${numbered}`,
  `aside/\\d{8}T\\d{6}${numbered}`,
  'cache',
  `journal\\.aside${numbered}`,
  `journal/(?:\\d{8}\\.(?:journal|index)|length)\\.aside${numbered}`,
];

/** A name of something set aside, and nothing else of a library's folder. */
export const setAsideName = v.pipe(v.string(), v.regex(new RegExp(`^(?:${names.join('|')})$`)));

/** What main answers about what was set aside. */
export const setAsideShellCalls = {
  /** Shows it in the system's file manager. */
  'aside:show': asks(v.strictObject({ name: setAsideName })).answers<null>(),
  /** Moves it to the system's trash; where there is none, deletes it. Answers which it was. */
  'aside:remove': asks(v.strictObject({ name: setAsideName })).answers<'trashed' | 'deleted'>(),
};

export type SetAsideShellCalls = typeof setAsideShellCalls;

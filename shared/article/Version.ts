import type { Status } from './Article';
import { statuses } from './Article';
import { cutText } from '../language/cutText';
import { isUuid } from './isUuid';

export const versionKinds = ['named', 'status', 'export', 'restore', 'brought'] as const;

/**
 * Why a version was kept: by hand, at a change of status, at an export, before an older one was put back, before
 * another desk's copy came in.
 */
export type VersionKind = (typeof versionKinds)[number];

/**
 * A moment of an article with a name. It holds no text: its state is the log of updates up to and including
 * the one that brought it.
 */
export interface Version {
  id: string;
  kind: VersionKind;
  /**
   * What a person called it; of `brought` whose copy it was. '' for the others: they are named in the language of the
   * interface.
   */
  name: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Who kept it, as they call themselves; '' when they do not. */
  by: string;
  /** Which person that is; left out where nobody knows. */
  person?: string;
  /** The status set, for `status` and `export`. */
  status?: Status;
  /** What the author is asked to do, where a piece was given back; never ''. */
  note?: string;
  /** What was approved, by `contentHash`; only with that status. */
  hash?: string;
}

/** A version's name is cut after this many characters. */
export const longestVersionName = 120;

/** What an author is asked is this long at most, in characters. */
export const longestNote = 2000;

/** Longest name of a person that is kept, in characters. */
export const longestWriterName = 200;

/** The version a document's value stands for, or null when it is none. A kind of a newer Katern is a named one. */
export function parseVersion(id: string, value: unknown): Version | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, name, at, by, person, status, hash, note } = value as Record<string, unknown>;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  const version: Version = {
    id,
    kind: versionKinds.find((known) => known === kind) ?? 'named',
    name: typeof name === 'string' ? name.slice(0, longestVersionName) : '',
    at,
    by: typeof by === 'string' ? by.slice(0, longestWriterName) : '',
    ...(typeof person === 'string' && isUuid(person) && { person }),
  };
  const known = statuses.find((one) => one === status);
  if (!known) return version;
  const said = typeof note === 'string' ? cutText(note.trim(), longestNote) : '';
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return { ...version, status: known, ...(isHash && { hash }), ...(said && { note: said }) };
}

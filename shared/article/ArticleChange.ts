import type { Tag } from '../tags/Tag';
import type { Status } from './Article';

/** What can be done to many articles at once. */
export type ArticleChange =
  | { kind: 'add-tag'; tag: Tag }
  | { kind: 'remove-tag'; tag: Tag }
  /** Every tag of `from` becomes `to`: another writing, another kind, or several made one. */
  | { kind: 'replace-tags'; from: readonly Tag[]; to: Tag }
  /** "Exported" is set by an export alone. */
  | { kind: 'set-status'; status: Exclude<Status, 'exported'> }
  /** What a page cannot do without: an address, and the moment it is dated. What is filled in already stays. */
  | { kind: 'ready-export'; publishedAt: string }
  /** It was exported just now; each export is a version. */
  | { kind: 'mark-exported' };

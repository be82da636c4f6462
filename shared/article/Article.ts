import type { Correction } from './Correction';
import type { Still } from '../still/Still';
import type { Tag } from '../tags/Tag';
import type { PartLanguage } from './partLanguages';

export const statuses = ['draft', 'in-review', 'approved', 'exported'] as const;

/** Where an article stands: draft, in review, approved, exported. */
export type Status = (typeof statuses)[number];

export const articleLanguages = ['nl', 'en'] as const;

export type ArticleLanguage = (typeof articleLanguages)[number];

/** How a stretch of text is set. `link` is an URL, or ''; `language` is there where it is said to be another than the article's. */
export interface Marks {
  bold: boolean;
  italic: boolean;
  link: string;
  language?: PartLanguage;
}

/** A stretch of text with the same marks throughout, or a line break; `marks` only where it has any. */
export type Run =
  | ({ kind: 'text'; text: string } & Marks)
  | { kind: 'line-break'; marks?: Marks }
  /** Something a newer Katern put here. */
  | { kind: 'unknown'; name: string; marks?: Marks };

/** One block of the body. Blocks are flat: a list is a row of items with a depth. */
export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'subhead'; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'list-item'; ordered: boolean; /** 0 to 5. */ depth: number; runs: Run[] }
  /** A still in the text; `still` names a use in `Article.stills`, the runs are its caption. */
  | { kind: 'still'; still: string; runs: Run[] }
  /** A block of a newer Katern; its text is kept and shown. */
  | { kind: 'unknown'; name: string; runs: Run[] };

/**
 * Which shape an article has as plain values. Raised whenever `Article`, or anything in it, changes what it holds or
 * what that means: what was kept on disk of another shape is not shown, but made anew.
 */
export const articleShape = 5;

/** An article as plain values: what `readArticle` makes of the shared document. Never edited in place. */
export interface Article {
  id: string;
  language: ArticleLanguage;
  status: Status;
  kicker: string;
  headline: string;
  standfirst: Run[];
  byline: string;
  /** The section it belongs to: `Film & series`. */
  section: string;
  dateline: string;
  /** The last part of its address: lower-case letters, digits and hyphens; made from the headline until set. */
  slug: string;
  /** The headline for search engines and cards; '' means the headline itself. */
  seoTitle: string;
  /** For the desk only; never exported. */
  notes: string;
  body: Block[];
  stills: Still[];
  tags: Tag[];
  /** What was put right after publication, the oldest first. */
  corrections: Correction[];
  /** ISO 8601 with zone; set once. */
  createdAt: string;
  /** ISO 8601 with zone; '' until an export first sets it. */
  publishedAt: string;
  /** Parts this version does not know, by a name a person can be shown; empty for almost all articles. */
  unknown: string[];
}

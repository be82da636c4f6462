import type { ArticleLanguage } from '../../article/Article';
import type { TextName } from '../../article/textNames';
import type { WordRevision } from '../word/WordRevision';
import type { Receipt } from './Receipt';

/** One character of a text that comes from outside, or one line break, with what is suggested about it. */
export interface CopyUnit {
  insert: string | object;
  /** As the flat text has them (`flatText`), as it reads with everything taken over. */
  attributes: Readonly<Record<string, unknown>>;
  /** Whoever would insert it; null where it stands there. */
  inserted: WordRevision | null;
  /** Whoever would delete it; null where it stays. */
  deleted: WordRevision | null;
  /** What its attributes were before somebody set them otherwise; null where nobody did. */
  before: { attributes: Readonly<Record<string, unknown>>; revision: WordRevision } | null;
  /** Where it led before somebody had it lead elsewhere, '' for nowhere; not there where nobody did. */
  linkBefore?: { link: string; revision: WordRevision };
}

/** What somebody said about a copy. */
export interface CopyComment extends WordRevision {
  text: string;
}

/** A conversation about a copy. */
export interface CopyThread {
  about:
    | { kind: 'article' }
    | { kind: 'still'; still: string }
    /** Characters of a text, counted in its units. */
    | { kind: 'text'; text: TextName; from: number; until: number };
  /** The oldest first; at least one. */
  comments: CopyComment[];
  /** Whether it is settled; null where that is not said. */
  resolved: boolean | null;
}

/** A picture in a copy. */
export interface CopyStill {
  /** Names it in the text. */
  id: string;
  /** Where its bytes are in the file that the copy is read from. */
  part: string;
  altText: string;
  /** The line under it that says whose it is; null where there is none. */
  credit: string | null;
  /** The same with what is tracked in it; not there where nothing is. */
  creditUnits?: readonly CopyUnit[];
}

/** What a paragraph of a file is there for. */
export type ParagraphRole = 'title' | 'subtitle' | 'heading' | 'caption' | 'paragraph' | 'credit';

/** A paragraph that was lifted out of what would be the body, to be headline or standfirst. */
export interface LiftedParagraph {
  role: ParagraphRole;
  /** The level of a heading, from 1; else 0. */
  level: number;
  /** How many units of the body stood before it. */
  at: number;
  /** Its end, with what the block would be. */
  end: CopyUnit;
}

/** What a file from outside says, as an article could: the texts with each block's end as a newline. */
export interface Copy {
  texts: Record<TextName, CopyUnit[]>;
  /** Where its headline and standfirst stood among the rest; not there for one that it has not. */
  lifted: Partial<Record<'headline' | 'standfirst', LiftedParagraph>>;
  threads: CopyThread[];
  stills: CopyStill[];
  /** Who saved it last, and when. */
  saved: WordRevision;
  language: ArticleLanguage | '';
  receipt: Receipt;
}

/** A unit about which nobody suggests anything. */
export function plainUnit(insert: string | object, attributes: CopyUnit['attributes'] = {}): CopyUnit {
  return { insert, attributes, inserted: null, deleted: null, before: null };
}

/** Units as one line: what is no character as a space. */
export function lineIn(units: readonly CopyUnit[]): string {
  return units.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
}

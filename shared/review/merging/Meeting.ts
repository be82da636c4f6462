import type * as Y from 'yjs';
import type { ArticleLanguage } from '../../article/Article';
import type { Authors } from './Authors';
import type { CharacterSet } from './CharacterSet';
import type { Knowledge } from './Knowledge';

/** Two copies of an article that come together, in an order that is the same on both desks. */
export interface Meeting {
  /** What both are together; what is to be chosen is written into it. */
  doc: Y.Doc;
  /** As `Sides` numbers them. */
  copies: readonly [base: Knowledge, one: Knowledge, other: Knowledge, both: Knowledge];
  authors: Authors;
  language: ArticleLanguage;
  /** The latest moment that anything in it is noted at: ISO 8601, UTC; '' for none. */
  at: string;
  /** The characters of sentences that are to be chosen about: neither came nor went. */
  chosen: CharacterSet;
  /** Does work in the name of a Yjs client that stands for nothing but what `reason` says, on any desk alike. */
  as: (reason: string, work: () => void) => void;
  /** Does work in the name of a client that stands for this very meeting. */
  asMeeting: (work: () => void) => void;
}

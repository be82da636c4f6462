import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import type { Finding } from '../Finding';
import type { PreflightFacts } from '../PreflightFacts';

/** A way to mend a finding without asking any more. */
export interface Fix {
  /** Nobody would do otherwise: it may be done with all others of its kind. */
  certain: boolean;
  /** Changes the document. It stands for the article as it was when the fix was made. */
  apply(doc: Y.Doc): void;
}

/** Makes the fix for a finding of one rule; null where this one cannot be mended so. */
export type FixMaker = (finding: Finding, article: Article, facts: PreflightFacts) => Fix | null;

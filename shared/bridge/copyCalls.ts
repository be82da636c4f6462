import * as v from 'valibot';
import type { ReceiptLine } from '../interchange/copy/Receipt';
import type { BroughtBack } from '../interchange/word/BroughtBack';
import { longestWriterName } from '../article/Version';
import type { ArticleCard } from './answers';
import { asks } from './Call';
import { articleId, fileName, fileToken, language } from './parsers';
import type { SavedProof } from './proofCalls';

/** An article that a file is like which does not say of which one it is. */
export interface LikeArticle {
  article: string;
  headline: string;
  /** Paragraphs of the file that stand in it as well, of so many. */
  same: number;
  of: number;
}

/** A file that was taken in. */
export type TakenIn =
  /**
   * As a new article, with what became of what was in it; `like` only for a Word document. `elsewhere`: it says that it
   * is of an article which is not in this library.
   */
  | { kind: 'new'; card: ArticleCard; receipt: ReceiptLine[]; like: LikeArticle | null; elsewhere: boolean }
  /** A Word document that was made of an article here: an update brings what was done to it in there. */
  | { kind: 'back'; article: string; update: Uint8Array; back: BroughtBack };

/** What press answers of files that articles become, and are made of. */
export const copyCalls = {
  /** The article as a Word document, with its suggestions and comments; `by` is who saves it. */
  'docx:render': asks(
    v.strictObject({ article: articleId, by: v.pipe(v.string(), v.maxLength(longestWriterName)) }),
  ).answers<{ bytes: Uint8Array; fileName: string }>(),
  /**
   * Takes in a file: Word, HTML, Markdown or text. `language` is that of a new article whose file does not say.
   * Nothing in the file is run, and nothing it names is loaded.
   */
  'copy:read': asks(v.strictObject({ token: fileToken, name: fileName, language })).answers<TakenIn>(),
};

/** What main answers of them. */
export const copyShellCalls = {
  /** Asks where an article is to be saved as a Word document, and puts it there; null when the person thought better of it. */
  'docx:save': asks(v.strictObject({ article: articleId })).answers<SavedProof | null>(),
};

export type CopyShellCalls = typeof copyShellCalls;

/** What the name of a file ends in that an article can be made of. */
export const copyEndings = ['docx', 'docm', 'dotx', 'md', 'markdown', 'html', 'htm', 'xhtml', 'txt'] as const;

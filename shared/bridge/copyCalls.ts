import * as v from 'valibot';
import type { Block } from '../article/Article';
import type { ReceiptLine } from '../interchange/copy/Receipt';
import type { BroughtBack } from '../interchange/word/BroughtBack';
import type { Still } from '../still/Still';
import { longestWriterName } from '../article/Version';
import type { ArticleCard } from './answers';
import { asks } from './Call';
import { articleId, fileName, fileToken, language, uuid } from './parsers';

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
  /** As blocks for the body of an article that is open, with the stills in them; nothing of it is stored yet. */
  | { kind: 'into'; blocks: Block[]; stills: Still[]; receipt: ReceiptLine[] }
  /** A Word document that was made of an article here: an update brings what was done to it in there. */
  | { kind: 'back'; article: string; update: Uint8Array; back: BroughtBack };

/** What the RTF on the clipboard has of a picture for which the HTML beside it only names a file. */
export type PictureBeside =
  | { kind: 'picture'; bytes: Uint8Array }
  /** `unsure`: which one it is cannot be told; `metafile`: it is there in a form that nobody but Windows shows. */
  | { kind: 'absent' | 'unsure' | 'metafile' | 'too-many' };

/** More RTF than this is not read, in characters: every picture is in it twice, and in digits. */
export const longestRtf = 200_000_000;

/** More pictures than this are not looked for in it. */
export const mostSought = 2000;

const shownPixels = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What press answers of files that articles become, and are made of. */
export const copyCalls = {
  /**
   * The article as a Word document, with its suggestions and comments; `by` is who saves it. `export:cancel` stops `job`.
   */
  'docx:render': asks(
    v.strictObject({
      article: articleId,
      by: v.pipe(v.string(), v.maxLength(longestWriterName)),
      job: v.optional(uuid),
    }),
  ).answers<{ bytes: Uint8Array }>(),
  /**
   * Takes in a file: Word, HTML, Markdown or text. `language` is that of a new article whose file does not say. With
   * `into` it becomes no article but blocks for that one, unless it is a Word document that was made of it. Nothing
   * in the file is run, and nothing it names is loaded. `export:progress` tells how far `job` is, and `export:cancel` stops
   * it, with nothing left behind, until the library begins to keep what was read.
   */
  'copy:read': asks(
    v.strictObject({
      token: fileToken,
      name: fileName,
      language,
      into: v.optional(articleId),
      job: v.optional(v.pipe(v.string(), v.uuid())),
    }),
  ).answers<TakenIn>(),
  /**
   * What the RTF of a clipboard has of the pictures in its HTML, all of which are given in their order: `isFile` are
   * those of which the HTML has no bytes, each with the size at which it is shown, 0 for what is not said.
   */
  'copy:pictures': asks(
    v.strictObject({
      rtf: v.pipe(v.string(), v.maxLength(longestRtf)),
      pictures: v.pipe(
        v.array(v.strictObject({ isFile: v.boolean(), width: shownPixels, height: shownPixels })),
        v.maxLength(mostSought),
      ),
    }),
  ).answers<PictureBeside[]>(),
};

import type * as Y from 'yjs';
import type { ArticleLanguage } from '../Article';
import { isLineBreak } from '../flatText';
import { readArticle } from '../readArticle';
import { deletedBy } from '../Suggested';
import { textNames } from '../textNames';
import type { SearchedField } from './searchedFields';
import { searchedFields } from './searchedFields';
import type { SearchStretch } from './SearchStretch';
import { Stretches } from './Stretches';

/** What of an article is looked through. */
export interface SearchedText {
  headline: string;
  language: ArticleLanguage;
  /** The stretches of each of its texts, in the order of `textNames`. */
  texts: SearchStretch[][];
  fields: SearchedField[];
  /** Parts that this version does not know; where there are any, nothing may be changed. */
  unknown: readonly string[];
}

/** Reads out of a document what of it is looked through, as it is written: without what is crossed out. */
export function readSearched(doc: Y.Doc): SearchedText {
  const article = readArticle(doc);
  return {
    headline: article.headline,
    language: article.language,
    texts: textNames.map((name) => stretchesOfText(doc.getText(name))),
    fields: searchedFields(article),
    unknown: article.unknown,
  };
}

/**
 * The words of each block of a text, without what is crossed out in it. A line break is one within them; an object that
 * is no text parts them.
 */
export function stretchesOfText(text: Y.Text): SearchStretch[] {
  const stretches = new Stretches(0);
  let index = 0;
  for (const { insert, attributes } of text.toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    const pieces = typeof insert === 'string' ? insert.split(/(\n)/).filter(Boolean) : [insert];
    for (const piece of pieces) {
      const length = typeof piece === 'string' ? piece.length : 1;
      index += length;
      if (piece === '\n') stretches.part(index);
      else if (deletedBy(attributes) !== '') stretches.skip(length);
      else if (typeof piece === 'string') stretches.say(piece);
      else if (isLineBreak(piece)) stretches.say('\n');
      else stretches.part(index);
    }
  }
  stretches.part(index);
  return stretches.all;
}

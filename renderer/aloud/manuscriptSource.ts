import type { ArticleLanguage } from '../../shared/article/Article';
import { placeOf } from '../../shared/article/find/SearchStretch';
import { sentencesOf } from '../../shared/article/sentences';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { Spot } from '../../shared/bridge/LeftAt';
import type { FieldChain } from '../editor/FieldChain';
import { indexOfSpot, spotOf } from '../editor/spots';
import { shapeOf } from '../editor/text/textShape';
import { stretchesOf } from '../find/stretchesOf';
import type { ArticleSession } from '../session/ArticleSession';
import type { AloudSentence, AloudSource } from './ReadingAloud';

/**
 * The manuscript, sentence by sentence, in the order in which it is read: as it will be once all that is suggested is
 * taken over. With `until` it ends there.
 */
export function manuscriptSource(
  session: ArticleSession,
  chain: FieldChain,
  language: ArticleLanguage,
  until: Spot | null,
): AloudSource<Spot> {
  return {
    sentenceAt(place) {
      const from = textNames.indexOf(place.field);
      const to = until ? textNames.indexOf(until.field) : textNames.length - 1;
      for (const field of textNames.slice(from, to + 1)) {
        const start = field === place.field ? indexOfSpot(session.doc, place) : 0;
        const end = field === until?.field ? indexOfSpot(session.doc, until) : Infinity;
        const found = sentenceIn(session, chain, { field, start, end }, language);
        if (found) return found;
      }
      return null;
    },
  };
}

/** The first sentence of a text that ends after `start`, from there on, and no further than `end`. */
function sentenceIn(
  session: ArticleSession,
  chain: FieldChain,
  { field, start, end }: { field: TextName; start: number; end: number },
  language: ArticleLanguage,
): AloudSentence<Spot> | null {
  const doc = chain.editor(field)?.state.doc;
  for (const stretch of doc ? stretchesOf(doc, shapeOf(field)) : []) {
    const last = placeOf(stretch, 0, stretch.words.length);
    if (last.until <= start) continue;
    if (last.from >= end) return null;
    for (const sentence of sentencesOf(stretch.words, language)) {
      let [from, until] = [sentence.from, sentence.until];
      while (from < until && placeOf(stretch, from, from + 1).from < start) from++;
      while (until > from && placeOf(stretch, until - 1, until).until > end) until--;
      const words = stretch.words.slice(from, until).trim();
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const place = placeOf(stretch, from, until);
      return {
        words,
        start: spotOf(session.doc, field, place.from),
        end: spotOf(session.doc, field, place.until),
      };
    }
  }
  return null;
}

/** Where the sentence begins in which a character of a text stands; that place itself where it stands in none. */
export function startOfSentence(
  chain: FieldChain,
  field: TextName,
  index: number,
  language: ArticleLanguage,
): number {
  const doc = chain.editor(field)?.state.doc;
  for (const stretch of doc ? stretchesOf(doc, shapeOf(field)) : []) {
    for (const { from, until } of sentencesOf(stretch.words, language)) {
      const place = placeOf(stretch, from, until);
      if (place.from <= index && index < place.until) return place.from;
    }
  }
  return index;
}

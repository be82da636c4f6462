import type { ArticleLanguage } from '../Article';
import { fillTemplate } from './fillTemplate';
import type { FindFault } from './FindFault';
import type { FindQuery } from './FindQuery';
import { keepCase } from './keepCase';
import type { Match, Matcher } from './Matcher';
import { flawOf, matchExpression } from './matchExpression';
import { matchWords } from './matchWords';
import type { SearchStretch } from './SearchStretch';
import { placeOf } from './SearchStretch';

/** What is to take the place of what is found. */
export interface Replacement {
  words: string;
  /** With capitals where what it replaces has them. */
  keepCase: boolean;
  language: ArticleLanguage;
}

export interface FindQuestion {
  query: FindQuery;
  texts: readonly (readonly SearchStretch[])[];
  /** Null where nothing is to be replaced. */
  replacement: Replacement | null;
  /** How many places of each text are wanted; all of them where nothing is said. */
  most?: number;
}

/** A place that answers to the query, as the flat text counts, and what it would become. */
export interface FoundPlace {
  from: number;
  until: number;
  becomes: string;
}

/** The places found in each of the texts, in order; or why nothing could be looked for. */
export type FindAnswer = { ok: true; found: FoundPlace[][] } | { ok: false; fault: FindFault };

/**
 * Looks for a query in texts. With a regular expression that may take for ever: it is to be done where it can be
 * stopped.
 */
export function findPlaces({ query, texts, replacement, most = Infinity }: FindQuestion): FindAnswer {
  const matcher = matcherFor(query);
  if (typeof matcher === 'string') return broken(matcher);
  const becomes = (match: Match, words: string): string => {
    if (!replacement) return '';
    const { words: typed, language } = replacement;
    const filled = query.expression ? fillTemplate(typed, match, words) : typed;
    return replacement.keepCase ? keepCase(filled, words, language) : filled;
  };
  try {
    const placesIn = (stretches: readonly SearchStretch[]): FoundPlace[] => {
      const places: FoundPlace[] = [];
      for (const stretch of stretches) {
        for (const match of matcher(stretch.words)) {
          if (places.length >= most) return places;
          const { from, until } = match;
          const words = stretch.words.slice(from, until);
          places.push({ ...placeOf(stretch, from, until), becomes: becomes(match, words) });
        }
      }
      return places;
    };
    return { ok: true, found: texts.map(placesIn) };
  } catch (error) {
    // An expression that is too large is said to be only once it is used.
    if (!query.expression || !(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return broken(flawOf(error));
  }
}

function matcherFor(query: FindQuery): ReturnType<typeof matchExpression> | Matcher {
  return query.expression && query.words !== '' ? matchExpression(query) : matchWords(query);
}

function broken(flaw: ReturnType<typeof flawOf>): FindAnswer {
  return { ok: false, fault: { kind: 'expression-broken', flaw } };
}

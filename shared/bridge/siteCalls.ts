import * as v from 'valibot';
import type { KeptAddress } from '../pages/KeptAddresses';
import { isArticlePath } from '../pages/KeptAddresses';
import { asks } from './Call';
import { articleId } from './parsers';

/** Most articles that are asked for as values at once. */
export const mostAtOnce = 200;

/** The articles that stand on the site. */
export interface SiteArticles {
  /**
   * A line for each, by id: its id, the number of its last update, and the last change to what is printed (ISO 8601
   * with zone), with spaces between. One text, as it is told and compared in a moment however many they are.
   */
  lines: string;
  /** The ids of those that are approved and not yet exported. */
  approved: string[];
}

/** An article of the site as plain values. */
export interface SiteArticle {
  id: string;
  sequence: number;
  editedAt: string;
  /** `Article` as JSON, UTF-8. */
  json: Uint8Array;
}

/** Most addresses that are told at once. */
export const mostAddresses = 2000;

/** Where an article was exported, and what decided that. */
export const keptAddress = v.strictObject({
  article: articleId,
  path: v.pipe(v.string(), v.maxLength(250), v.check(isArticlePath, 'no address of an article')),
  wish: v.pipe(v.string(), v.maxLength(250), v.regex(/^[a-z0-9-]+\/[a-z0-9-]*$/)),
});

/** What the library answers of the whole site. */
export const siteCalls = {
  /** Every article that is approved or exported and not in the bin. */
  'site:articles': asks(v.strictObject({})).answers<SiteArticles>(),
  /**
   * Some articles as values: as many of those asked for, from the first, as can be read without holding up whoever
   * writes; at least one. One that is not there, or cannot be read, is left out; `read` says how many were looked at.
   */
  'site:load-articles': asks(
    v.strictObject({ articles: v.pipe(v.array(articleId), v.minLength(1), v.maxLength(mostAtOnce)) }),
  ).answers<{ read: number; articles: SiteArticle[] }>(),
  /** Under which addresses articles were exported, all of them or one, each article's oldest first. */
  'site:addresses': asks(v.strictObject({ article: v.optional(articleId) })).answers<KeptAddress[]>(),
  /** Names all the addresses there are: the same name, the same addresses. */
  'site:addresses-state': asks(v.strictObject({})).answers<string>(),
  /**
   * Keeps under which addresses articles are exported now. A library that is only read has them wait beside it; where
   * nothing may be written, none are kept.
   */
  'site:keep-addresses': asks(
    v.strictObject({ addresses: v.pipe(v.array(keptAddress), v.minLength(1), v.maxLength(mostAddresses)) }),
  ).answers<{ kept: number }>(),
};

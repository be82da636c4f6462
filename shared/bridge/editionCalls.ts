import * as v from 'valibot';
import { asks } from './Call';
import { articleId, uuid } from './parsers';

/** Longest name of an edition, in characters; most editions a library keeps, and most articles in each. */
export const longestEditionName = 80;
export const mostEditions = 200;
export const mostInEdition = 200;

const name = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(longestEditionName),
  v.check((given) => given === given.normalize('NFC').trim(), 'not as names are written'),
);

/** The articles of an edition, in their order: none stands in it twice. */
const articles = v.pipe(
  v.array(articleId),
  v.maxLength(mostInEdition),
  v.check((ids) => new Set(ids).size === ids.length, 'an article twice'),
);

/** What an edition is called and what it holds. */
export const keptEdition = v.strictObject({ name, articles });

/** Articles that are exported together, in an order, under a name. */
export interface Edition extends v.InferOutput<typeof keptEdition> {
  /** A UUID; it stays when the edition is renamed. */
  id: string;
}

/** An edition as it is shown. */
export interface ListedEdition extends Edition {
  /** Those of its articles that are in the bin, or not there: they are passed over, and come back with themselves. */
  gone: string[];
}

/** The editions that somebody put together. Each answers all of them, by name. */
export const editionCalls = {
  'editions:list': asks(v.strictObject({})).answers<ListedEdition[]>(),
  /** Keeps an edition, a new one or in the place of the one with its id. Answers `editions-full` where there are `mostEditions`. */
  'editions:store': asks(v.strictObject({ id: uuid, ...keptEdition.entries })).answers<ListedEdition[]>(),
  /** Removes an edition; one that is not there is removed already. Its articles stay. */
  'editions:remove': asks(v.strictObject({ id: uuid })).answers<ListedEdition[]>(),
};

/** The bundle of an edition in a folder. */
export interface WrittenEdition {
  /** What its folder is called there. */
  bundle: string;
  /** When the one that is there was written: ISO 8601; '' where there is none. */
  at: string;
}

/** The name of an edition, as it comes from the window. */
export const editionName = name;

/** An edition that is exported: what it is called, and its articles in their order. */
export const exportedEdition = v.strictObject({
  name,
  articles: v.pipe(articles, v.minLength(1)),
});

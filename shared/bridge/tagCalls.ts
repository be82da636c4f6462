import * as v from 'valibot';
import type { KnownTag } from './answers';
import { asks } from './Call';
import type { ManagedTag } from './changeCalls';
import { manyArticles } from './parsers';
import { tags } from './tagParsers';

/** What the library knows of the tags of all articles. */
export const tagCalls = {
  /** Every tag in use on the desk, with the number of articles that carry it; the most used first. */
  'tags:list': asks(v.strictObject({})).answers<KnownTag[]>(),
  /** Every tag of the library, those of articles in the bin too. */
  'tags:all': asks(v.strictObject({})).answers<ManagedTag[]>(),
  /** How many articles on the desk, and in the bin, carry one of these tags at least. */
  'tags:reach': asks(v.strictObject({ tags })).answers<{ articles: number; binned: number }>(),
  /** The tags of these articles, with the number of those that carry each. */
  'tags:of': asks(v.strictObject({ articles: manyArticles })).answers<KnownTag[]>(),
};

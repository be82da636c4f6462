import * as v from 'valibot';
import { statuses } from '../article/Article';
import { contentHash } from './parsers';

export const deskSorts = ['edited', 'headline', 'status', 'words', 'match'] as const;
export const deskGroupings = ['', 'day', 'status', 'author', 'tag'] as const;

/** Longest line of words that is searched for, in characters. */
export const longestQuery = 500;

const moment = v.pipe(v.string(), v.maxLength(40));
const line = v.pipe(v.string(), v.maxLength(600));

/** What somebody wants to see of the library: which articles, in what order, under which titles. */
export const deskQuestion = v.strictObject({
  view: v.picklist(['all', 'bin']),
  /** Words of the person's own: all of them, `"in this order"`, `-without`. */
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
  status: v.picklist([...statuses, '']),
  /** A tag's key, or ''. */
  tag: line,
  /** A writer's name as it stands in the byline, or ''. */
  author: line,
  still: v.picklist(['', 'with', 'without']),
  /** Only articles with a still of which is not said whose it is. */
  creditMissing: v.boolean(),
  /** The original that is used in them, or ''. */
  uses: v.union([contentHash, v.literal('')]),
  /** Only what was edited at this moment (ISO 8601, UTC) or later; '' for all. */
  since: moment,
  /** `match` puts what was found in headline or tags first, each part newest first; without words it is `edited`. */
  sort: v.picklist(deskSorts),
  descending: v.boolean(),
  grouping: v.picklist(deskGroupings),
  /** The moments at which the stretches of days begin by which is grouped, the newest first. */
  days: v.pipe(v.array(moment), v.maxLength(10)),
});

export type DeskQuestion = v.InferOutput<typeof deskQuestion>;
export type DeskSort = DeskQuestion['sort'];
export type DeskGrouping = DeskQuestion['grouping'];

/** All copy as it stands when nothing was asked for: last edited first. */
export const plainQuestion: DeskQuestion = {
  view: 'all',
  query: '',
  status: '',
  tag: '',
  author: '',
  still: '',
  creditMissing: false,
  uses: '',
  since: '',
  sort: 'edited',
  descending: true,
  grouping: '',
  days: [],
};

import * as v from 'valibot';
import { statuses } from '../article/Article';
import { contentHash } from './parsers';

export const deskSorts = ['edited', 'headline', 'status', 'words', 'match'] as const;
export const deskGroupings = ['', 'day', 'status', 'author', 'tag'] as const;

/** Longest line of words that is searched for, in characters. */
export const longestQuery = 500;

const moment = v.pipe(v.string(), v.maxLength(40));
const line = v.pipe(v.string(), v.maxLength(600));

/** Who works here, as the library looks for what is theirs: by the byline, and for what is asked of them by who they are. */
export const asker = v.strictObject({
  byline: line,
  name: line,
  /** Their id; '' where there is none. */
  person: v.union([v.pipe(v.string(), v.uuid()), v.literal('')]),
});

export type Asker = v.InferOutput<typeof asker>;

export const nobody: Asker = { byline: '', name: '', person: '' };

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
  /** Only articles in which something is asked of them; null for all. */
  askedOf: v.nullable(asker),
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
  askedOf: null,
  still: '',
  creditMissing: false,
  uses: '',
  since: '',
  sort: 'edited',
  descending: true,
  grouping: '',
  days: [],
};

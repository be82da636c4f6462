import * as v from 'valibot';
import { statuses } from '../article/Article';
import type { Asker, DeskQuestion } from './deskQuestion';
import { deskGroupings, deskSorts, longestQuery } from './deskQuestion';
import { contentHash } from './parsers';

const line = v.pipe(v.string(), v.maxLength(600));

/** A filter that comes from elsewhere. */
export const anyFilter = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
  status: v.picklist([...statuses, '']),
  /** A tag's key and how it is printed, or null. */
  tag: v.nullable(v.strictObject({ key: line, label: line })),
  /** Only what one wrote oneself. */
  mine: v.boolean(),
  /** Only where something is asked of whoever works here. Views from before it are without. */
  forMe: v.optional(v.boolean(), false),
  still: v.picklist(['', 'with', 'without']),
  creditMissing: v.boolean(),
  /** Only what was edited since Monday. */
  thisWeek: v.boolean(),
  /** The original that is used, or ''. */
  uses: v.union([contentHash, v.literal('')]),
  /** With words, what matches best comes first until another order is chosen. */
  sort: v.picklist(deskSorts.filter((sort) => sort !== 'match')),
  bestFirst: v.boolean(),
  descending: v.boolean(),
  grouping: v.picklist(deskGroupings),
});

/** What narrows, orders and groups the list, as a person set it: independent of today and of who asks. */
export type DeskFilter = v.InferOutput<typeof anyFilter>;

export const noFilter: DeskFilter = {
  query: '',
  status: '',
  tag: null,
  mine: false,
  forMe: false,
  still: '',
  creditMissing: false,
  thisWeek: false,
  uses: '',
  sort: 'edited',
  bestFirst: true,
  descending: true,
  grouping: 'day',
};

/** The filter as a question: `days` are the moments today, yesterday and this week began, `who` is who asks. */
export function questionOf(
  filter: DeskFilter,
  view: 'all' | 'bin',
  days: readonly string[],
  who: Asker,
): DeskQuestion {
  const bin = view === 'bin';
  return {
    view,
    query: filter.query,
    status: bin ? '' : filter.status,
    tag: bin ? '' : (filter.tag?.key ?? ''),
    author: !bin && filter.mine ? who.byline : '',
    askedOf: !bin && filter.forMe ? who : null,
    still: bin ? '' : filter.still,
    creditMissing: !bin && filter.creditMissing,
    uses: bin ? '' : filter.uses,
    since: !bin && filter.thisWeek ? (days.at(-1) ?? '') : '',
    sort: filter.bestFirst && filter.query.trim() ? 'match' : filter.sort,
    descending: filter.descending,
    grouping: filter.grouping,
    days: [...days],
  };
}

import type { Status } from '../article/Article';
import type { DeskGrouping, DeskQuestion, DeskSort } from './deskQuestion';

/** What narrows, orders and groups the list, as a person set it: independent of today and of who asks. */
export interface DeskFilter {
  query: string;
  status: Status | '';
  /** A tag's key and how it is printed, or null. */
  tag: { key: string; label: string } | null;
  /** Only what one wrote oneself. */
  mine: boolean;
  still: '' | 'with' | 'without';
  creditMissing: boolean;
  /** Only what was edited since Monday. */
  thisWeek: boolean;
  /** The original that is used, or ''. */
  uses: string;
  /** With words, what matches best comes first until another order is chosen. */
  sort: Exclude<DeskSort, 'match'>;
  bestFirst: boolean;
  descending: boolean;
  grouping: DeskGrouping;
}

export const noFilter: DeskFilter = {
  query: '',
  status: '',
  tag: null,
  mine: false,
  still: '',
  creditMissing: false,
  thisWeek: false,
  uses: '',
  sort: 'edited',
  bestFirst: true,
  descending: true,
  grouping: 'day',
};

/** The filter as a question: `days` are the moments today, yesterday and this week began, `byline` is who asks. */
export function questionOf(
  filter: DeskFilter,
  view: 'all' | 'bin',
  days: readonly string[],
  byline: string,
): DeskQuestion {
  const bin = view === 'bin';
  return {
    view,
    query: filter.query,
    status: bin ? '' : filter.status,
    tag: bin ? '' : (filter.tag?.key ?? ''),
    author: !bin && filter.mine ? byline : '',
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

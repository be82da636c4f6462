import type { Indexer } from '../../../electron/library/search/Indexer';
import { parseQuery } from '../../../electron/library/search/parseQuery';
import type { SearchIndex } from '../../../electron/library/search/SearchIndex';
import { suggestQuery } from '../../../electron/library/search/suggestQuery';
import { hashes, words } from './happenings';

const queries = [
  ...words,
  ...words.map((word) => `${word} `),
  ...words.map((word) => `"${word}"`),
  ...words.map((word) => `zee -${word}`),
  ...[
    'ze',
    've',
    'na',
    'caf',
    'vremeer',
    'vermeef ',
    'vermeeer',
    'nachtbot',
    'nachtbote zee',
    'netflx',
    'marle',
  ],
  ...['"vermeer zee"', 'vermeer zee', 'elmer', 'anders', 'beeld'],
];

/** Higher than any article's number. */
const most = 1000;

/** Everything that can be asked of search. */
export interface Answers {
  unread: number;
  /** Which articles are known, in which state, with which text. */
  known: unknown[];
  /** For each query what is found, what of it in headline or tags, and what was meant. */
  found: Record<string, unknown>;
  uses: number[][];
  creditMissing: number[];
}

export function answersOf(index: SearchIndex, indexer: Indexer): Answers {
  const found = queries.map((query) => {
    const sought = parseQuery(query);
    const meant = suggestQuery(index, sought, most)?.query;
    return [
      query,
      [[...index.found(sought, most)].slice(0, 50), [...index.foundInHead(sought, most)], meant],
    ] as const;
  });
  return {
    unread: indexer.unread,
    known: index.states(-1, most).map((state) => ({ ...state, text: index.text(state.n) })),
    found: Object.fromEntries(found),
    uses: hashes.map((hash) => index.usedIn(hash)),
    creditMissing: index.creditMissing(),
  };
}

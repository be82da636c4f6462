import { Bits } from '../Bits';
import type { Sqlite } from '../sqlite';
import type { BroadTokens, WordPlace } from './BroadTokens';
import { beginningsOf, keyOf, tokenOf, wordPlaces } from './BroadTokens';
import type { Token } from './tokens';

/** What counts as broad. */
export interface BroadLimits {
  /** In a library of fewer articles nothing takes long. */
  articles: number;
  /** Articles that are looked at to find out. */
  sample: number;
  /** The part of those that have it: anywhere, and in headline and tags, where there are few words. */
  share: Record<WordPlace, number>;
  /** The most that are kept. Each takes a bit for each article. */
  kept: number;
  /** Room for so many more articles before all is read again. */
  spare: number;
}

/** Of 100,000 articles each set takes 13 kB, and without it some milliseconds. */
export const usualBroad: BroadLimits = {
  articles: 20_000,
  sample: 400,
  share: { anywhere: 0.3, heads: 0.1 },
  kept: 700,
  spare: 5000,
};

/** What the broad tokens are read from. */
export interface BroadSource {
  database: Sqlite;
  /** The words and stems of an article, by its number, as search knows it. */
  wordsOf: (n: number) => Record<WordPlace, ReadonlySet<string>>;
  /** The numbers of the articles that have a token. */
  numbers: (place: WordPlace, token: Token) => number[];
}

/** How many articles of the sample are read at once. */
const atOnce = 3;

/**
 * Finds out what is broad from some articles out of the whole row, reads it, the shortest first, and has it kept. Each
 * step takes some milliseconds.
 */
export function* prepareBroad(
  { database, wordsOf, numbers }: BroadSource,
  broad: BroadTokens,
  limits: BroadLimits,
): Generator<void> {
  const known = database.prepare('select count(*) as count, coalesce(max(n), 0) as most from read');
  const { count, most } = known.get() as { count: number; most: number };
  broad.begin(most + limits.spare);
  if (count < limits.articles) return;
  const next = database.prepare('select n from read where n >= ? order by n limit 1');
  const found: Record<WordPlace, Map<string, number>> = { anywhere: new Map(), heads: new Map() };
  const sampled = new Set<number>();
  for (let drawn = 0; drawn < limits.sample; drawn++) {
    const row = next.get(Math.ceil((drawn * most) / limits.sample)) as { n: number } | undefined;
    if (!row || sampled.has(row.n)) continue;
    sampled.add(row.n);
    const words = wordsOf(row.n);
    for (const place of wordPlaces) countTokens(found[place], words[place]);
    if (sampled.size % atOnce === 0) yield;
  }
  for (const { place, key } of broadest(found, limits, sampled.size)) {
    broad.keep(place, key, Bits.of(numbers(place, tokenOf(key)), broad.room));
    yield;
  }
}

function countTokens(found: Map<string, number>, words: ReadonlySet<string>): void {
  const keys = new Set(words);
  for (const word of words)
    for (const begins of beginningsOf(word)) keys.add(keyOf({ word: begins, open: true }));
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
}

/** What enough of the sample have, the most frequent of it; those in front first that one types first. */
function broadest(
  found: Record<WordPlace, Map<string, number>>,
  { share, kept }: BroadLimits,
  sampled: number,
): { place: WordPlace; key: string }[] {
  return wordPlaces
    .flatMap((place) => [...found[place]].map(([key, count]) => ({ place, key, count })))
    .filter(({ place, count }) => count >= share[place] * sampled)
    .sort((a, b) => b.count / share[b.place] - a.count / share[a.place])
    .slice(0, kept)
    .sort((a, b) => a.key.length - b.key.length);
}

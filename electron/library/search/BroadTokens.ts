import type { Bits } from '../Bits';
import type { Token } from './tokens';

/** Where a word stands: in headline and tags, or anywhere in an article. */
export const wordPlaces = ['anywhere', 'heads'] as const;

export type WordPlace = (typeof wordPlaces)[number];

/** Beginnings of words are kept up to this length; one that is longer is asked for like a word of its own. */
export const longestBeginning = 8;

/** Those of a word that are kept. */
export function beginningsOf(word: string): string[] {
  const all: string[] = [];
  for (let length = 2; length <= Math.min(longestBeginning, word.length); length++)
    all.push(word.slice(0, length));
  return all;
}

/** A token's key: no letter is a space. */
export function keyOf({ word, open }: Token): string {
  return open ? `${word} ` : word;
}

/** The token of a key. */
export function tokenOf(key: string): Token {
  return { word: key.trimEnd(), open: key.endsWith(' ') };
}

/**
 * Which articles have the words, stems and beginnings of words that a great part of all articles has: some hundred
 * sets, kept in memory in step with the tables. Reading one from the tables takes as long as it has articles.
 */
export class BroadTokens {
  readonly #kept: Record<WordPlace, Map<string, Bits>> = { anywhere: new Map(), heads: new Map() };
  #room = 0;
  #inStep = true;

  /**
   * Keeps nothing any more; from here on there is room for articles numbered up to `room`. What is kept from now on is
   * in step with the tables, or else nothing is answered until it is said to be (`areInStep`).
   */
  begin(room: number, inStep = true): void {
    this.#room = room;
    this.#inStep = inStep;
    for (const place of wordPlaces) this.#kept[place].clear();
  }

  /** The articles that have a token; null for one that is not kept. Not to be changed. */
  get(place: WordPlace, token: Token): Bits | null {
    return this.#inStep ? (this.#kept[place].get(keyOf(token)) ?? null) : null;
  }

  areInStep(): void {
    this.#inStep = true;
  }

  /** Keeps the articles that have a token. */
  keep(place: WordPlace, key: string, articles: Bits): void {
    this.#kept[place].set(key, articles);
  }

  /** The highest number there is room for. */
  get room(): number {
    return this.#room;
  }

  /** All that is kept, by `keyOf` each token. */
  *entries(): Generator<{ place: WordPlace; key: string; articles: Bits }> {
    for (const place of wordPlaces)
      for (const [key, articles] of this.#kept[place]) yield { place, key, articles };
  }

  /** An article has these words and stems now, and no others. False where there is no room for its number: then nothing is kept any more. */
  note(n: number, words: Record<WordPlace, ReadonlySet<string>>): boolean {
    this.forget(n);
    for (const place of wordPlaces) {
      const kept = this.#kept[place];
      if (kept.size === 0) continue;
      if (n > this.#room) {
        this.begin(0);
        return false;
      }
      for (const word of words[place]) {
        kept.get(word)?.add(n);
        for (const begins of beginningsOf(word)) kept.get(keyOf({ word: begins, open: true }))?.add(n);
      }
    }
    return true;
  }

  /** An article has no words any more. */
  forget(n: number): void {
    for (const place of wordPlaces) for (const bits of this.#kept[place].values()) bits.remove(n);
  }
}

import type * as Y from 'yjs';
import { insertedBy } from '../../article/Suggested';
import type { CharacterSet } from './CharacterSet';
import type { Knowledge } from './Knowledge';
import type { Stretch } from './stretchesOf';
import { stretchesOf } from './stretchesOf';

/** Who wrote the words that are printed in a text after another copy came in and were not before, and how many are not any more. */
export interface WordsCameIn {
  /** By Yjs client. */
  inserted: Map<number, number>;
  deleted: number;
}

/**
 * Counts, as `countWords` does, the words of a text that are in print on one side only, or not the same there. What is
 * `apart` is the same on both.
 */
export function wordsCameIn(
  text: Y.Text,
  before: Knowledge,
  after: Knowledge,
  apart: CharacterSet,
): WordsCameIn {
  const inserted = new Map<number, number>();
  let deleted = 0;
  const wasWord = new OpenWord(() => deleted++);
  const isWord = new OpenWord((client) => inserted.set(client, (inserted.get(client) ?? 0) + 1));
  for (const stretch of stretchesOf(text, [before, after])) {
    const [was, is] = [isPrinted(stretch, 0), isPrinted(stretch, 1)];
    const words = typeof stretch.insert === 'string' ? stretch.insert : ' ';
    const { client, clock } = stretch;
    const whose = (at: number): number | null => (apart.has(client, clock + at) ? null : client);
    if (was) wasWord.read(words, is ? nobody : whose);
    if (is) isWord.read(words, was ? nobody : whose);
  }
  wasWord.end();
  isWord.end();
  return { inserted, deleted };
}

function isPrinted({ seen, set }: Stretch, at: number): boolean {
  return seen[at] === true && insertedBy(set[at]) === '';
}

const nobody = (): null => null;

/** A word as it is read, and whether any of it is on this side only. */
class OpenWord {
  #isWord = false;
  #client: number | null = null;

  /** `told` hears of each word of which something is on this side only, and whose that is. */
  constructor(private readonly told: (client: number) => void) {}

  /** Reads on; `whose` says of each character whose it is where it is on this side only. */
  read(words: string, whose: (at: number) => number | null): void {
    let at = 0;
    for (const character of words) {
      if (/\s/.test(character)) this.end();
      else {
        this.#isWord ||= /[\p{L}\p{N}]/u.test(character);
        this.#client ??= whose(at);
      }
      at += character.length;
    }
  }

  end(): void {
    if (this.#isWord && this.#client !== null) this.told(this.#client);
    this.#isWord = false;
    this.#client = null;
  }
}

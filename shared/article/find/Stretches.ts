import type { SearchStretch } from './SearchStretch';

/** Gathers the stretches of a text as it is gone through from its start to its end. */
export class Stretches {
  readonly all: SearchStretch[] = [];
  #words = '';
  #skips: SearchStretch['skips'][number][] = [];

  /** `at` is where the first of them begins in the flat text. */
  constructor(private at: number) {}

  say(words: string): void {
    this.#words += words;
  }

  /** Passes over so many characters of the flat text. */
  skip(length: number): void {
    this.#skips.push({ before: this.#words.length, length });
  }

  /** Ends a stretch; the next one begins at a place of the flat text. */
  part(next: number): void {
    if (this.#words !== '') this.all.push({ words: this.#words, at: this.at, skips: this.#skips });
    [this.#words, this.at, this.#skips] = ['', next, []];
  }
}

import { countWords } from './count';

/**
 * Counts words of texts that mostly are what they were the last time: of an article only the paragraph one
 * writes in. Each `round` remembers the texts it met, and those of the round before.
 */
export class WordCounts {
  #before = new Map<string, number>();
  #now = new Map<string, number>();

  /** Begins a round; what neither this round nor the last one meets is forgotten. */
  round(): (text: string) => number {
    this.#before = this.#now;
    this.#now = new Map();
    return (text) => {
      const words = this.#now.get(text) ?? this.#before.get(text) ?? countWords(text);
      this.#now.set(text, words);
      return words;
    };
  }
}

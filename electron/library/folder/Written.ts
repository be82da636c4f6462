/** Which updates of an article are there: all up to a number, and some beyond. */
interface Coverage {
  upto: number;
  beyond: Set<number>;
}

/** Which updates of each article stand in some files, whatever the order they were met in. */
export class Written {
  readonly #articles = new Map<string, Coverage>();

  /** What was kept of an earlier one, as `kept` gave it out. */
  constructor(kept: Readonly<Record<string, number>> = {}) {
    for (const [article, upto] of Object.entries(kept)) {
      this.#articles.set(article, { upto, beyond: new Set() });
    }
  }

  take(article: string, sequence: number): void {
    const known = this.#articles.get(article) ?? { upto: 0, beyond: new Set() };
    this.#articles.set(article, known);
    if (sequence > known.upto) known.beyond.add(sequence);
    while (known.beyond.delete(known.upto + 1)) known.upto++;
  }

  /** All updates of the article up to this number are there; 0 for none. */
  upto(article: string): number {
    return this.#articles.get(article)?.upto ?? 0;
  }

  /** How many articles there is anything of. */
  get size(): number {
    return this.#articles.size;
  }

  /** The number up to which everything of each article is there. */
  kept(): Record<string, number> {
    return Object.fromEntries(Array.from(this.#articles, ([article, { upto }]) => [article, upto]));
  }
}

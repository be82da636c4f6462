/** Where a row of measurements lies: the value below which a share of it is. */
export class Spread {
  readonly #sorted: readonly number[];

  /** Throws when nothing was measured: a bench must not pass for want of figures. */
  constructor(values: readonly number[]) {
    if (values.length === 0) throw new Error('nothing was measured');
    this.#sorted = [...values].sort((a, b) => a - b);
  }

  /** @param share from 0, the least, to 1, the most */
  at(share: number): number {
    const place = share * (this.#sorted.length - 1);
    const below = this.#sorted[Math.floor(place)] ?? 0;
    const above = this.#sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  }

  get median(): number {
    return this.at(0.5);
  }

  get mean(): number {
    return this.#sorted.reduce((sum, value) => sum + value, 0) / this.#sorted.length;
  }

  /** Median and quartiles, as `3.1 (2.8 to 3.6)`. */
  print(decimals: number): string {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => this.at(share).toFixed(decimals));
    return `${middle} (${low} to ${high})`;
  }
}

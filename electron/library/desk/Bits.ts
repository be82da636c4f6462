/** A set of small whole numbers, one bit each. */
export class Bits {
  readonly #words: Uint32Array;

  /** For numbers from 0 to `most`. */
  constructor(private readonly most: number) {
    this.#words = new Uint32Array((most >>> 5) + 1);
  }

  /** Those of a row of numbers that are not above `most`. */
  static of(numbers: Iterable<number>, most: number): Bits {
    const bits = new Bits(most);
    for (const number of numbers) bits.add(number);
    return bits;
  }

  add(number: number): void {
    if (number < 0 || number > this.most) return;
    const word = number >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }
}

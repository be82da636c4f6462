/** A set of small whole numbers, one bit each. */
export class Bits {
  readonly #words: Uint32Array;

  /** For numbers from 0 to `most`. */
  constructor(
    private readonly most: number,
    bytes?: Uint8Array,
  ) {
    this.#words = bytes
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
      : new Uint32Array((most >>> 5) + 1);
  }

  /** Those of a row of numbers that are not above `most`. */
  static of(numbers: Iterable<number>, most: number): Bits {
    const bits = new Bits(most);
    for (const number of numbers) bits.add(number);
    return bits;
  }

  /** A set as `bytes` gave it, for numbers up to `most`; the bytes are taken over. Null where they are not as many. */
  static ofBytes(bytes: Uint8Array, most: number): Bits | null {
    const bits = new Bits(most, bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());
    return bits.#words.length === (most >>> 5) + 1 ? bits : null;
  }

  /** All numbers from 0 to `most`. */
  static upTo(most: number): Bits {
    const bits = new Bits(most);
    bits.#words.fill(0xffffffff);
    return bits;
  }

  /** The set as bytes, for this kind of processor. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#words.buffer);
  }

  add(number: number): void {
    if (number < 0 || number > this.most) return;
    const word = number >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (number & 31));
  }

  remove(number: number): void {
    const word = number >>> 5;
    if (word < this.#words.length) this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Adds the numbers of another set, as far as there is room for them here. */
  addAll(other: Bits): void {
    const words = this.#words;
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) | (other.#words[at] ?? 0);
  }

  /** Removes the numbers that another set does not have. */
  keepAll(other: Bits): void {
    const words = this.#words;
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & (other.#words[at] ?? 0);
  }

  /** Removes the numbers of another set. */
  removeAll(other: Bits): void {
    const words = this.#words;
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & ~(other.#words[at] ?? 0);
  }

  isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  /** Those of a row of numbers that are in here, or with `left` those that are not, in the order they have. */
  filter(numbers: Int32Array, left = false): Int32Array {
    const words = this.#words;
    const kept = new Int32Array(numbers.length);
    const wanted = left ? 0 : 1;
    let count = 0;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if ((((words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === wanted) kept[count++] = number;
    }
    return kept.slice(0, count);
  }

  /** Its numbers, the smallest first. */
  *[Symbol.iterator](): Generator<number> {
    for (let number = 0; number <= this.most; number++) if (this.has(number)) yield number;
  }
}

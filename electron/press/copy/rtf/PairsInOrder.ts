type Agree = (row: number, column: number) => boolean;

/**
 * The ways in which as many as possible of two rows of things can be paired that agree, in the order of both: it takes
 * time and room by the product of their lengths.
 */
export class PairsInOrder {
  /** How many pairs there can be before a row and a column, and from there on. */
  readonly #before: Int32Array;
  readonly #from: Int32Array;

  constructor(
    private readonly rows: number,
    private readonly columns: number,
    private readonly agree: Agree,
  ) {
    this.#before = new Int32Array((rows + 1) * (columns + 1));
    this.#from = new Int32Array((rows + 1) * (columns + 1));
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const both = agree(row, column) ? this.#at(this.#before, row, column) + 1 : 0;
        const one = Math.max(
          this.#at(this.#before, row, column + 1),
          this.#at(this.#before, row + 1, column),
        );
        this.#before[this.#index(row + 1, column + 1)] = Math.max(both, one);
      }
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--) {
        const both = agree(row, column) ? this.#at(this.#from, row + 1, column + 1) + 1 : 0;
        const one = Math.max(this.#at(this.#from, row, column + 1), this.#at(this.#from, row + 1, column));
        this.#from[this.#index(row, column)] = Math.max(both, one);
      }
  }

  /** Whether no way pairs more than the one that pairs the first with the first, the second with the second. */
  isBestStraight(): boolean {
    let agreed = 0;
    for (let at = 0; at < Math.min(this.rows, this.columns); at++) if (this.agree(at, at)) agreed++;
    return agreed === this.#most;
  }

  /** The column that is paired with a row in each of these ways; null where it is in none, or not the same in all. */
  certain(row: number): number | null {
    let only: number | null = null;
    for (let column = 0; column <= this.columns; column++) {
      const before = this.#at(this.#before, row, column);
      if (before + this.#at(this.#from, row + 1, column) === this.#most) return null;
      if (column === this.columns || !this.agree(row, column)) continue;
      if (before + 1 + this.#at(this.#from, row + 1, column + 1) !== this.#most) continue;
      if (only !== null) return null;
      only = column;
    }
    return only;
  }

  get #most(): number {
    return this.#at(this.#from, 0, 0);
  }

  #at(table: Int32Array, row: number, column: number): number {
    return table[this.#index(row, column)] ?? 0;
  }

  #index(row: number, column: number): number {
    return row * (this.columns + 1) + column;
  }
}

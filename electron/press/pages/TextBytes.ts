/** Room that is made at first, in bytes: most pages have a tenth of it. */
const firstRoom = 256 * 1024;

/**
 * The bytes of one text after the other, always in the same room: for thousands of pages that costs half of making room
 * for each and clearing it away.
 */
export class TextBytes {
  readonly #encoder = new TextEncoder();
  #room = new Uint8Array(firstRoom);

  /** The text as UTF-8, until the next one is asked for. */
  of(text: string): Uint8Array {
    // No character takes more for each unit that it has.
    const most = text.length * 3;
    if (most > this.#room.byteLength) this.#room = new Uint8Array(most);
    const { written } = this.#encoder.encodeInto(text, this.#room);
    return this.#room.subarray(0, written);
  }
}

import { embeddedPicture, keepsRoom } from '../../../shared/interchange/copy/embeddedPicture';
import { sourceSaid } from '../../../shared/interchange/copy/setPicturesAside';

/** The pictures that are written out in a file of text. */
export class EmbeddedPictures {
  readonly #found = new Map<string, string>();

  /** What was set aside in the file, by number. */
  constructor(private readonly aside: readonly string[]) {}

  /** Names the picture that an address holds, as a part of its file; null where it is not in it. */
  partOf(source: string): string | null {
    const embedded = embeddedPicture(sourceSaid(source, this.aside));
    if (!embedded || keepsRoom(embedded)) return null;
    const part = `image${this.#found.size + 1}.${embedded.ending}`;
    this.#found.set(part, embedded.base64);
    return part;
  }

  /** The bytes of a part, of at most so many; null where there are none. What is no base 64 is passed over. */
  bytes(part: string, most: number): Promise<Uint8Array | null> {
    const base64 = this.#found.get(part);
    const fits = base64 !== undefined && base64.length * 0.75 <= most + 3;
    return Promise.resolve(fits ? new Uint8Array(Buffer.from(base64, 'base64')) : null);
  }
}

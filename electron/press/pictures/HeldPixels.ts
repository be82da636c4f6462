import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { QuarterTurns } from '../../../shared/still/NamedCrop';
import { pictureLimits } from './pictureLimits';

/** What is larger than this is decoded for each copy, in pixels: 26 million take some 80 MB. */
const mostPixels = 26_000_000;

/** How long pixels that nobody asks for are held, in milliseconds. */
const heldFor = 5_000;

interface Held {
  bytes: Uint8Array;
  turns: QuarterTurns;
  pixels: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/**
 * The pixels of the original that copies were last made of, so that it is decoded once for all its widths, cuts and
 * formats: upright, turned, in sRGB. A copy made of them has the bytes of one made of the file. Pixels are only held
 * of pictures of eight bits a channel, for those of more are sized before they are rounded.
 */
export class HeldPixels {
  #held: Held | null = null;
  #clock: NodeJS.Timeout | null = null;

  /** A picture to cut and size: of the pixels that are held, or of the file, which is then decoded. Throws what sharp does. */
  async picture(bytes: Uint8Array, turns: QuarterTurns): Promise<Sharp> {
    if (!this.#held || this.#held.turns !== turns || Buffer.compare(this.#held.bytes, bytes) !== 0) {
      this.release();
      this.#held = await decode(bytes, turns);
    }
    if (!this.#held) return opened(bytes, turns);
    if (this.#clock) clearTimeout(this.#clock);
    this.#clock = setTimeout(() => this.release(), heldFor);
    this.#clock.unref();
    return sharp(this.#held.pixels, { raw: this.#held.raw });
  }

  release(): void {
    if (this.#clock) clearTimeout(this.#clock);
    this.#held = null;
  }
}

async function decode(bytes: Uint8Array, turns: QuarterTurns): Promise<Held | null> {
  const { width, height, depth } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  if (depth !== 'uchar' || width * height > mostPixels) return null;
  const { data, info } = await opened(bytes, turns)
    .toColourspace('srgb')
    .timeout({ seconds: pictureLimits.makeSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    bytes,
    turns,
    pixels: data,
    raw: { width: info.width, height: info.height, channels: info.channels },
  };
}

/** A picture's file, upright and turned. */
export function opened(bytes: Uint8Array, turns: QuarterTurns): Sharp {
  return sharp(bytes, { limitInputPixels: pictureLimits.megapixels * 1_000_000, failOn: 'error' })
    .autoOrient()
    .rotate(turns * 90);
}

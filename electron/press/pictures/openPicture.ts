import sharp from 'sharp';
import { FaultError } from '../../../shared/faults/FaultError';
import type { PictureType } from '../../../shared/still/Still';
import { avifSize } from './avifSize';
import { pictureKind } from './pictureKind';
import { pictureLimits } from './pictureLimits';

/** A picture that was decoded to its last pixel. */
export interface OpenedPicture {
  type: PictureType;
  /** Pixels, upright. */
  width: number;
  height: number;
  /** The APP13 or equivalent block as it stands in the file, where there is one. */
  photoshop: Uint8Array | null;
}

/**
 * Judges a picture from outside: its kind by its content, its size by its header before anything is
 * decoded, and then every pixel, so that nothing damaged or cut off is taken in. `name` is only for the
 * fault. Throws `picture-empty`, `file-too-large`, `picture-kind-refused`, `picture-too-large`,
 * `picture-damaged` or `timed-out`.
 */
export async function openPicture(bytes: Uint8Array, name: string): Promise<OpenedPicture> {
  if (bytes.byteLength === 0) throw new FaultError({ kind: 'picture-empty', name });
  if (bytes.byteLength > pictureLimits.bytes) {
    throw new FaultError({
      kind: 'file-too-large',
      name,
      bytes: bytes.byteLength,
      limitBytes: pictureLimits.bytes,
    });
  }
  const kind = pictureKind(bytes);
  if ('refused' in kind) throw new FaultError({ kind: 'picture-kind-refused', name, found: kind.refused });

  // The AVIF decoder has a limit of its own and does not say what it found.
  if (kind.type === 'image/avif') refuseTooLarge(avifSize(bytes), name);
  const header = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => null);
  if (!header?.width || !header.height) throw new FaultError({ kind: 'picture-damaged', name });
  const stored = { width: header.width, height: header.pageHeight ?? header.height };
  refuseTooLarge(stored, name);

  await decodeWhole(bytes, name);
  const turned = (header.orientation ?? 1) >= 5;
  return {
    type: kind.type,
    width: turned ? stored.height : stored.width,
    height: turned ? stored.width : stored.height,
    photoshop: header.iptc ?? null,
  };
}

function refuseTooLarge(size: { width: number; height: number }, name: string): void {
  const limitMegapixels = pictureLimits.megapixels;
  if (size.width * size.height <= limitMegapixels * 1_000_000) return;
  throw new FaultError({ kind: 'picture-too-large', name, ...size, limitMegapixels });
}

/** Reads every pixel, keeping a handful: a damaged file shows itself only where it is damaged. */
async function decodeWhole(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await sharp(bytes, {
      limitInputPixels: pictureLimits.megapixels * 1_000_000,
      failOn: 'error',
      sequentialRead: true,
    })
      .resize(16, 16, { fit: 'fill', kernel: 'nearest', fastShrinkOnLoad: false })
      .timeout({ seconds: pictureLimits.readSeconds })
      .raw()
      .toBuffer();
  } catch (error) {
    if (error instanceof Error && /timeout/iu.test(error.message)) {
      throw new FaultError({ kind: 'timed-out', call: 'still:read', seconds: pictureLimits.readSeconds });
    }
    throw new FaultError({ kind: 'picture-damaged', name });
  }
}

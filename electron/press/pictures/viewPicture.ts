import sharp from 'sharp';
import { FaultError } from '../../../shared/faults/FaultError';
import type { QuarterTurns } from '../../../shared/still/NamedCrop';
import type { ViewWidth } from '../../../shared/still/stillAddress';
import { pictureLimits } from './pictureLimits';

/**
 * A picture for the window: WebP, upright and then turned, sRGB, `width` pixels wide or as wide as the original if that
 * is less, without any metadata. Throws `picture-damaged` or `timed-out`.
 */
export async function viewPicture(
  bytes: Uint8Array,
  width: ViewWidth,
  name: string,
  turns: QuarterTurns = 0,
): Promise<Uint8Array> {
  try {
    const view = await sharp(bytes, {
      limitInputPixels: pictureLimits.megapixels * 1_000_000,
      failOn: 'error',
    })
      .autoOrient()
      .rotate(turns * 90)
      .resize({ width, withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 80, effort: 2 })
      .timeout({ seconds: pictureLimits.readSeconds })
      .toBuffer();
    return new Uint8Array(view);
  } catch (error) {
    if (error instanceof Error && /timeout/iu.test(error.message)) {
      throw new FaultError({ kind: 'timed-out', call: 'still:view', seconds: pictureLimits.readSeconds });
    }
    throw new FaultError({ kind: 'picture-damaged', name });
  }
}

import type { PictureBeside } from '../../../../shared/bridge/copyCalls';
import { matchPictures } from './matchPictures';
import type { SoughtPicture } from './matchPictures';
import { pictureBytes } from './pictureBytes';
import { picturesInRtf } from './picturesInRtf';

/** So many pictures, of so many bytes in all, come out of one document. */
const mostPictures = 50;
const mostBytes = 110_000_000;

/**
 * What the RTF has of pictures for which the HTML beside it only names a file, in their order. What it has for others is
 * left there.
 */
export function picturesBeside(rtf: string, sought: readonly SoughtPicture[]): PictureBeside[] {
  const found = picturesInRtf(rtf);
  const absent = found?.length === 0 || sought.length === 0;
  const matched = found && matchPictures(sought, found);
  let left = mostPictures;
  let bytesLeft = mostBytes;
  return sought.map(({ isFile }, index): PictureBeside => {
    if (absent || !isFile) return { kind: 'absent' };
    const picture = found?.[matched?.[index] ?? -1];
    if (!picture) return { kind: 'unsure' };
    if (!picture.isShown) return { kind: 'metafile' };
    const bytes = left > 0 ? pictureBytes(rtf, picture, bytesLeft) : 'too-many';
    if (bytes === 'too-many') return { kind: 'too-many' };
    if (!bytes) return { kind: 'unsure' };
    left--;
    bytesLeft -= bytes.length;
    return { kind: 'picture', bytes };
  });
}

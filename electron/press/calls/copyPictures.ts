import type { AskOf } from '../../../shared/bridge/Call';
import type { PictureBeside } from '../../../shared/bridge/copyCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { picturesBeside } from '../copy/rtf/picturesBeside';

/** `copy:pictures`: the pictures that a word processor put on the clipboard beside its HTML. */
export async function copyPictures({
  rtf,
  pictures,
}: AskOf<PressCalls['copy:pictures']>): Promise<Answer<PictureBeside[]>> {
  return succeed(picturesBeside(rtf, pictures));
}

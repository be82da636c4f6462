import type { ReadStill } from '../../../shared/bridge/answers';
import type { AskOf } from '../../../shared/bridge/Call';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { valueOf } from '../loadArticle';
import { readPictureFile } from '../pictures/readPictureFile';
import type { PressRoom } from '../PressRoom';

/**
 * `still:read`: takes a picture in. It is decoded to its last pixel before the library keeps it, so
 * that what is kept can be shown and cut later.
 */
export async function stillRead(
  room: PressRoom,
  ask: AskOf<PressCalls['still:read']>,
): Promise<Answer<ReadStill>> {
  const { library, pictures } = room.start;
  const bytes =
    ask.from === 'bytes' ? ask.bytes : await readPictureFile(await room.places.pathOf(ask.token), ask.name);
  const { type, width, height, ...found } = await pictures.takeIn(bytes, ask.name);
  const original = valueOf(
    await library.call('original:store', { bytes, type, width, height, name: ask.name }),
  );
  return succeed({ original, ...found });
}

import type { AskOf } from '../../../shared/bridge/Call';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';

/** `still:view`: a kept original for the window. */
export async function stillView(
  room: PressRoom,
  { hash, width, turns }: AskOf<PressCalls['still:view']>,
): Promise<Answer<{ bytes: Uint8Array; type: string }>> {
  return succeed({ bytes: await room.start.pictures.view(hash, width, turns), type: 'image/webp' });
}

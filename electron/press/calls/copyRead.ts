import type { AskOf } from '../../../shared/bridge/Call';
import type { TakenIn } from '../../../shared/bridge/copyCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { ImportRefused } from '../copy/ImportRefused';
import { readCopy } from '../copy/readCopy';
import { readCopyFile } from '../copy/readCopyFile';
import { takeInCopy } from '../copy/takeInCopy';
import type { PressRoom } from '../PressRoom';
import { takeWordBack } from '../word/takeWordBack';

/** `copy:read`: takes a file in as a new article, or brings it back into the one that it was made of. */
export async function copyRead(
  room: PressRoom,
  { token, name, language }: AskOf<PressCalls['copy:read']>,
): Promise<Answer<TakenIn>> {
  const bytes = await readCopyFile(await room.places.pathOf(token), name);
  try {
    const read = await readCopy(bytes, name);
    const back = read.origin && (await takeWordBack(room, read.origin, read.copy, name));
    return succeed(back ?? (await takeInCopy(room, read, language)));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new FaultError({ kind: 'copy-refused', name, because: error.because });
  }
}

import type { AskOf } from '../../../shared/bridge/Call';
import type { TakenIn } from '../../../shared/bridge/copyCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { CopyRun } from '../copy/CopyRun';
import { aloneAtWork, goesOn } from '../copy/CopyRun';
import { ImportRefused } from '../copy/ImportRefused';
import { readCopy } from '../copy/readCopy';
import { readCopyFile } from '../copy/readCopyFile';
import { takeCopyInto } from '../copy/takeCopyInto';
import { takeInCopy } from '../copy/takeInCopy';
import type { PressRoom } from '../PressRoom';
import { takeWordBack } from '../word/takeWordBack';

/**
 * `copy:read`: takes a file in as a new article or for one that is open, or brings it back into the one that it was made
 * of.
 */
export async function copyRead(
  room: PressRoom,
  ask: AskOf<PressCalls['copy:read']>,
): Promise<Answer<TakenIn>> {
  const { job } = ask;
  if (job === undefined) return readAs(room, ask, aloneAtWork);
  return room.asJob(job, (signal) =>
    readAs(room, ask, {
      signal,
      tell: (done, total) => room.start.tellProgress({ job, step: 'read', done, total }),
    }),
  );
}

async function readAs(
  room: PressRoom,
  { token, name, language, into }: AskOf<PressCalls['copy:read']>,
  run: CopyRun,
): Promise<Answer<TakenIn>> {
  const bytes = await readCopyFile(await room.places.pathOf(token), name);
  try {
    goesOn(run);
    const read = await readCopy(bytes, name);
    goesOn(run);
    // What is made of another article is wanted here as words.
    const origin = into === undefined || read.origin?.article === into ? read.origin : null;
    const back = origin && (await takeWordBack(room, origin, read.copy, name));
    const take = into === undefined ? takeInCopy : takeCopyInto;
    return succeed(back ?? (await take(room, read, language, run)));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new FaultError({ kind: 'copy-refused', name, because: error.because });
  }
}

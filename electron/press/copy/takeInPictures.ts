import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Copy } from '../../../shared/interchange/copy/Copy';
import type { Still } from '../../../shared/still/Still';
import { stillOfRead } from '../../../shared/still/stillOfRead';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';
import type { CopyRun } from './CopyRun';
import { goesOn } from './CopyRun';
import type { ReadCopy } from './readCopy';

/** Of a file so many pictures are taken in, each of at most so many bytes. */
const mostPictures = 200;
const longestPicture = 100_000_000;

/**
 * Has the library keep the pictures of a file that was read: the stills made of them, and the copy with their ids in it.
 * Those that cannot be taken in are on its receipt. Throws the library's fault.
 */
export async function takeInPictures(
  room: PressRoom,
  read: ReadCopy,
  run: CopyRun,
): Promise<{ named: Copy; stills: Still[] }> {
  const { copy } = read;
  const stills: Still[] = [];
  const names = new Map<string, string>();
  const looked = await lookAtPictures(room, read, run);
  // From here on the library keeps something: it is not stopped any more.
  for (const [at, { id, part, altText, credit }] of copy.stills.entries()) {
    const found = looked[at];
    const still = found ? await keepPicture(room, read, part, found) : null;
    if (!still) {
      copy.receipt.note('dropped', 'pictures', altText || path.posix.basename(part));
      continue;
    }
    names.set(id, still.id);
    stills.push({
      ...still,
      altText: altText || still.altText,
      creditLine: still.creditLine || (credit ?? ''),
    });
  }
  // Their own names would be those of another article's, or of nobody's.
  return { named: withStillNames(copy, names), stills };
}

type Looked = Awaited<ReturnType<PressRoom['start']['pictures']['takeIn']>>;

/**
 * What is known of each picture of a file once all of it was decoded, which takes the time; null for one that cannot be
 * taken in: the article is worth having without it. Their bytes are not kept meanwhile.
 */
async function lookAtPictures(room: PressRoom, read: ReadCopy, run: CopyRun): Promise<(Looked | null)[]> {
  const { stills } = read.copy;
  const looked: (Looked | null)[] = [];
  let good = 0;
  for (const { part } of stills) {
    goesOn(run);
    run.tell(looked.length, stills.length);
    const found = good < mostPictures ? await lookAtPicture(room, read, part) : null;
    if (found) good++;
    looked.push(found);
  }
  goesOn(run);
  return looked;
}

async function lookAtPicture(room: PressRoom, read: ReadCopy, part: string): Promise<Looked | null> {
  try {
    const bytes = await read.picture(part, longestPicture);
    return bytes && (await room.start.pictures.takeIn(bytes, path.posix.basename(part)));
  } catch (error) {
    if (error instanceof FaultError && /^(?:picture-|file-)/.test(error.fault.kind)) return null;
    throw error;
  }
}

async function keepPicture(
  room: PressRoom,
  read: ReadCopy,
  part: string,
  { type, width, height, ...found }: Looked,
): Promise<Still | null> {
  const name = path.posix.basename(part);
  try {
    const bytes = await read.picture(part, longestPicture);
    if (!bytes) return null;
    const kept = await room.start.library.call('original:store', { bytes, type, width, height, name });
    return stillOfRead({ original: valueOf(kept), ...found }, randomUUID());
  } catch (error) {
    if (error instanceof FaultError && /^(?:picture-|file-)/.test(error.fault.kind)) return null;
    throw error;
  }
}

function withStillNames(copy: Copy, names: ReadonlyMap<string, string>): Copy {
  const body = copy.texts.body.map((unit) => {
    const still = names.get(String(unit.attributes['still']));
    return unit.insert === '\n' && still ? { ...unit, attributes: { block: 'still', still } } : unit;
  });
  const threads = copy.threads.map((thread) => {
    const still = thread.about.kind === 'still' ? names.get(thread.about.still) : undefined;
    return still === undefined ? thread : { ...thread, about: { kind: 'still' as const, still } };
  });
  const stills = copy.stills.flatMap((still) => {
    const id = names.get(still.id);
    return id === undefined ? [] : [{ ...still, id }];
  });
  return { ...copy, texts: { ...copy.texts, body }, threads, stills };
}

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Copy } from '../../../shared/interchange/copy/Copy';
import type { Still } from '../../../shared/still/Still';
import { stillOfRead } from '../../../shared/still/stillOfRead';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';
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
): Promise<{ named: Copy; stills: Still[] }> {
  const { copy } = read;
  const stills: Still[] = [];
  const names = new Map<string, string>();
  for (const { id, part, altText, credit } of copy.stills) {
    const still = stills.length < mostPictures ? await takeInPicture(room, read, part) : null;
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

/** Null for a picture that cannot be taken in: the article is worth having without it. */
async function takeInPicture(room: PressRoom, read: ReadCopy, part: string): Promise<Still | null> {
  const { library, pictures } = room.start;
  const name = path.posix.basename(part);
  try {
    const bytes = await read.picture(part, longestPicture);
    if (!bytes) return null;
    const { type, width, height, ...found } = await pictures.takeIn(bytes, name);
    const original = valueOf(await library.call('original:store', { bytes, type, width, height, name }));
    return stillOfRead({ original, ...found }, randomUUID());
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

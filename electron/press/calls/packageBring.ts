import type { AskOf } from '../../../shared/bridge/Call';
import type { BroughtPackage } from '../../../shared/bridge/packageCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Original } from '../../../shared/still/Still';
import { valueOf } from '../loadArticle';
import { packageFault } from '../packages/packageFault';
import type { ReadPackage } from '../packages/readPackage';
import type { PressRoom } from '../PressRoom';

/**
 * `package:bring`: has the library take in what a held package holds, its originals first. A picture is decoded to its
 * last pixel, as one that is attached; one that is refused leaves the others alone.
 */
export async function packageBring(
  room: PressRoom,
  { job }: AskOf<PressCalls['package:bring']>,
): Promise<Answer<BroughtPackage>> {
  const { library, now, tellProgress } = room.start;
  const { pack, name } = room.packages.get(job);
  const { manifest, key, updates, originals, unasked, flaw } = pack;
  if (flaw) throw new FaultError({ kind: 'package-refused', name, ...flaw });
  return room.asJob(job, async (signal) => {
    try {
      const refused: string[] = [];
      for (const [at, original] of originals.entries()) {
        signal.throwIfAborted();
        tellProgress({ job, step: 'read', done: at, total: originals.length });
        if (!(await takeIn(room, pack, original))) refused.push(original.name);
      }
      const missing: string[] = [];
      for (const original of pack.missing) if (!(await isKept(room, original))) missing.push(original.name);
      // Before anything comes in: what came in is told, whatever else a disk refuses.
      const desks = await room.knownDesks();
      await desks.remember(manifest.from.name, key, new Date(now()).toISOString());
      const brought = valueOf(
        await library.call('article:bring', {
          article: manifest.article,
          createdAt: manifest.createdAt,
          updates,
          from: manifest.from.name,
        }),
      );
      await room.packages.close(job);
      return succeed({ brought, missing, refused, unasked: unasked.length });
    } catch (error) {
      throw packageFault(error, name, name, signal);
    }
  });
}

/** Whether the library has the picture now; false when it is none that is taken in. */
async function takeIn(room: PressRoom, pack: ReadPackage, original: Original): Promise<boolean> {
  if (await isKept(room, original)) return true;
  const { library, pictures } = room.start;
  const bytes = await pack.load(original);
  try {
    const { type, width, height } = await pictures.takeIn(bytes, original.name);
    valueOf(await library.call('original:store', { bytes, type, width, height, name: original.name }));
    return true;
  } catch (error) {
    if (error instanceof FaultError && error.fault.kind.startsWith('picture-')) return false;
    throw error;
  }
}

async function isKept(room: PressRoom, { hash }: Original): Promise<boolean> {
  const answer = await room.start.library.call('original:load', { hash });
  return answer.ok || (answer.fault.kind !== 'original-missing' && Boolean(valueOf(answer)));
}

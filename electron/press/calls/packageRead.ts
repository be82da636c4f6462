import path from 'node:path';
import type { AskOf } from '../../../shared/bridge/Call';
import type { OpenedPackage, PackageCard } from '../../../shared/bridge/packageCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { openPackageFile } from '../packages/openPackageFile';
import { packageFault } from '../packages/packageFault';
import type { ReadPackage } from '../packages/readPackage';
import { readPackage } from '../packages/readPackage';
import type { PressRoom } from '../PressRoom';

/** `package:read`: reads a package through and holds it, so that a person can say what becomes of it. Nothing is kept. */
export async function packageRead(
  room: PressRoom,
  { job, file: token, name, passphrase, reader }: AskOf<PressCalls['package:read']>,
): Promise<Answer<OpenedPackage>> {
  const { cache, now, tellProgress } = room.start;
  const file = await room.places.pathOf(token);
  return room.asJob(job, async (signal) => {
    try {
      tellProgress({ job, step: 'read', done: 0, total: 1 });
      const scratch = path.join(cache, 'packages');
      const opened = await openPackageFile({ file, name, passphrase, scratch, signal });
      if (typeof opened === 'string') return succeed({ is: 'locked', isWrong: opened === 'wrong' });
      try {
        const pack = await readPackage(opened.handle, opened.size, now(), signal, (done, total) =>
          tellProgress({ job, step: 'read', done, total }),
        );
        const card = await cardOf(room, pack, reader);
        await room.packages.hold(job, { pack, name, handle: opened.handle });
        return succeed({ is: 'read', card });
      } catch (error) {
        await opened.handle.close();
        throw error;
      }
    } catch (error) {
      throw packageFault(error, name, file, signal);
    }
  });
}

async function cardOf(room: PressRoom, pack: ReadPackage, reader: string): Promise<PackageCard> {
  const { manifest, key, article, originals, flaw } = pack;
  const here = await room.start.library.call('desk:card', { article: manifest.article });
  return {
    article: manifest.article,
    headline: article.headline,
    from: manifest.from.name,
    sender: await (await room.knownDesks()).judge(manifest.from.name, key, reader),
    key: key.id,
    until: manifest.until,
    originals: originals.length,
    isHere: here.ok,
    flaw: flaw && { ...flaw, article },
  };
}

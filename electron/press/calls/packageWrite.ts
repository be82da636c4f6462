import fs from 'node:fs/promises';
import path from 'node:path';
import type { AskOf } from '../../../shared/bridge/Call';
import { mostKeptUpdates } from '../../../shared/bridge/historyCalls';
import type { WrittenPackage } from '../../../shared/bridge/packageCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import { slugOf } from '../../../shared/article/slug';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { Original } from '../../../shared/still/Still';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';
import { articleOf } from '../packages/articleOf';
import { freePackageName } from '../packages/freePackageName';
import type { PackedUpdate } from '../packages/historyBytes';
import { packageFault } from '../packages/packageFault';
import { writePackage } from '../packages/writePackage';
import type { PressRoom } from '../PressRoom';

/** `package:write`: an article with its whole history and its originals, signed by this desk, as one file. */
export async function packageWrite(
  room: PressRoom,
  ask: AskOf<PressCalls['package:write']>,
): Promise<Answer<WrittenPackage>> {
  const { article, job, from, passphrase } = ask;
  const { library, tellProgress } = room.start;
  const folder = await room.places.pathOf(ask.folder);
  return room.asJob(job, async (signal) => {
    const known = path.join(folder, ask.name);
    try {
      const card = valueOf(await library.call('desk:card', { article }));
      const name =
        ask.name === ''
          ? await freePackageName(
              folder,
              slugOf(card.headline, card.language === 'nl' ? 'artikel' : 'article'),
            )
          : path.basename(ask.name);
      const updates = await loadHistory(library, article, signal);
      const { asked } = await articleOf(updates, article, signal);
      const file = path.join(folder, name);
      const { missing } = await writePackage(file, {
        article,
        createdAt: card.createdAt,
        updates,
        originals: asked,
        load: (original) => loadOriginal(library, original),
        from,
        key: await room.deskKey(),
        passphrase,
        signal,
        progress: (done, total) => tellProgress({ job, step: 'write', done, total }),
      });
      const { size } = await fs.stat(file);
      return succeed({ file: name, bytes: size, missing: missing.map((original) => original.name) });
    } catch (error) {
      throw packageFault(error, ask.name, known, signal);
    }
  });
}

async function loadHistory(
  library: LibraryCaller,
  article: string,
  signal: AbortSignal,
): Promise<PackedUpdate[]> {
  const updates: PackedUpdate[] = [];
  for (let after = 0; ;) {
    signal.throwIfAborted();
    const kept = valueOf(await library.call('history:log', { article, after }));
    updates.push(...kept);
    const last = kept.at(-1);
    if (!last || kept.length < mostKeptUpdates) return updates;
    after = last.sequence;
  }
}

async function loadOriginal(library: LibraryCaller, { hash }: Original): Promise<Uint8Array | null> {
  const answer = await library.call('original:load', { hash });
  return !answer.ok && answer.fault.kind === 'original-missing' ? null : valueOf(answer).bytes;
}

import { randomUUID } from 'node:crypto';
import type { ArticleLanguage } from '../../../shared/article/Article';
import { bodyOf } from '../../../shared/article/documentShape';
import { readBlocks } from '../../../shared/article/flatText';
import type { TakenIn } from '../../../shared/bridge/copyCalls';
import { articleOfCopy } from '../../../shared/interchange/copy/articleOfCopy';
import { copyInBody } from '../../../shared/interchange/copy/copyInBody';
import { noteKept } from '../../../shared/interchange/copy/noteKept';
import type { PressRoom } from '../PressRoom';
import type { CopyRun } from './CopyRun';
import { freshIds } from './freshIds';
import { ImportRefused } from './ImportRefused';
import type { ReadCopy } from './readCopy';
import { takeInPictures } from './takeInPictures';

/** So many blocks may come at once: the window draws them while somebody waits, some hundreds a second. */
const mostBlocks = 5_000;

/**
 * Makes blocks for the body of another article of a file that was read; of its pictures the library keeps the originals.
 * Throws `ImportRefused` for a file in which nothing is said, or a whole book, and the library's fault.
 */
export async function takeCopyInto(
  room: PressRoom,
  read: ReadCopy,
  language: ArticleLanguage,
  run: CopyRun,
): Promise<Extract<TakenIn, { kind: 'into' }>> {
  const ends = read.copy.texts.body.filter(({ insert }) => insert === '\n').length;
  if (ends > mostBlocks) throw new ImportRefused('too-large');
  const { named, stills } = await takeInPictures(room, read, run);
  const doc = articleOfCopy(copyInBody(named), {
    id: randomUUID(),
    language,
    createdAt: new Date(room.start.now()).toISOString(),
    idOf: freshIds(),
    stills,
  });
  try {
    const body = bodyOf(doc);
    if (body.length === 0) throw new ImportRefused('empty');
    noteKept(doc, named.receipt);
    const blocks = readBlocks(body, 'accepted');
    const shown = new Set(blocks.map((block) => (block.kind === 'still' ? block.still : '')));
    return {
      kind: 'into',
      blocks,
      stills: stills.filter(({ id }) => shown.has(id)),
      receipt: named.receipt.lines(),
    };
  } finally {
    doc.destroy();
  }
}

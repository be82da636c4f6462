import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import type { ArticleLanguage } from '../../../shared/article/Article';
import type { TakenIn } from '../../../shared/bridge/copyCalls';
import { articleOfCopy } from '../../../shared/interchange/copy/articleOfCopy';
import { noteKept } from '../../../shared/interchange/copy/noteKept';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';
import { articleLike } from './articleLike';
import type { CopyRun } from './CopyRun';
import { freshIds } from './freshIds';
import type { ReadCopy } from './readCopy';
import { takeInPictures } from './takeInPictures';

/** Takes a file that was read in as a new article: its pictures first. Throws the library's fault. */
export async function takeInCopy(
  room: PressRoom,
  read: ReadCopy,
  language: ArticleLanguage,
  run: CopyRun,
): Promise<Extract<TakenIn, { kind: 'new' }>> {
  const { library, now } = room.start;
  const { copy } = read;
  // Once it is an article itself it would be most like that.
  const like = read.isWord ? await articleLike(library, copy) : null;
  const { named, stills } = await takeInPictures(room, read, run);
  const doc = articleOfCopy(named, {
    id: randomUUID(),
    language: copy.language || language,
    createdAt: new Date(now()).toISOString(),
    idOf: freshIds(),
    stills,
  });
  noteKept(doc, copy.receipt);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  const card = valueOf(await library.call('article:import', { update, sample: false }));
  // Had that article been here, the document would have come back into it.
  return { kind: 'new', card, receipt: copy.receipt.lines(), like, elsewhere: read.origin !== null };
}

import * as Y from 'yjs';
import { bodyOf } from '../../../shared/article/documentShape';
import { readArticle } from '../../../shared/article/readArticle';
import { readWrittenBlocks } from '../../../shared/article/readWritten';
import type { AskOf } from '../../../shared/bridge/Call';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { writeWord } from '../../../shared/interchange/word/writeWord';
import { wordTexts } from '../../../shared/language/wordTexts';
import type { PressRoom } from '../PressRoom';
import { loadWhole } from '../word/loadWhole';
import { packWord } from '../word/packWord';
import { wordPictures } from '../word/wordPictures';

/** `docx:render`: the article as it is on disk as a Word document, with what it takes to come back. */
export async function docxRender(
  room: PressRoom,
  ask: AskOf<PressCalls['docx:render']>,
): Promise<Answer<{ bytes: Uint8Array }>> {
  const { job } = ask;
  return job === undefined ? render(room, ask) : room.asJob(job, (signal) => render(room, ask, signal));
}

async function render(
  { start: { library, pictures: room, now } }: PressRoom,
  { article: id, by }: AskOf<PressCalls['docx:render']>,
  signal?: AbortSignal,
): Promise<Answer<{ bytes: Uint8Array }>> {
  const doc = await loadWhole(library, id);
  try {
    const article = readArticle(doc);
    const written = readWrittenBlocks(bodyOf(doc)).flatMap((block) =>
      block.kind === 'still' ? [block.still] : [],
    );
    const { pictures, files } = await wordPictures(article, new Set(written), room, signal);
    if (signal?.aborted) throw new FaultError({ kind: 'export-cancelled' });
    const parts = writeWord(doc, {
      language: article.language,
      title: article.headline,
      pictures,
      origin: {
        article: id,
        snapshot: Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64'),
      },
      by,
      at: new Date(now()).toISOString(),
      // In the article's own language, so that it is known again whoever reads it.
      nobody: wordTexts[article.language].nobody,
    });
    return succeed({ bytes: await packWord(parts, files) });
  } finally {
    doc.destroy();
  }
}

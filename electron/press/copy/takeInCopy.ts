import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as Y from 'yjs';
import type { ArticleLanguage } from '../../../shared/article/Article';
import type { TakenIn } from '../../../shared/bridge/copyCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import { articleOfCopy } from '../../../shared/interchange/copy/articleOfCopy';
import { noteKept } from '../../../shared/interchange/copy/noteKept';
import type { Still } from '../../../shared/still/Still';
import { stillOfRead } from '../../../shared/still/stillOfRead';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';
import { articleLike } from './articleLike';
import type { ReadCopy } from './readCopy';

/** Of a file so many pictures are taken in, each of at most so many bytes. */
const mostPictures = 200;
const longestPicture = 100_000_000;

/** Takes a file that was read in as a new article: its pictures first. Throws the library's fault. */
export async function takeInCopy(
  room: PressRoom,
  read: ReadCopy,
  language: ArticleLanguage,
): Promise<Extract<TakenIn, { kind: 'new' }>> {
  const { library, now } = room.start;
  const { copy } = read;
  // Once it is an article itself it would be most like that.
  const like = read.isWord ? await articleLike(library, copy) : null;
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
  const named = withStillNames(copy, names);
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

function withStillNames(copy: ReadCopy['copy'], names: ReadonlyMap<string, string>): ReadCopy['copy'] {
  const body = copy.texts.body.map((unit) => {
    const still = names.get(String(unit.attributes['still']));
    return unit.insert === '\n' && still ? { ...unit, attributes: { block: 'still', still } } : unit;
  });
  const threads = copy.threads.map((thread) => {
    const still = thread.about.kind === 'still' ? names.get(thread.about.still) : undefined;
    return still === undefined ? thread : { ...thread, about: { kind: 'still' as const, still } };
  });
  return { ...copy, texts: { ...copy.texts, body }, threads };
}

/** A fresh UUID for each text, the same for the same one. */
function freshIds(): (words: string) => string {
  const ids = new Map<string, string>();
  return (words) => {
    const id = ids.get(words) ?? randomUUID();
    ids.set(words, id);
    return id;
  };
}

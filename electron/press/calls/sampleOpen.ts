import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as Y from 'yjs';
import { createArticle } from '../../../shared/article/createArticle';
import type { ArticleCard } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';
import { readSampleArticle } from '../sample/readSampleArticle';

/**
 * `sample:open`: has the library keep the article that ships with Katern, its picture first; the library
 * answers the one it has if there is one. There is one sample, in Dutch, whatever the interface speaks.
 */
export async function sampleOpen(room: PressRoom): Promise<Answer<ArticleCard>> {
  const { library, pictures, resources, now } = room.start;
  const sample = await readSampleArticle(path.join(resources, 'sample'));
  const { bytes, name } = sample.picture;
  const { type, width, height, read, altText } = await pictures.takeIn(bytes, name);
  const original = valueOf(await library.call('original:store', { bytes, type, width, height, name }));
  const doc = createArticle({
    ...sample.startWith({ original, read, altText }),
    id: randomUUID(),
    createdAt: new Date(now()).toISOString(),
  });
  return library.call('article:import', { update: Y.encodeStateAsUpdate(doc), sample: true });
}

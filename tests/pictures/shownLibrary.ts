import path from 'node:path';
import * as Y from 'yjs';
import type { Status } from '../../shared/article/Article';
import { createArticle } from '../../shared/article/createArticle';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';
import { shownArticles } from './shownArticles';

const statuses: readonly Status[] = ['draft', 'approved', 'in-review', 'exported', 'draft'];

/**
 * Fills the library of a Katern that was never started in `home` with the articles of the README's pictures, the sample
 * article left out: that one is opened as a person does.
 */
export async function shownLibrary(home: string): Promise<void> {
  const { articles, bytes } = await shownArticles();
  const library = libraryIn(path.join(home, 'library'));
  try {
    for (const [index, { article }] of articles.slice(1).toReversed().entries()) {
      for (const { original } of article.stills) {
        const { type, width, height, name, hash } = original;
        const file = bytes.get(hash);
        if (file) valueOf(await library.calls['original:store']({ bytes: file, type, width, height, name }));
      }
      const doc = createArticle({ ...article, status: statuses[index % statuses.length] ?? 'draft' });
      const update = Y.encodeStateAsUpdate(doc);
      valueOf(await library.calls['article:import']({ update, sample: false }));
      doc.destroy();
    }
  } finally {
    library.close();
  }
}

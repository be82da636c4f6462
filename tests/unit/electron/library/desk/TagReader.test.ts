import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../../../shared/article/createArticle';
import { addTag, removeTag } from '../../../../../shared/article/editTags';
import type { Tag } from '../../../../../shared/tags/Tag';
import type { Library } from '../../../../../electron/library/Library';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { Writer } from '../../../../library/Writer';

const netflix: Tag = { kind: 'company', label: 'Netflix' };

async function add(library: Library, number: number, headline: string, tags: Tag[]): Promise<string> {
  const id = `00000000-0000-4000-8000-00000000000${number}`;
  const doc = createArticle({ id, language: 'nl', createdAt: '', headline, tags });
  const update = Y.encodeStateAsUpdate(doc);
  return valueOf(await library.calls['article:import']({ update, sample: false })).id;
}

describe('TagReader', () => {
  it('counts the articles of each tag, however it is written, without those in the bin', async () => {
    const { library } = freshLibrary();
    await add(library, 1, 'a', [netflix, { kind: 'title', label: 'iHostage', year: 2025 }]);
    const second = await add(library, 2, 'b', [{ kind: 'company', label: 'netflix' }]);
    const third = await add(library, 3, 'c', [netflix, { kind: 'genre', label: 'Series' }]);
    expect(valueOf(await library.calls['tags:list']({}))).toEqual([
      { tag: netflix, articles: 3 },
      { tag: { kind: 'genre', label: 'Series' }, articles: 1 },
      { tag: { kind: 'title', label: 'iHostage', year: 2025 }, articles: 1 },
    ]);

    const writer = new Writer(valueOf(await library.calls['article:load']({ article: second })));
    const added = writer.change(() => addTag(writer.doc, { kind: 'place', label: 'Amsterdam' }, 5));
    valueOf(await library.calls['article:store']({ article: second, update: added }));
    const removed = writer.change(() => removeTag(writer.doc, netflix));
    valueOf(await library.calls['article:store']({ article: second, update: removed }));
    valueOf(await library.calls['article:bin']({ article: third }));
    expect(valueOf(await library.calls['tags:list']({}))).toEqual([
      { tag: netflix, articles: 1 },
      { tag: { kind: 'place', label: 'Amsterdam' }, articles: 1 },
      { tag: { kind: 'title', label: 'iHostage', year: 2025 }, articles: 1 },
    ]);
  });

  it('knows the tags of articles in the bin apart', async () => {
    const { library } = freshLibrary();
    const first = await add(library, 1, 'a', [netflix]);
    await add(library, 2, 'b', [netflix]);
    const third = await add(library, 3, 'c', [{ kind: 'genre', label: 'Series' }]);
    valueOf(await library.calls['article:bin']({ article: first }));
    valueOf(await library.calls['article:bin']({ article: third }));
    expect(valueOf(await library.calls['tags:all']({}))).toEqual([
      { tag: netflix, articles: 1, binned: 1 },
      { tag: { kind: 'genre', label: 'Series' }, articles: 0, binned: 1 },
    ]);
  });
});

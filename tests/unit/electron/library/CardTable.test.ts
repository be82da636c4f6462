import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../../shared/article/createArticle';
import type { Tag } from '../../../../shared/tags/Tag';
import type { Library } from '../../../../electron/library/Library';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { listCards } from '../../../library/listCards';
import { Writer } from '../../../library/Writer';

async function add(library: Library, number: number, headline: string, tags: Tag[]): Promise<string> {
  const id = `00000000-0000-4000-8000-00000000000${number}`;
  const doc = createArticle({ id, language: 'nl', createdAt: '', headline, tags });
  const update = Y.encodeStateAsUpdate(doc);
  return valueOf(await library.calls['article:import']({ update, sample: false })).id;
}

describe('CardTable', () => {
  it('lists the last edited first', async () => {
    const { library, clock } = freshLibrary();
    const ids: string[] = [];
    for (const number of [1, 2, 3]) {
      clock.at += 1000;
      ids.push(await add(library, number, `Kop ${number}`, []));
    }
    const listed = async (): Promise<string[]> =>
      valueOf(await listCards(library.calls)).map(({ headline }) => headline);
    expect(await listed()).toEqual(['Kop 3', 'Kop 2', 'Kop 1']);

    clock.at += 1000;
    const article = ids[0]!;
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    valueOf(await library.calls['article:store']({ article, update: writer.type('nieuw ') }));
    expect(await listed()).toEqual(['Kop 1', 'Kop 3', 'Kop 2']);
  });
});

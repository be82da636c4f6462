import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAheadDesk } from '../../../../electron/library/readAheadDesk';
import { noFilter } from '../../../../shared/bridge/deskFilter';
import { nobody, plainQuestion } from '../../../../shared/bridge/deskQuestion';
import { freshFolder, freshLibrary, valueOf } from '../../../library/freshLibrary';

const asked = { question: plainQuestion, rows: 60, current: '', who: nobody, tags: 12 };

describe('readAheadDesk', () => {
  it('answers what the library answers', async () => {
    const fresh = freshLibrary();
    const { calls } = fresh.library;
    for (let count = 0; count < 3; count++) valueOf(await calls['article:create']({ language: 'nl' }));
    const page = valueOf(await calls['desk:ask']({ question: plainQuestion, from: 0, count: 60, find: [] }));
    const { unread: _unread, ...counts } = valueOf(await calls['desk:counts']({ who: nobody, tags: 12 }));
    const view = { id: randomUUID(), name: 'Alles', filter: noFilter };
    const views = valueOf(await calls['views:store'](view));
    const edition = { id: randomUUID(), name: 'Weekend', articles: [page.rows[0]!.card.id] };
    const editions = valueOf(await calls['editions:store'](edition));
    fresh.library.close();
    const read = readAheadDesk(fresh.folder, asked);
    expect(read).toMatchObject({ question: plainQuestion, page, counts, views, editions });
    expect(read?.views).toEqual([view]);
    expect(read?.editions).toEqual([{ ...edition, gone: [] }]);
    expect(read?.page.total).toBe(3);
  });

  it('leaves a folder without a library to the library', () => {
    expect(readAheadDesk(freshFolder(), asked)).toBeNull();
  });
});

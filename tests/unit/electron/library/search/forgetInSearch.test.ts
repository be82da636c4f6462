import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetInSearch } from '../../../../../electron/library/search/forgetInSearch';
import { openSearchFile } from '../../../../../electron/library/search/SearchFile';
import { SearchIndex } from '../../../../../electron/library/search/SearchIndex';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { plainQuestion } from '../../../../../shared/bridge/deskQuestion';
import { freshFolder, freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { Writer } from '../../../../library/Writer';

function noReport(where: string, error: unknown): never {
  throw new Error(where, { cause: error });
}

describe('forgetInSearch', () => {
  it('has the articles read again, and no others', () => {
    const folder = freshFolder();
    const file = openSearchFile(folder);
    const index = new SearchIndex(file);
    const texts = { head: 'Kop', text: '', creditMissing: false, uses: [], pictures: [] };
    index.take(['a', 'b'].map((article, place) => ({ n: place + 1, article, sequence: 7, texts })));
    forgetInSearch(folder, ['a'], noReport);
    expect(index.states(0, 9).map(({ article, sequence }) => [article, sequence])).toEqual([
      ['a', -1],
      ['b', 7],
    ]);
    file.close();
  });

  it('throws away a file in which that cannot be said, and makes none', () => {
    const folder = freshFolder();
    const file = path.join(folder, 'search.sqlite');
    fs.writeFileSync(file, 'no database');
    forgetInSearch(folder, ['a'], noReport);
    expect(fs.readdirSync(folder)).toEqual([]);
    forgetInSearch(folder, ['a'], noReport);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('is done for what fell behind when Katern last ended, whatever number it had', async () => {
    const fresh = freshLibrary();
    const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
    valueOf(await fresh.library.calls['article:store']({ article, update: writer.type('zonsopgang ') }));
    const found = async (): Promise<number> => {
      const question = { ...plainQuestion, query: 'zonsopgang' };
      return valueOf(await fresh.library.calls['desk:ask']({ question, from: 0, count: 9, find: [] })).total;
    };
    await expect.poll(found, { timeout: 10_000 }).toBe(1);
    fresh.library.close();
    // As after an end in the middle of mending: the words are lost, and the card is to be made anew.
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    database
      .prepare(
        `update updates set bytes = x'0000', checksum = x'96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
         where article = ? and sequence = 2`,
      )
      .run(article);
    database.exec(`update articles set projected_sequence = 0, content_hash = ''; delete from projected`);
    database.close();
    fs.rmSync(path.join(fresh.folder, 'journal'), { recursive: true });
    fresh.reopen();
    await expect.poll(found, { timeout: 10_000 }).toBe(0);
  });
});

import path from 'node:path';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { wordCalls } from '../../../../shared/bridge/wordCalls';
import { mostKeptWords } from '../../../../shared/article/spelling/keptWord';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

describe('KeptWords', () => {
  it('keeps words, by the alphabet and each once, also after a restart', async () => {
    const fresh = freshLibrary();
    for (const word of ['Netflixserie', 'iHostage', 'één', 'iHostage'])
      valueOf(await fresh.library.calls['words:keep']({ word }));
    const all = ['één', 'iHostage', 'Netflixserie'];
    expect(valueOf(await fresh.library.calls['words:list']({}))).toEqual(all);
    expect(valueOf(await fresh.reopen().calls['words:list']({}))).toEqual(all);
  });

  it('removes a word, and one that is not there is removed already', async () => {
    const { library } = freshLibrary();
    valueOf(await library.calls['words:keep']({ word: 'iHostage' }));
    expect(valueOf(await library.calls['words:remove']({ word: 'ihostage' }))).toEqual(['iHostage']);
    expect(valueOf(await library.calls['words:remove']({ word: 'iHostage' }))).toEqual([]);
    expect(valueOf(await library.calls['words:remove']({ word: 'iHostage' }))).toEqual([]);
  });

  it('has its words again from the journal where the database has lost them', async () => {
    const fresh = freshLibrary();
    valueOf(await fresh.library.calls['words:keep']({ word: 'weg' }));
    valueOf(await fresh.library.calls['words:keep']({ word: 'iHostage' }));
    valueOf(await fresh.library.calls['words:remove']({ word: 'weg' }));
    fresh.library.close();
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    database.exec('delete from kept_words; delete from record_count');
    database.close();
    expect(valueOf(await fresh.reopen().calls['words:list']({}))).toEqual(['iHostage']);
  });

  it('keeps no more than there is room for, and passes over what is no word', async () => {
    const fresh = freshLibrary();
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    const insert = database.prepare('insert into kept_words (word) values (?)');
    for (const odd of ['twee woorden', '', 'x'.repeat(10_000)]) insert.run(odd);
    for (let i = 0; i < mostKeptWords; i++) insert.run(`woord${letters(i)}`);
    database.close();
    expect(valueOf(await fresh.library.calls['words:list']({}))).toHaveLength(mostKeptWords);
    expect(await fresh.library.calls['words:keep']({ word: 'iHostage' })).toEqual({
      ok: false,
      fault: { kind: 'words-full', most: mostKeptWords },
    });
  });

  it.each(['twee woorden', '', 'pa’s', 'x'.repeat(61), 7])('is not asked to keep %j', (word) => {
    expect(() => parse(wordCalls['words:keep'].ask, { word })).toThrow();
  });
});

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

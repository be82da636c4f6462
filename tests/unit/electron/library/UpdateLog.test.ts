import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { listCards } from '../../../library/listCards';
import { Writer } from '../../../library/Writer';

/** A library with four updates in its one article, on which `damage` has been done; its journal is gone too. */
async function damaged(damage: string): Promise<{ lost: unknown; number: number }> {
  const fresh = freshLibrary();
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  for (const word of ['een ', 'twee ', 'drie ']) {
    valueOf(await fresh.library.calls['article:store']({ article, update: writer.type(word) }));
  }
  fresh.library.close();
  fs.rmSync(path.join(fresh.folder, 'journal'), { recursive: true });
  const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
  database.exec(damage);
  database.close();
  const library = fresh.reopen();
  valueOf(await library.calls['article:load']({ article }));
  const lost = valueOf(await library.calls['library:mended']({})).map((each) => each.lost);
  const stored = valueOf(await library.calls['article:store']({ article, update: writer.type('vier ') }));
  return { lost, number: stored.sequence };
}

describe('UpdateLog', () => {
  it('notices a flipped byte that SQLite takes for sound', async () => {
    expect(
      await damaged(
        `update updates set bytes = cast(replace(bytes, 'twee', 'TWEE') as blob) where sequence = 3`,
      ),
    ).toEqual({ lost: [1], number: 5 });
  });

  it('notices a lost row', async () => {
    expect(await damaged('delete from updates where sequence = 3')).toEqual({ lost: [1], number: 5 });
  });

  it('notices lost rows at the end, and does not use their numbers again', async () => {
    expect(await damaged('delete from updates where sequence > 2')).toEqual({ lost: [2], number: 5 });
  });
});

it('no update is stored before the one before it, whatever becomes of the clock', async () => {
  const { library, clock, reopen, folder } = freshLibrary();
  const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const { id: other } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
  const begin = clock.at;
  const stored: string[] = [];
  for (const at of [1000, -3_600_000, -86_400_000, 500, 2000]) {
    clock.at = begin + at;
    stored.push(valueOf(await library.calls['article:store']({ article, update: writer.type('een ') })).at);
  }
  const later = new Date(begin + 1000).toISOString();
  expect(stored).toEqual([later, later, later, later, new Date(begin + 2000).toISOString()]);

  // Another article is of another moment: the desk keeps to the order of the clock, and does not lose any.
  clock.at = begin - 1000;
  const another = new Writer(valueOf(await library.calls['article:load']({ article: other })));
  valueOf(await library.calls['article:store']({ article: other, update: another.type('twee ') }));
  const listed = valueOf(await listCards(reopen().calls));
  expect(listed.map(({ id, editedAt }) => [id, editedAt])).toEqual([
    [article, new Date(begin + 2000).toISOString()],
    [other, new Date(begin).toISOString()],
  ]);
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const rows = database.prepare('select at from updates where article = ? order by sequence').all(article);
  database.close();
  const moments = (rows as { at: string }[]).map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted());
});

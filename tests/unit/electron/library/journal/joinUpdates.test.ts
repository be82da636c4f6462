import path from 'node:path';
import { expect, it } from 'vitest';
import { docOf } from '../../../../../electron/library/HeldArticles';
import { joinUpdates } from '../../../../../electron/library/journal/joinUpdates';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { UpdateLog } from '../../../../../electron/library/UpdateLog';
import { bodyOf } from '../../../../../shared/article/documentShape';
import { logWithHole } from '../../../../fixtures/logWithHole';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { documentOf, Writer } from '../../../../library/Writer';

it('keeps what waits for something lost, which still fits when it comes', () => {
  const { updates, lost } = logWithHole();
  const joined = joinUpdates(updates);
  expect(bodyOf(docOf([joined])).toString()).toBe('Begin.\n');
  expect(bodyOf(docOf([joined, lost])).toString()).toBe('Begin. Weg. Daarna.\n');
});

it.each([
  ['mended', ''],
  ['made anew of what is left', 'pragma user_version = 0;'],
])('no snapshot hides an update that came back when the library was %s', async (how, damage) => {
  const fresh = freshLibrary();
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const loaded = async (): Promise<string> =>
    bodyOf(documentOf(valueOf(await fresh.library.calls['article:load']({ article })))).toString();
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  const other = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  // Of another desk, so that nothing builds on it and nobody notices that it is missing.
  for (const update of [writer.type('een '), other.type('twee '), writer.type('drie ')])
    valueOf(await fresh.library.calls['article:store']({ article, update }));
  const before = await loaded();
  expect(before).toContain('twee');
  fresh.library.close();

  const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
  const log = new UpdateLog(database, fresh.folder);
  const [first, second, third, fourth] = log.upto(article, 4);
  log.writeSnapshot(article, 4, joinUpdates([first!, second!, fourth!]));
  database.exec(`delete from updates where sequence = 3; ${damage}`);
  database.close();

  fresh.reopen();
  if (how === 'mended') {
    const frames = [{ article, sequence: 3, at: '2026-01-05T09:00:00.000Z', bytes: third! }];
    fresh.library.mend({ kind: 'updates', article, name: '', count: 1, upto: 4, frames });
  }
  expect(await loaded()).toBe(before);
});

import path from 'node:path';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { OwnDocuments } from '../../../../../electron/library/bringing/OwnDocuments';
import type { Sqlite } from '../../../../../electron/library/sqlite';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { UpdateLog } from '../../../../../electron/library/UpdateLog';
import { asWritten } from '../../../../../shared/review/merging/asWritten';
import { Knowledge } from '../../../../../shared/review/merging/Knowledge';
import type { FreshLibrary } from '../../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { documentOf, Writer } from '../../../../library/Writer';

/** Stores some words in an article, a new one where none is named; answers its id. */
async function write({ library: { calls } }: FreshLibrary, words: string, known?: string): Promise<string> {
  const article = known ?? valueOf(await calls['article:create']({ language: 'nl' })).id;
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  valueOf(await calls['article:store']({ article, update: writer.type(words) }));
  return article;
}

/** Does something to the rows of a library behind its back. */
function behind({ folder }: FreshLibrary, work: (database: Sqlite) => void): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  work(database);
  database.close();
}

function damageFirst(fresh: FreshLibrary, article: string): void {
  behind(fresh, (database) =>
    database.prepare("update updates set bytes = x'00' where article = ? and sequence = 1").run(article),
  );
}

const textOf = (doc: Y.Doc | null): string => doc?.getText('body').toJSON() ?? '';
const noted = (): void => undefined;

it('is the document as the whole log says it, each time', async () => {
  const fresh = freshLibrary();
  const own = new OwnDocuments(fresh.folder);
  expect(own.document('0b6c1f5e-3f0a-4c53-9d57-2f6a8f1c7e11', noted)).toBeNull();
  const article = await write(fresh, 'een ');
  for (const words of ['', 'twee ', 'drie ']) {
    if (words) await write(fresh, words, article);
    const loaded = valueOf(await fresh.library.calls['article:load']({ article }));
    const doc = own.document(article, noted);
    expect(textOf(doc)).toBe(documentOf(loaded).getText('body').toJSON());
    expect(doc && String(Knowledge.of(doc))).toBe(String(Knowledge.of(asWritten(loaded.updates))));
  }
});

it('what was read is not read again', async () => {
  const fresh = freshLibrary();
  const own = new OwnDocuments(fresh.folder);
  const article = await write(fresh, 'een ');
  own.document(article, noted);
  await write(fresh, 'twee ', article);
  damageFirst(fresh, article);
  expect(textOf(own.document(article, noted))).toContain('twee');
  expect(() => new OwnDocuments(fresh.folder).document(article, noted)).toThrow();
});

it('where the log does not go on from what was read, all of it is read', async () => {
  const fresh = freshLibrary();
  const own = new OwnDocuments(fresh.folder);
  const article = await write(fresh, 'een ');
  const before = valueOf(await fresh.library.calls['article:load']({ article }));
  await write(fresh, 'twee ', article);
  own.document(article, noted);
  // As in an older copy of the library that was put back, and went on otherwise.
  const update = new Writer(before).type('anders ');
  behind(fresh, (database) => {
    new UpdateLog(database, fresh.folder).put(
      article,
      before.sequence + 1,
      update,
      '2026-01-05T09:00:00.000Z',
    );
  });
  const text = textOf(own.document(article, noted));
  expect(text).toContain('anders');
  expect(text).not.toContain('twee');
});

it('keeps the last four', async () => {
  const fresh = freshLibrary();
  const own = new OwnDocuments(fresh.folder);
  const articles: string[] = [];
  for (const words of ['a ', 'b ', 'c ', 'd ', 'e ']) articles.push(await write(fresh, words));
  for (const article of articles) own.document(article, noted);
  const [first, ...others] = articles as [string, ...string[]];
  for (const article of articles) damageFirst(fresh, article);
  for (const article of others) expect(own.document(article, noted)).not.toBeNull();
  expect(() => own.document(first, noted)).toThrow();
});

it('the disk is done with before anything is replayed', async () => {
  const fresh = freshLibrary();
  const article = await write(fresh, 'een ');
  const told: string[] = [];
  const doc = new OwnDocuments(fresh.folder).document(article, () => told.push('read'));
  expect(told).toEqual(['read']);
  expect(textOf(doc)).toContain('een');
});

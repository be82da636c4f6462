import { describe, expect, it, onTestFinished } from 'vitest';
import { isNew, knownVersion, migrate } from '../../../../../electron/library/migrations/migrate';
import type { Sqlite } from '../../../../../electron/library/sqlite';
import { openSqlite } from '../../../../../electron/library/sqlite';

function inMemory(): Sqlite {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  return database;
}

const tables = (database: Sqlite): unknown[] =>
  (
    database.prepare(`select name from sqlite_schema where type = 'table' order by name`).all() as {
      name: string;
    }[]
  ).map(({ name }) => name);

describe('migrate', () => {
  it('makes the tables and writes their version', () => {
    const database = inMemory();
    expect(isNew(database)).toBe(true);
    migrate(database);
    expect(isNew(database)).toBe(false);
    expect(database.prepare('pragma user_version').get()).toEqual({ user_version: knownVersion });
    expect(tables(database)).toEqual([
      'article_asks',
      'article_authors',
      'article_tags',
      'articles',
      'earlier_slugs',
      'editions',
      'kept_words',
      'originals',
      'popularity',
      'projected',
      'record_count',
      'saved_views',
      'shown_articles',
      'sign_off',
      'site',
      'site_addresses',
      'snapshots',
      'updates',
    ]);
  });

  it('does nothing the second time', () => {
    const database = inMemory();
    migrate(database);
    database.exec(`insert into site (one, name, address, language) values (1, 'a', 'b', 'nl')`);
    migrate(database);
    expect(database.prepare('select name from site').get()).toEqual({ name: 'a' });
  });

  it('leaves nothing of a step that fails', () => {
    const database = inMemory();
    database.exec('create table site (a)');
    expect(() => migrate(database)).toThrow(/site/);
    expect(tables(database)).toEqual(['site']);
    expect(isNew(database)).toBe(true);
  });

  it('refuses the tables of a newer Katern', () => {
    const database = inMemory();
    database.exec(`pragma user_version = ${knownVersion + 1}`);
    expect(() => migrate(database)).toThrow('library-newer');
    expect(tables(database)).toEqual([]);
  });

  it('numbers an article’s updates from 1 and each once', () => {
    const database = inMemory();
    migrate(database);
    database.exec(`insert into articles (id, created_at, edited_at, n) values ('a', '', '', 1)`);
    const write = (article: string, sequence: number): unknown =>
      database
        .prepare(
          `insert into updates (article, sequence, at, checksum, bytes) values (?, ?, '', x'00', x'00')`,
        )
        .run(article, sequence);
    write('a', 1);
    expect(() => write('a', 1)).toThrow(/UNIQUE/);
    expect(() => write('a', 0)).toThrow(/CHECK/);
    expect(() => write('b', 1)).toThrow(/FOREIGN KEY/);
  });
});

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../electron/library/sqlite';
import { noFilter } from '../../shared/bridge/deskFilter';
import type { SavedView } from '../../shared/bridge/viewCalls';
import type { FreshLibrary } from './freshLibrary';
import { freshLibrary, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { documentOf, Writer } from './Writer';

/** What happens to a library's folder between two runs. */
type Mishap = (folder: string) => void;

const databaseFiles = ['library.sqlite', 'library.sqlite-wal', 'library.sqlite-shm'];

interface Written {
  fresh: FreshLibrary;
  articles: { id: string; headline: string }[];
}

/** Two articles, one of them written in before and after a copy of the database was made. */
async function written(afterCopy: number): Promise<Written & { copy: string }> {
  const fresh = freshLibrary();
  const copy = path.join(fresh.folder, 'copy');
  const articles = [];
  for (const headline of ['Eerste', 'Tweede']) {
    const { id } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article: id })));
    await store(fresh, id, writer.headline(headline));
    articles.push({ id, headline, writer });
  }
  fresh.library.close();
  fs.mkdirSync(copy);
  fs.copyFileSync(path.join(fresh.folder, 'library.sqlite'), path.join(copy, 'library.sqlite'));
  fresh.reopen();
  for (const article of articles) {
    for (let i = 0; i < afterCopy; i++) {
      await store(fresh, article.id, article.writer.type(`regel ${i} `));
    }
  }
  return { fresh, articles, copy };
}

async function store(fresh: FreshLibrary, article: string, update: Uint8Array): Promise<void> {
  valueOf(await fresh.library.calls['article:store']({ article, update }));
}

/** Closes the library, lets something happen to its folder, opens it again. */
function after(fresh: FreshLibrary, mishap: Mishap): void {
  fresh.library.close();
  mishap(fresh.folder);
  fresh.reopen();
}

async function bodyOf(fresh: FreshLibrary, article: string): Promise<string> {
  const loaded = valueOf(await fresh.library.calls['article:load']({ article }));
  return documentOf(loaded).getText('body').toString();
}

function run(folder: string, sql: string): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
}

describe('the second copy of every update', () => {
  it('gives back the end of a log after an older copy of the database was put back', async () => {
    const { fresh, articles, copy } = await written(3);
    const [first] = articles;
    const before = await bodyOf(fresh, first!.id);
    after(fresh, (folder) => {
      for (const file of databaseFiles) fs.rmSync(path.join(folder, file), { force: true });
      fs.copyFileSync(path.join(copy, 'library.sqlite'), path.join(folder, 'library.sqlite'));
    });
    expect(await bodyOf(fresh, first!.id)).toBe(before);
    const mended = valueOf(await fresh.library.calls['library:mended']({}));
    expect(new Map(mended.map(({ article, updates }) => [article, updates]))).toEqual(
      new Map(articles.map(({ id }) => [id, 3])),
    );
    // It is whole now, and stays so.
    fresh.reopen();
    expect(valueOf(await fresh.library.calls['library:mended']({}))).toEqual([]);
    expect(await bodyOf(fresh, first!.id)).toBe(before);
  });

  it('gives back rows that were lost from the end, and an article that was lost whole', async () => {
    const { fresh, articles } = await written(2);
    const [first, second] = articles;
    const before = await bodyOf(fresh, first!.id);
    after(fresh, (folder) =>
      run(
        folder,
        `delete from updates where article = '${first!.id}' and sequence > 2;
         update articles set projected_sequence = 2 where id = '${first!.id}';
         delete from article_tags where article = '${second!.id}';
         delete from updates where article = '${second!.id}';
         delete from articles where id = '${second!.id}'`,
      ),
    );
    expect(await bodyOf(fresh, first!.id)).toBe(before);
    const cards = valueOf(await listCards(fresh.library.calls));
    expect(cards.map(({ headline }) => headline).sort()).toEqual(['Eerste', 'Tweede']);
  });

  it('gives back what was lost or damaged in the middle, when the article is opened', async () => {
    const { fresh, articles } = await written(4);
    const [first] = articles;
    const before = await bodyOf(fresh, first!.id);
    after(fresh, (folder) =>
      run(
        folder,
        `delete from updates where article = '${first!.id}' and sequence = 3;
         update updates set bytes = x'00' where article = '${first!.id}' and sequence = 4`,
      ),
    );
    expect(await bodyOf(fresh, first!.id)).toBe(before);
    const mended = valueOf(await fresh.library.calls['library:mended']({}));
    expect(mended).toMatchObject([{ article: first!.id, updates: 2, lost: 0 }]);
  });

  it('opens an article without what the journal has not got either, and says so', async () => {
    const { fresh, articles } = await written(4);
    const [first] = articles;
    after(fresh, (folder) => {
      fs.rmSync(path.join(folder, 'journal'), { recursive: true });
      run(folder, `delete from updates where article = '${first!.id}' and sequence = 3`);
    });
    valueOf(await fresh.library.calls['article:load']({ article: first!.id }));
    expect(valueOf(await fresh.library.calls['library:mended']({}))).toMatchObject([
      { article: first!.id, updates: 0, lost: 1 },
    ]);
  });

  it('takes in a library that is older than it', async () => {
    const { fresh, articles } = await written(2);
    const [first] = articles;
    after(fresh, (folder) => fs.rmSync(path.join(folder, 'journal'), { recursive: true }));
    const before = await bodyOf(fresh, first!.id);
    await expect
      .poll(() => fs.statSync(path.join(fresh.folder, 'journal', '00000001.journal')).size)
      .toBeGreaterThan(500);
    after(fresh, (folder) =>
      run(
        folder,
        `delete from updates where article = '${first!.id}' and sequence > 1;
         update articles set projected_sequence = 1 where id = '${first!.id}'`,
      ),
    );
    expect(await bodyOf(fresh, first!.id)).toBe(before);
  });
});

/** A library as `written` makes it, whose database then suffers. */
async function damaged(mishap: Mishap): Promise<Written & { bodies: string[] }> {
  const { fresh, articles } = await written(5);
  valueOf(await fresh.library.calls['article:bin']({ article: articles[1]!.id }));
  valueOf(
    await fresh.library.calls['site:store']({
      name: 'De Krant',
      address: 'https://krant.example/',
      language: 'nl',
    }),
  );
  const bodies = await Promise.all(articles.map(({ id }) => bodyOf(fresh, id)));
  after(fresh, mishap);
  return { fresh, articles, bodies };
}

const database = (folder: string): string => path.join(folder, 'library.sqlite');

describe('a database that cannot be read', () => {
  const mishaps: Record<string, Mishap> = {
    'is emptied': (folder) => fs.truncateSync(database(folder)),
    'is gone': (folder) => fs.rmSync(database(folder)),
    'is something else altogether': (folder) =>
      fs.writeFileSync(database(folder), 'geen database '.repeat(999)),
    'has lost its first page': (folder) => overwrite(database(folder), 0, 4096),
    'has lost its table of contents': (folder) => overwrite(database(folder), 100, 3000),
    'is cut off in the middle': (folder) =>
      fs.truncateSync(database(folder), Math.floor(fs.statSync(database(folder)).size / 2)),
  };

  for (const [what, mishap] of Object.entries(mishaps)) {
    it(`and ${what} is set aside, and all words come back`, async () => {
      const { fresh, articles, bodies } = await damaged(mishap);
      for (const [index, { id, headline }] of articles.entries()) {
        expect(await bodyOf(fresh, id)).toBe(bodies[index]);
        expect(valueOf(await fresh.library.calls['desk:card']({ article: id })).headline).toBe(headline);
      }
      expect(fs.existsSync(path.join(fresh.folder, 'damaged'))).toBe(true);
      const mended = valueOf(await fresh.library.calls['library:mended']({}));
      expect(mended.map(({ lost }) => lost)).toEqual([0, 0]);
      // Whole from now on, and written in as ever.
      fresh.reopen();
      expect(valueOf(await fresh.library.calls['library:mended']({}))).toEqual([]);
      const [first] = articles;
      const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article: first!.id })));
      await store(fresh, first!.id, writer.type('en verder '));
      expect(await bodyOf(fresh, first!.id)).toContain('en verder');
    });
  }

  it('gives what can be read of it, where the journal has suffered too', async () => {
    const { fresh, articles, bodies } = await damaged((folder) => {
      // Two of the journal's last updates are gone; the database has them, but no longer knows its version.
      const file = path.join(folder, 'journal', '00000001.journal');
      fs.truncateSync(file, fs.statSync(file).size - 200);
      run(folder, 'pragma user_version = 0');
    });
    expect(await bodyOf(fresh, articles[0]!.id)).toBe(bodies[0]);
    expect(await bodyOf(fresh, articles[1]!.id)).toBe(bodies[1]);
    const bin = valueOf(await listCards(fresh.library.calls, 'bin'));
    expect(bin.map(({ headline }) => headline)).toEqual(['Tweede']);
    expect(valueOf(await fresh.library.calls['site:load']({})).name).toBe('De Krant');
  });

  it('opens an article without the words that nothing has any more, and says how many updates those are', async () => {
    const { fresh, articles } = await damaged((folder) => {
      fs.rmSync(database(folder));
      const file = path.join(folder, 'journal', '00000001.journal');
      overwrite(file, insideOneUpdate(fs.readFileSync(file)), 10);
    });
    const mended = valueOf(await fresh.library.calls['library:mended']({}));
    expect(mended.reduce((sum, { lost }) => sum + lost, 0)).toBe(1);
    for (const { id } of articles) valueOf(await fresh.library.calls['article:load']({ article: id }));
  });
});

/** Where one update's own bytes begin, some way on in a file of the journal: what is there belongs to no other. */
function insideOneUpdate(journal: Buffer): number {
  const beforeItsBytes = 4 + 4 + 16 + 28;
  return journal.indexOf('KJF1', Math.floor(journal.length * 0.6)) + beforeItsBytes;
}

function overwrite(file: string, from: number, length: number): void {
  const handle = fs.openSync(file, 'r+');
  fs.writeSync(handle, Buffer.alloc(length), 0, length, from);
  fs.closeSync(handle);
}

describe('the views and editions that were kept', () => {
  const weekend = { id: randomUUID(), name: 'Weekend', articles: [randomUUID(), randomUUID()] };

  async function withViews(): Promise<{ fresh: FreshLibrary; kept: SavedView; copy: string }> {
    const { fresh, copy } = await written(1);
    const kept = { id: randomUUID(), name: 'Mijn week', filter: { ...noFilter, mine: true, thisWeek: true } };
    const removed = { id: randomUUID(), name: 'Weg', filter: noFilter };
    valueOf(await fresh.library.calls['views:store'](removed));
    valueOf(await fresh.library.calls['views:store']({ ...kept, name: 'Week' }));
    valueOf(await fresh.library.calls['views:store'](kept));
    valueOf(await fresh.library.calls['views:remove']({ id: removed.id }));
    const gone = { ...weekend, id: randomUUID() };
    valueOf(await fresh.library.calls['editions:store'](gone));
    valueOf(await fresh.library.calls['editions:store']({ ...weekend, articles: [] }));
    valueOf(await fresh.library.calls['editions:store'](weekend));
    valueOf(await fresh.library.calls['editions:remove']({ id: gone.id }));
    return { fresh, kept, copy };
  }

  const mishaps: Record<string, (folder: string, copy: string) => void> = {
    'a database that is gone': (folder) => fs.rmSync(database(folder)),
    'a database of before they were kept': (folder, copy) => {
      for (const file of databaseFiles) fs.rmSync(path.join(folder, file), { force: true });
      fs.copyFileSync(path.join(copy, 'library.sqlite'), database(folder));
    },
    'rows that were lost': (folder) =>
      run(folder, 'delete from saved_views; delete from editions; delete from record_count'),
    'a journal that is gone': (folder) => fs.rmSync(path.join(folder, 'journal'), { recursive: true }),
    'a database that lost its version, and no journal': (folder) => {
      fs.rmSync(path.join(folder, 'journal'), { recursive: true });
      run(folder, 'pragma user_version = 0');
    },
  };

  for (const [what, mishap] of Object.entries(mishaps)) {
    it(`are there after ${what}`, async () => {
      const { fresh, kept, copy } = await withViews();
      after(fresh, (folder) => mishap(folder, copy));
      expect(valueOf(await fresh.library.calls['views:list']({}))).toEqual([kept]);
      const editions = [{ ...weekend, gone: weekend.articles }];
      expect(valueOf(await fresh.library.calls['editions:list']({}))).toEqual(editions);
      expect(valueOf(await fresh.reopen().calls['views:list']({}))).toEqual([kept]);
    });
  }
});

import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { LibraryCheck } from '../../electron/library/check/LibraryCheck';
import { LibraryDoor } from '../../electron/library/LibraryDoor';
import { openAnew, openLibrary } from '../../electron/library/openLibrary';
import { openSqlite } from '../../electron/library/sqlite';
import type { CheckProgress, CheckReport } from '../../shared/bridge/checkCalls';
import { bundled } from './bundled';
import type { WrittenLibrary } from './damage/writtenLibrary';
import { start, textsOf, writtenLibrary } from './damage/writtenLibrary';
import { freshFolder, valueOf } from './freshLibrary';
import { Writer } from './Writer';

let thread = '';
let home = '';
let written: WrittenLibrary;
beforeAll(async () => {
  thread = await bundled('electron/library/check/thread.ts');
  home = fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'katern-check-'));
  written = await writtenLibrary(home, 6);
}, 120_000);
afterAll(() => {
  fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(path.dirname(thread), { recursive: true, force: true });
});

interface Checked {
  folder: string;
  door: LibraryDoor;
  check: LibraryCheck;
  progress: CheckProgress[];
  run: () => Promise<CheckReport | null>;
  sql: (sql: string) => void;
}

/** A copy of the written library, open, after `damage` was done to its files. */
function opened(damage: (folder: string) => void = () => undefined): Checked {
  const folder = path.join(freshFolder(), 'library');
  fs.cpSync(written.closed, folder, { recursive: true });
  damage(folder);
  const door = new LibraryDoor({
    open: () => openLibrary(start(folder)),
    openAnew: () => openAnew(start(folder)),
    now: () => performance.now(),
    changed: () => undefined,
    changing: { stored: () => undefined, progressed: () => undefined, originalStored: () => undefined },
    mended: () => undefined,
    report: () => undefined,
  });
  onTestFinished(() => door.close());
  const progress: CheckProgress[] = [];
  const check = new LibraryCheck({
    folder,
    door,
    thread,
    progressed: (step) => progress.push(step),
    report: (_where, error) => {
      throw error;
    },
  });
  const run = async (): Promise<CheckReport | null> => valueOf(await check.calls['check:run']({}));
  return { folder, door, check, progress, run, sql: (statement) => change(folder, statement) };
}

function change(folder: string, sql: string): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
}

async function found({ run }: Checked): Promise<CheckReport['found']> {
  const report = await run();
  if (!report) throw new Error('stopped');
  return report.found;
}

const idsOf = (): string[] => written.articles.map(({ id }) => id);

it('reads everything of a library that is whole, and says how far it is', async () => {
  const checked = opened();
  const report = await checked.run();
  expect(report).toEqual({ articles: 6, updates: 777, originals: 3, found: [] });
  expect([...new Set(checked.progress.map(({ step }) => step))]).toEqual([
    'database',
    'articles',
    'journal',
    'originals',
  ]);
});

it('mends an update that opening never reads from its second copy, and names what nothing has any more', async () => {
  const checked = opened();
  const [first = '', second = ''] = idsOf();
  // The first has a snapshot: no update before that is read when it is opened.
  checked.sql(`update updates set bytes = x'0000' where article = '${first}' and sequence = 40`);
  checked.sql(`delete from updates where article = '${second}' and sequence in (7, 8)`);
  const [one, two] = (await found(checked)).sort((a, b) => a.count - b.count);
  expect(one).toMatchObject({ kind: 'updates', article: first, count: 1, lost: 0, mended: true });
  expect(one?.name).toMatch(/^Kop 0 /);
  expect(two).toMatchObject({ kind: 'updates', article: second, count: 2, lost: 0, mended: true });
  expect(two?.from).not.toBe('');
  expect(await found(checked)).toEqual([]);
  expect(await textsOf({ calls: checked.door.calls } as never, idsOf())).toEqual(written.articles);
});

it('says of an update that is damaged in both copies that it is lost, and of when', async () => {
  let bytes: Uint8Array = new Uint8Array();
  const [, second = ''] = idsOf();
  const checked = opened((folder) => {
    const database = openSqlite(path.join(folder, 'library.sqlite'));
    const row = database
      .prepare('select bytes from updates where article = ? and sequence = 12')
      .get(second) as { bytes: Uint8Array };
    bytes = row.bytes;
    database.close();
    spoil(folder, bytes);
    change(folder, `update updates set bytes = x'0000' where article = '${second}' and sequence = 12`);
  });
  expect(await found(checked)).toMatchObject([
    { kind: 'updates', article: second, count: 1, lost: 1, mended: true, from: expect.stringMatching(/^20/) },
  ]);
});

it('writes down again what the second copy lost', async () => {
  const [, , third = ''] = idsOf();
  const checked = opened((folder) => {
    const database = openSqlite(path.join(folder, 'library.sqlite'));
    const row = database
      .prepare('select bytes from updates where article = ? and sequence = 20')
      .get(third) as { bytes: Uint8Array };
    database.close();
    spoil(folder, row.bytes);
  });
  const missing = await found(checked);
  expect(missing).toMatchObject([{ kind: 'journal', article: third, count: 1, lost: 0, mended: true }]);
  expect(await found(checked)).toEqual([]);
  // Both copies are good for each other again.
  checked.sql(`delete from updates where article = '${third}' and sequence = 20`);
  expect(await found(checked)).toMatchObject([{ kind: 'updates', article: third, lost: 0, mended: true }]);
});

it('makes anew what was derived and does not say what the updates say', async () => {
  const checked = opened();
  const [first = '', second = ''] = idsOf();
  checked.sql(`update articles set headline = 'Een andere kop' where id = '${second}'`);
  checked.sql(`update shown_articles set json = cast(replace(cast(json as text), 'Kop', 'Top') as blob)`);
  checked.sql(`update snapshots set bytes = x'0000' where article = '${first}'`);
  const kinds = (await found(checked)).map(({ kind, mended }) => `${kind} ${mended}`);
  expect(kinds.sort()).toEqual(['card true', 'shown true', 'snapshot true']);
  expect(await found(checked)).toEqual([]);
  const card = valueOf(await checked.door.calls['desk:card']({ article: second }));
  expect(card.headline).toBe(written.articles[1]?.headline);
});

it('says which picture is gone or is no longer what it was', async () => {
  const checked = opened();
  const [one = '', two = ''] = written.originals;
  const file = (hash: string): string => path.join(checked.folder, 'originals', hash.slice(0, 2), hash);
  fs.rmSync(file(one));
  fs.appendFileSync(file(two), 'x');
  const pictures = await found(checked);
  const said = pictures.map(({ kind, name, mended }) => `${kind} ${name} ${mended}`);
  expect(said.sort()).toEqual(['original beeld 0.png false', 'original beeld 1.png false']);
});

it('brings what no update says in line with the second copy', async () => {
  const checked = opened();
  const [article = ''] = written.binned;
  checked.sql(`update articles set binned_at = '' where id = '${article}'`);
  expect(await found(checked)).toMatchObject([{ kind: 'records', count: 1, mended: true }]);
  expect(valueOf(await checked.door.calls['desk:card']({ article })).binnedAt).not.toBe('');
  expect(await found(checked)).toEqual([]);
});

it('has a database that SQLite finds damaged made anew, and reads that', async () => {
  // While it is open: opening itself looks at the indexes of the desk.
  const checked = opened();
  const database = openSqlite(path.join(checked.folder, 'library.sqlite'));
  const { rootpage } = database
    .prepare(`select rootpage from sqlite_schema where name = 'article_authors_by_key'`)
    .get() as { rootpage: number };
  database.close();
  const file = fs.openSync(path.join(checked.folder, 'library.sqlite'), 'r+');
  fs.writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, (rootpage - 1) * 4096);
  fs.closeSync(file);
  const report = await checked.run();
  expect(report).toMatchObject({ articles: 6, updates: 777 });
  expect(report?.found).toMatchObject([{ kind: 'database', mended: true }]);
  expect(fs.readdirSync(path.join(checked.folder, 'damaged'))).toHaveLength(1);
  expect(await textsOf({ calls: checked.door.calls } as never, idsOf())).toEqual(written.articles);
});

it('is stopped when asked to, and has changed nothing then', async () => {
  const checked = opened();
  checked.sql(`update articles set headline = 'Een andere kop' where id = '${idsOf()[1]}'`);
  const running = checked.run();
  await reads(checked);
  void checked.check.calls['check:stop']({});
  expect(await running).toBeNull();
  expect((await found(checked)).map(({ kind }) => kind)).toEqual(['card']);
});

it('mends nothing in a library that has taken the place of the one it read', async () => {
  const checked = opened();
  const article = idsOf()[1] ?? '';
  checked.sql(`delete from updates where article = '${article}' and sequence > 20`);
  const running = checked.run();
  await reads(checked);
  // An older library, as a restored copy is: it never had those updates.
  await checked.door.whileClosed(() => {
    fs.rmSync(checked.folder, { recursive: true });
    fs.cpSync(written.closed, checked.folder, { recursive: true });
  });
  expect(await running).toBeNull();
  expect(await found(checked)).toEqual([]);
});

it('lets others store while it reads, and takes none of that for damage', async () => {
  const checked = opened();
  const { calls } = checked.door;
  const article = idsOf()[1] ?? '';
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  let reading = true;
  const report = found(checked).finally(() => (reading = false));
  let stores = 0;
  while (reading) {
    valueOf(await calls['article:store']({ article, update: writer.type('En door. ') }));
    valueOf(await calls[stores % 2 ? 'article:restore' : 'article:bin']({ article: idsOf()[2] ?? '' }));
    stores++;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await report).toEqual([]);
  expect(stores).toBeGreaterThan(1);
});

/** Waits until the check reads articles: its thread takes a while to start, and then opens the library's files. */
async function reads({ progress }: Checked): Promise<void> {
  const steps = (): string[] => progress.map(({ step }) => step);
  await vi.waitFor(() => expect(steps()).toContain('articles'), { timeout: 10_000, interval: 1 });
}

/** Turns a bit of an update where it lies in the journal. */
function spoil(folder: string, bytes: Uint8Array): void {
  const journal = path.join(folder, 'journal');
  for (const name of fs.readdirSync(journal).filter((each) => each.endsWith('.journal'))) {
    const file = path.join(journal, name);
    const all = fs.readFileSync(file);
    const at = all.indexOf(Buffer.from(bytes));
    if (at < 0) continue;
    all[at + 3] = (all[at + 3] ?? 0) ^ 1;
    fs.writeFileSync(file, all);
    return;
  }
  throw new Error('the journal does not have it');
}

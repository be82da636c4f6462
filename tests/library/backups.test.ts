import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../electron/library/backups/gatherOriginals';
import { inspectCopy } from '../../electron/library/backups/inspectCopy';
import { openSqlite } from '../../electron/library/sqlite';
import { noFilter } from '../../shared/bridge/deskFilter';
import type { BackupStatus } from '../../shared/bridge/backupCalls';
import { bundled } from './bundled';
import { freshBackups } from './freshBackups';
import { freshFolder, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { folderOfCopy, madeCopy } from './madeCopy';
import { Writer } from './Writer';

const hour = 60 * 60 * 1000;

let program = '';
beforeAll(async () => {
  program = await bundled('electron/library/backups/worker.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

describe('a copy of the library', () => {
  it('holds every article and original, says so, and is not made again while nothing changes', async () => {
    const desk = freshBackups(program);
    await desk.write('Eerste', 'Het begin. ');
    await desk.write('Tweede', 'Nog een. ');
    const hash = await desk.picture(new Uint8Array([1, 2, 3]));
    const copy = await madeCopy(desk);

    const [listed] = valueOf(await desk.backups.calls['backups:list']({}));
    expect(listed).toMatchObject({ kind: 'copy', place: 'own', own: true, articles: 2, state: 'whole' });
    expect(listed?.at).toBe('2026-01-05T09:00:00.000Z');
    const original = fileOf(path.join(folderOfCopy(desk, copy), '..', '..', 'originals'), hash);
    expect(new Uint8Array(fs.readFileSync(original))).toEqual(new Uint8Array([1, 2, 3]));
    const [status] = valueOf(await desk.backups.calls['backups:status']({})).places;
    expect(status).toMatchObject({ place: 'own', reachable: true, copies: 1, amiss: 0, fault: null });

    desk.clock.at += 2 * hour;
    await madeCopy(desk);
    expect(valueOf(await desk.backups.calls['backups:list']({}))).toHaveLength(1);
    // Closed and opened, its files have changed, but nothing in them.
    await desk.door.whileClosed(() => undefined);
    await madeCopy(desk);
    expect(valueOf(await desk.backups.calls['backups:list']({}))).toHaveLength(1);

    await desk.write('Derde', 'En weer. ');
    await madeCopy(desk);
    const all = valueOf(await desk.backups.calls['backups:list']({}));
    expect(all.map(({ articles }) => articles)).toEqual([3, 2]);
  });

  it('is made while the library goes on storing, and is of one moment', async () => {
    const desk = freshBackups(program);
    const { id } = await desk.write('Lang', 'woord '.repeat(400_000));
    let made: BackupStatus | null = null;
    const loaded = valueOf(await desk.door.calls['article:load']({ article: id }));
    const writer = new Writer(loaded);
    const making = Promise.resolve(desk.backups.calls['backups:make']({})).then(
      (answer) => (made = valueOf(answer)),
    );
    let stored = 0;
    while (made === null) {
      valueOf(await desk.door.calls['article:store']({ article: id, update: writer.type('x') }));
      stored++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await making;
    expect(stored).toBeGreaterThan(3);
    const { places } = valueOf(await desk.backups.calls['backups:status']({}));
    expect(places[0]).toMatchObject({ copies: 1, amiss: 0, fault: null });
    const [copy] = valueOf(await desk.backups.calls['backups:list']({}));
    const file = path.join(folderOfCopy(desk, copy?.copy ?? ''), 'library.sqlite');
    const { broken, updates } = inspectCopy(file, desk.home);
    expect(broken).toEqual([]);
    expect(updates).toBeGreaterThanOrEqual(loaded.sequence);
    expect(updates).toBeLessThanOrEqual(loaded.sequence + stored);
  });

  it('is searched and gives its articles without the library', async () => {
    const desk = freshBackups(program);
    await desk.write('De Bâtisseur', 'Over bouwen. ');
    const { id } = await desk.write('Zomer', 'Over water. ');
    const copy = await madeCopy(desk);
    const find = async (query: string): Promise<string[]> =>
      valueOf(await desk.backups.calls['backups:articles']({ copy, query })).articles.map(
        ({ headline }) => headline,
      );
    expect(await find('')).toHaveLength(2);
    expect(await find('batisseur')).toEqual(['De Bâtisseur']);
    expect(await find('over WATER')).toEqual(['Zomer']);
    expect(await find('niets')).toEqual([]);
    const { articles } = valueOf(await desk.backups.calls['backups:articles']({ copy, query: 'zomer' }));
    expect(articles[0]).toMatchObject({ id, binned: false, opening: 'Over water.' });
  });

  it('brings one article back beside the one that is there', async () => {
    const desk = freshBackups(program);
    const { id } = await desk.write('Kop', 'Zoals het was. ');
    const copy = await madeCopy(desk);
    await desk.type(id, 'Later. ');
    const back = valueOf(await desk.backups.calls['backups:restore-article']({ copy, article: id }));
    expect(back.id).not.toBe(id);
    expect(back.headline).toMatch(/^Kop \(van 5 januari \d\d:\d\d\)$/);
    expect(back.status).toBe('draft');
    expect(await desk.bodyOf(back.id)).toBe('Zoals het was.');
    expect(await desk.bodyOf(id)).toBe('Later. Zoals het was.');
  });

  it('brings an article that is gone back under its own id, with its history', async () => {
    const desk = freshBackups(program);
    const before = await madeCopy(desk);
    const { id } = await desk.write('Gemaakt na de kopie', 'Alle woorden. ');
    await desk.type(id, 'Nog meer. ');
    const { aside } = valueOf(await desk.backups.calls['backups:restore']({ copy: before }));
    expect(await desk.headlines()).toEqual([]);
    const back = valueOf(await desk.backups.calls['backups:restore-article']({ copy: aside, article: id }));
    expect(back).toMatchObject({ id, headline: 'Gemaakt na de kopie' });
    const loaded = valueOf(await desk.door.calls['article:load']({ article: id }));
    expect(loaded.sequence).toBe(4);
    expect(await desk.bodyOf(id)).toBe('Nog meer. Alle woorden.');
  });
});

describe('restoring the whole library', () => {
  it('puts the copy in its place, keeps what was there, and can be undone', async () => {
    const desk = freshBackups(program);
    const { id } = await desk.write('Eerste', 'Het begin. ');
    const hash = await desk.picture(new Uint8Array([9, 8, 7]));
    const view = { id: randomUUID(), name: 'Week', filter: { ...noFilter, thisWeek: true } };
    valueOf(await desk.door.calls['views:store'](view));
    const copy = await madeCopy(desk);
    desk.clock.at += hour;
    valueOf(await desk.door.calls['views:remove']({ id: view.id }));
    await desk.type(id, 'Verprutst. ');
    await desk.write('Tweede', 'Later geschreven. ');
    fs.rmSync(fileOf(path.join(desk.folder, 'originals'), hash));

    const restored = valueOf(await desk.backups.calls['backups:restore']({ copy }));
    expect(restored).toMatchObject({ at: '2026-01-05T09:00:00.000Z', articles: 1, missingOriginals: 0 });
    expect(valueOf(await desk.backups.calls['backups:restored']({}))).toEqual(restored);
    expect(await desk.headlines()).toEqual(['Eerste']);
    expect(await desk.bodyOf(id)).toBe('Het begin.');
    expect(valueOf(await desk.door.calls['views:list']({}))).toEqual([view]);
    expect([...valueOf(await desk.door.calls['original:load']({ hash })).bytes]).toEqual([9, 8, 7]);
    await desk.type(id, 'Verder. ');

    const [listed] = valueOf(await desk.backups.calls['backups:list']({}));
    expect(listed).toMatchObject({ copy: restored.aside, kind: 'aside', articles: 2 });
    valueOf(await desk.backups.calls['backups:restore']({ copy: restored.aside }));
    expect(await desk.headlines()).toEqual(['Eerste', 'Tweede']);
    expect(await desk.bodyOf(id)).toBe('Verprutst. Het begin.');
    // What was undone is there, too.
    const asides = valueOf(await desk.backups.calls['backups:list']({})).filter(
      ({ kind }) => kind === 'aside',
    );
    expect(asides).toHaveLength(2);
  });

  it('is possible when the library itself cannot be opened', async () => {
    const desk = freshBackups(program);
    const { id } = await desk.write('Eerste', 'Het begin. ');
    const copy = await madeCopy(desk);
    await desk.door.whileClosed(() => {
      for (const name of fs.readdirSync(desk.folder)) {
        if (/^(library\.sqlite|journal)/.test(name))
          fs.rmSync(path.join(desk.folder, name), { recursive: true });
      }
    });
    expect(await listCards(desk.door.calls)).toMatchObject({ ok: false });
    valueOf(await desk.backups.calls['backups:restore']({ copy }));
    expect(await desk.bodyOf(id)).toBe('Het begin.');
  });
});

const damages: Record<string, (folder: string) => void> = {
  'a bit flipped in its database': (folder) => {
    const file = path.join(folder, 'library.sqlite');
    const bytes = fs.readFileSync(file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    fs.writeFileSync(file, bytes);
  },
  'its database cut short': (folder) => fs.truncateSync(path.join(folder, 'library.sqlite'), 4096),
  'its database emptied': (folder) => fs.truncateSync(path.join(folder, 'library.sqlite'), 0),
  'its database gone': (folder) => fs.rmSync(path.join(folder, 'library.sqlite')),
  'another database in its place': (folder) => {
    const file = path.join(folder, 'library.sqlite');
    const { size } = fs.statSync(file);
    fs.rmSync(file);
    const other = openSqlite(file);
    other.exec('create table updates (a)');
    other.close();
    fs.truncateSync(file, size);
  },
};

describe('a damaged copy', () => {
  for (const [name, harm] of Object.entries(damages)) {
    it(`is refused, with ${name}, and the one before it is not`, async () => {
      const desk = freshBackups(program);
      const { id } = await desk.write('Eerste', 'Het begin. ');
      const good = await madeCopy(desk);
      desk.clock.at += hour;
      await desk.type(id, 'Later. ');
      const bad = await madeCopy(desk);
      harm(folderOfCopy(desk, bad));

      const refused = { ok: false, fault: { kind: 'backup-damaged', at: '2026-01-05T10:00:00.000Z' } };
      expect(await desk.backups.calls['backups:restore']({ copy: bad })).toEqual(refused);
      expect(await desk.backups.calls['backups:articles']({ copy: bad, query: '' })).toEqual(refused);
      expect(await desk.bodyOf(id)).toBe('Later. Het begin.');
      const listed = valueOf(await desk.backups.calls['backups:list']({}));
      expect(listed.map(({ state }) => state)).toEqual(['damaged', 'whole']);
      valueOf(await desk.backups.calls['backups:restore']({ copy: good }));
      expect(await desk.bodyOf(id)).toBe('Het begin.');
    });
  }

  it('is not in the list when its manifest cannot be trusted', async () => {
    const desk = freshBackups(program);
    await desk.write('Eerste', 'Het begin. ');
    const copy = await madeCopy(desk);
    const manifest = path.join(folderOfCopy(desk, copy), 'manifest.json');
    fs.writeFileSync(manifest, fs.readFileSync(manifest, 'utf8').replace('"articles": 1', '"articles": 7'));
    expect(valueOf(await desk.backups.calls['backups:list']({}))).toEqual([]);
    const gone = { ok: false, fault: { kind: 'backup-missing' } };
    expect(await desk.backups.calls['backups:restore']({ copy })).toEqual(gone);
    expect(await desk.backups.calls['backups:restore']({ copy: 'own/../../x' })).toEqual(gone);
  });
});

describe('the second place', () => {
  it('has copies of its own; one that is away is said to be, written nowhere else, and caught up with', async () => {
    const desk = freshBackups(program);
    const disk = freshFolder();
    const second = path.join(disk, 'copies');
    desk.backups.set({ second, room: null });
    await desk.write('Eerste', 'Het begin. ');
    const away = valueOf(await desk.backups.calls['backups:make']({})).places;
    expect(away.map(({ reachable, copies }) => [reachable, copies])).toEqual([
      [true, 1],
      [false, 0],
    ]);
    expect(fs.existsSync(second)).toBe(false);
    fs.mkdirSync(second);
    const back = valueOf(await desk.backups.calls['backups:make']({})).places;
    expect(back.map(({ copies, fault }) => [copies, fault])).toEqual([
      [1, null],
      [1, null],
    ]);
    const listed = valueOf(await desk.backups.calls['backups:list']({}));
    expect(listed.map(({ place, own }) => [place, own])).toEqual(
      expect.arrayContaining([
        ['own', true],
        ['second', true],
      ]),
    );
  });

  it('serves two desks that do not mix, and gives one the copies of the other', async () => {
    const second = freshFolder();
    const one = freshBackups(program);
    const other = freshBackups(program);
    one.backups.set({ second, room: null });
    other.backups.set({ second, room: null });
    await one.write('Van de een', 'Het begin. ');
    await other.write('Van de ander', 'Ook een begin. ');
    await madeCopy(one);
    await madeCopy(other);
    const listed = valueOf(await other.backups.calls['backups:list']({}));
    expect(listed.filter(({ own }) => own)).toHaveLength(2);
    const [foreign] = listed.filter(({ own }) => !own);
    valueOf(await other.backups.calls['backups:restore']({ copy: foreign?.copy ?? '' }));
    expect(await other.headlines()).toEqual(['Van de een']);
  });
});

describe('a library folder', () => {
  it('is moved by copying it: the same articles, pictures and history are there', async () => {
    const here = freshBackups(program);
    const { id } = await here.write('Verhuisd', 'Alles ging mee. ');
    await here.type(id, 'Ook dit. ');
    const hash = await here.picture(new Uint8Array([4, 5, 6]));
    const before = valueOf(await here.door.calls['article:load']({ article: id }));
    here.door.close();

    const elsewhere = freshFolder();
    fs.cpSync(here.folder, path.join(elsewhere, 'library'), { recursive: true });
    const there = freshBackups(program, elsewhere);
    expect(valueOf(await there.door.calls['article:load']({ article: id }))).toEqual(before);
    expect([...valueOf(await there.door.calls['original:load']({ hash })).bytes]).toEqual([4, 5, 6]);
  });
});

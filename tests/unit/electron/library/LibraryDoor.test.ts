import { describe, expect, it, onTestFinished, vi } from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { LibraryDoor } from '../../../../electron/library/LibraryDoor';
import type { Library } from '../../../../electron/library/Library';
import { openAnew, openLibrary } from '../../../../electron/library/openLibrary';
import { libraryCalls } from '../../../../shared/bridge/libraryCalls';
import type { Answer } from '../../../../shared/faults/Answer';
import { fail, succeed } from '../../../../shared/faults/Answer';
import { freshFolder, freshLibrary, valueOf } from '../../../library/freshLibrary';
import { listCards } from '../../../library/listCards';
import { loseWayInText } from '../../../library/loseWayInText';
import { documentOf, Writer } from '../../../library/Writer';
import { inOneThread } from '../../../../electron/library/inOneThread';

const full = fail({ kind: 'disk-full', place: '/library' });
const changing = { stored: () => {}, progressed: () => {}, originalStored: () => {} };
const quiet = { changed: () => {}, changing, mended: () => {}, report: () => {}, openAnew: () => full };

describe('LibraryDoor', () => {
  it('answers every call with the fault for as long as the library cannot be opened', async () => {
    const { calls } = new LibraryDoor({ ...quiet, open: () => full, now: () => 0 });
    expect(Object.keys(calls)).toEqual(Object.keys(libraryCalls));
    expect(await listCards(calls)).toEqual(full);
    expect(await calls['site:load']({})).toEqual(full);
  });

  it('tries again, but not more than once a second', async () => {
    const { library } = freshLibrary();
    let now = 0;
    let room = false;
    const open = vi.fn((): Answer<Library> => (room ? succeed(library) : full));
    const { calls } = new LibraryDoor({ ...quiet, open, now: () => now });
    now = 999;
    expect(await calls['tags:list']({})).toEqual(full);
    expect(open).toHaveBeenCalledTimes(1);
    now = 1000;
    room = true;
    expect(await calls['tags:list']({})).toEqual({ ok: true, value: [] });
    now = 9000;
    expect(await calls['tags:list']({})).toEqual({ ok: true, value: [] });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('tries at once when it is told that something was done about it, and tells whoever waits', async () => {
    const { library } = freshLibrary();
    let room = false;
    const changed = vi.fn<() => void>();
    const open = (): Answer<Library> => (room ? succeed(library) : full);
    const door = new LibraryDoor({ ...quiet, changed, open, now: () => 0 });
    await door.again();
    expect(changed).not.toHaveBeenCalled();
    room = true;
    await door.again();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await door.calls['tags:list']({})).toEqual({ ok: true, value: [] });
  });

  it('answers nothing from a library that is gone from its place, and goes on when it is back', async () => {
    const { library } = freshLibrary();
    const gone = { kind: 'library-gone', place: '/library' } as const;
    let away = false;
    const { calls } = new LibraryDoor({
      ...quiet,
      open: () => succeed(library),
      gone: () => (away ? gone : null),
      now: () => 0,
    });
    away = true;
    expect(await calls['tags:list']({})).toEqual(fail(gone));
    away = false;
    expect(await calls['tags:list']({})).toEqual({ ok: true, value: [] });
  });

  it('closes for whoever works in the folder, has calls wait, and opens again whatever came of it', async () => {
    const { door, folder, changed } = opened();
    const { id } = valueOf(await door.calls['article:create']({ language: 'nl' }));
    const copy = path.join(folder, 'copy.sqlite');
    const asked: Promise<Answer<unknown>>[] = [];
    const bytes = await door.whileClosed(async () => {
      asked.push(Promise.resolve(door.calls['desk:card']({ article: id })));
      // Closed: the write-ahead log has been taken up into the file.
      fs.copyFileSync(path.join(folder, 'library.sqlite'), copy);
      await Promise.resolve();
      return fs.existsSync(path.join(folder, 'library.sqlite-wal'));
    });
    expect(bytes).toBe(false);
    expect(await asked[0]).toMatchObject({ ok: true, value: { id } });
    expect(changed.at(-1)).toEqual([id]);
    await expect(door.whileClosed(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await door.calls['desk:card']({ article: id })).toMatchObject({ ok: true });
  });

  it('lets a running call end before it closes, and does one work after the other', async () => {
    const { door } = opened();
    const bytes = new Uint8Array(1_000_000).fill(7);
    const stored = door.calls['original:store']({ bytes, type: 'image/png', width: 1, height: 1, name: 'a' });
    const order: string[] = [];
    const first = door.whileClosed(async () => {
      order.push('first');
      await new Promise((resolve) => setImmediate(resolve));
      order.push('first done');
    });
    const second = door.whileClosed(() => order.push('second'));
    await Promise.all([first, second]);
    expect((await stored).ok).toBe(true);
    expect(order).toEqual(['first', 'first done', 'second']);
  });

  it('answers the very call that came upon damage, from a database made anew', async () => {
    const { door, folder, mended } = opened();
    const articles: { id: string; body: string }[] = [];
    for (let i = 0; i < 12; i++) {
      const { id } = valueOf(await door.calls['article:create']({ language: 'nl' }));
      const writer = new Writer(valueOf(await door.calls['article:load']({ article: id })));
      const body = `stuk ${i} `.repeat(4000);
      valueOf(await door.calls['article:store']({ article: id, update: writer.type(body) }));
      articles.push({ id, body });
    }
    await door.whileClosed(() => loseWayInText(path.join(folder, 'library.sqlite'), 'stuk 7 '));
    expect(fs.existsSync(path.join(folder, 'damaged'))).toBe(false);
    for (const { id, body } of articles) {
      const loaded = valueOf(await door.calls['article:load']({ article: id }));
      expect(documentOf(loaded).getText('body').toString().startsWith(body)).toBe(true);
    }
    expect(mended()).toBeGreaterThan(0);
    expect(fs.readdirSync(path.join(folder, 'damaged'))).toHaveLength(1);
    expect(valueOf(await door.calls['library:mended']({}))).toHaveLength(12);
  });
});

interface OpenedDoor {
  door: LibraryDoor;
  folder: string;
  changed: string[][];
  /** How often it was told that something came back. */
  mended: () => number;
}

function opened(): OpenedDoor {
  const folder = freshFolder();
  const start = { ...inOneThread, folder, now: () => 0, newId: randomUUID, report: () => {} };
  const changed: string[][] = [];
  let mended = 0;
  const door = new LibraryDoor({
    open: () => openLibrary(start),
    openAnew: () => openAnew(start),
    now: () => 0,
    changed: (articles) => changed.push(articles),
    changing,
    mended: () => mended++,
    report: () => {},
  });
  onTestFinished(() => door.close());
  return { door, folder, changed, mended: () => mended };
}

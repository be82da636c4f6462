import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { encodeFrame } from '../../electron/library/journal/frames';
import { createArticle } from '../../shared/article/createArticle';
import { fieldsOf } from '../../shared/article/documentShape';
import { addStill } from '../../shared/article/editStills';
import { fakeOriginal } from '../fixtures/fakeRenditions';
import { filmArticle, stillOf } from '../fixtures/filmArticle';
import { freshFolder, valueOf } from './freshLibrary';
import { SharingDesk } from './SharingDesk';
import { Writer } from './Writer';

describe('a shared folder', () => {
  it('brings each desk what the others wrote, and nothing twice', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, 'Eerste bureau');
    const there = new SharingDesk(place, 'Tweede bureau');
    const article = await here.begin('begin ');
    await here.look();
    const state = await there.look();
    expect(state.desks).toMatchObject([{ name: 'Eerste bureau', waiting: 0, refused: 0, newer: false }]);
    expect(await there.body(article)).toBe(await here.body(article));
    expect(there.came).toMatchObject([{ from: 'Eerste bureau', brought: { isNew: true } }]);

    await here.write(article, 'hier ');
    await there.write(article, 'daar ');
    for (let round = 0; round < 3; round++) for (const desk of [here, there]) await desk.look();
    expect(await there.body(article)).toBe(await here.body(article));
    expect(await there.body(article)).toContain('hier ');
    expect(await there.body(article)).toContain('daar ');
    const before = [here.fresh.stored.length, there.fresh.stored.length, here.came.length];
    const asked = [here.brought, there.brought];
    for (let round = 0; round < 3; round++) for (const desk of [here, there]) await desk.look();
    expect([here.fresh.stored.length, there.fresh.stored.length, here.came.length]).toEqual(before);
    expect([here.brought, there.brought]).toEqual(asked);
  });

  it('gives an article that is new its whole history', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    for (const word of ['twee ', 'drie ', 'vier ']) await here.write(article, word);
    await here.look();
    const there = new SharingDesk(place, '');
    await there.look();
    const logs = await Promise.all(
      [here, there].map(async ({ fresh }) =>
        valueOf(await fresh.library.calls['history:log']({ article, after: 0 })),
      ),
    );
    expect(logs[1]).toEqual(logs[0]);
  });

  it('goes on after a restart where it was, on both sides', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const there = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    await there.look();
    const written = sizesIn(here.own());
    here.restart();
    there.restart();
    await here.look();
    expect(sizesIn(here.own())).toEqual(written);
    await here.write(article, 'twee ');
    await here.look();
    await there.look();
    expect(await there.body(article)).toContain('twee ');
    // Of what the other writes back only the version is brought in that it kept before.
    for (let round = 0; round < 3; round++) for (const desk of [here, there]) await desk.look();
    expect([here.brought, there.brought]).toEqual([1, 2]);
  });

  it('carries pictures, and asks again for one that comes later', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const there = new SharingDesk(place, '');
    const picture = { type: 'image/png', width: 2, height: 1, name: 'plein.png' } as const;
    const original = valueOf(
      await here.fresh.library.calls['original:store']({ ...picture, bytes: new Uint8Array([1, 2, 3]) }),
    );
    const { id: article } = valueOf(await here.fresh.library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await here.fresh.library.calls['article:load']({ article })));
    const update = writer.change(() => addStill(writer.doc, stillOf('lead', original)));
    valueOf(await here.fresh.library.calls['article:store']({ article, update }));
    valueOf(await here.fresh.library.calls['article:load']({ article }));
    await here.look();
    const file = path.join(here.own(), 'originals', original.hash);
    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, bytes.subarray(0, 2));
    expect((await there.look()).missing).toBe(1);
    fs.writeFileSync(file, bytes);
    await there.look();
    expect((await there.look()).missing).toBe(0);
    const kept = valueOf(await there.fresh.library.calls['original:load']({ hash: original.hash }));
    expect(kept.original).toEqual(original);
    expect([...kept.bytes]).toEqual([1, 2, 3]);
  });

  it('leaves the sample at home until somebody writes in it', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const there = new SharingDesk(place, '');
    const doc = createArticle(filmArticle(fakeOriginal));
    const { calls } = here.fresh.library;
    const update = Y.encodeStateAsUpdate(doc);
    const { id: article } = valueOf(await calls['article:import']({ update, sample: true }));
    const writer = new Writer(valueOf(await calls['article:load']({ article })));
    const looked = writer.change(() => fieldsOf(writer.doc).set('publishedAt', '2026-01-05T10:00+01:00'));
    valueOf(await calls['article:store']({ article, update: looked }));
    valueOf(await calls['article:load']({ article }));
    for (const desk of [here, there]) await desk.look();
    expect([...there.came, ...there.fresh.library.articles()]).toEqual([]);
    await here.write(article, 'een ');
    for (const desk of [here, there]) await desk.look();
    expect(await there.body(article)).toContain('een ');
  });

  it('waits for a part that is not there yet, and takes it in when it comes', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    const first = path.join(here.own(), '000000.updates');
    const whole = fs.readFileSync(first);
    const there = new SharingDesk(place, '');
    fs.rmSync(first);
    fs.writeFileSync(path.join(here.own(), '000001.updates'), lastFrameOf(whole));
    expect((await there.look()).desks[0]?.waiting).toBe(1);
    expect(there.came).toEqual([]);
    fs.writeFileSync(first, whole.subarray(0, whole.length - 3));
    await there.look();
    fs.writeFileSync(first, whole);
    expect((await there.look()).desks[0]?.waiting).toBe(0);
    expect(await there.body(article)).toContain('een ');
  });

  it('reads a desk from the beginning where what it kept of it was cut', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const there = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    await there.look();
    const kept = path.join(there.fresh.folder, 'shared-folder', 'copies', path.basename(here.own()), article);
    fs.truncateSync(kept, 40);
    await here.write(article, 'twee ');
    await here.look();
    expect((await there.look()).desks).toMatchObject([{ refused: 0, waiting: 0 }]);
    expect(await there.body(article)).toBe(await here.body(article));
  });

  it('writes again what was lost of its own files, whatever was lost', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    for (const lose of [
      (file: string) => fs.rmSync(file),
      (file: string) => fs.truncateSync(file, 40),
      (file: string) => fs.rmSync(path.dirname(file), { recursive: true }),
    ]) {
      const [file] = fs.readdirSync(here.own()).filter((name) => name.endsWith('.updates'));
      lose(path.join(here.own(), file ?? ''));
      await here.look();
      const there = new SharingDesk(place, '');
      await there.look();
      expect(await there.body(article)).toBe(await here.body(article));
    }
  });

  it('reads files that a synchronising program doubled, and passes over what is none of its files', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    const own = here.own();
    const file = path.join(own, '000000.updates');
    fs.copyFileSync(file, path.join(own, '000000 (conflicted copy).updates'));
    fs.symlinkSync('/etc/passwd', path.join(own, 'link.updates'));
    fs.mkdirSync(path.join(own, 'folder.updates'));
    fs.writeFileSync(path.join(place, 'read me.txt'), 'hello');
    fs.mkdirSync(path.join(place, '..', path.basename(place), 'no desk'));
    const there = new SharingDesk(place, '');
    await there.look();
    expect(await there.body(article)).toContain('een ');
    expect((await here.look()).fault).toBeNull();
  });

  it('what is written after a file was cut that lies there twice is read all the same', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const there = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    await there.look();
    const file = path.join(here.own(), '000000.updates');
    fs.copyFileSync(file, path.join(here.own(), '000000 (2).updates'));
    fs.truncateSync(file, fs.statSync(file).size - 1);
    await here.write(article, 'twee ');
    await here.look();
    await there.look();
    expect(await there.body(article)).toContain('twee ');
  });

  it('what another computer wrote under its name is read, and neither loses a word', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, 'Redactie');
    const article = await here.begin('een ');
    await here.look();
    // The whole library, copied to a second computer.
    const copied = freshFolder();
    fs.cpSync(here.fresh.folder, copied, { recursive: true });
    const twin = new SharingDesk(place, 'Thuis', copied);
    await here.write(article, 'hier ');
    await here.look();
    await twin.write(article, 'thuis ');
    for (let round = 0; round < 3; round++) for (const desk of [twin, here]) await desk.look();
    expect(await twin.body(article)).toBe(await here.body(article));
    expect(await here.body(article)).toContain('hier ');
    expect(await here.body(article)).toContain('thuis ');
    expect(twin.own()).not.toBe(here.own());
  });

  it('gives back what the library lost when an older copy was put in its place', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    const older = freshFolder();
    fs.cpSync(here.fresh.folder, older, { recursive: true });
    await here.write(article, 'twee ');
    await here.look();
    const own = here.own();
    const restored = new SharingDesk(place, '', older);
    for (let round = 0; round < 2; round++) await restored.look();
    expect(await restored.body(article)).toContain('twee ');
    expect(fs.existsSync(own)).toBe(true);
  });

  it('an update that breaks its reader costs nothing else, and is said', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    await here.look();
    const file = path.join(here.own(), '000009.updates');
    const poison = new Uint8Array([1, 1, 9, 0, 0x84, 9, 2, 1, 120, 0]);
    const frames = [randomUUID(), randomUUID()].map((hostile, index) =>
      encodeFrame({
        article: hostile,
        sequence: 1,
        at: '2026-01-05T09:00:00.000Z',
        bytes: index === 0 ? poison : new Uint8Array([255, 255, 255]),
      }),
    );
    fs.writeFileSync(file, Buffer.concat([Buffer.from('KJF1 no frame at all'), ...frames]));
    const there = new SharingDesk(place, '');
    const state = await there.look();
    expect(state).toMatchObject({ fault: null, desks: [{ refused: 2 }] });
    expect(await there.body(article)).toContain('een ');
  });

  it('a desk of a newer Katern is named and not read', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    await here.begin('een ');
    await here.look();
    const file = path.join(here.own(), 'desk.json');
    const said = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
    fs.writeFileSync(file, JSON.stringify({ ...said, format: 2 }));
    const there = new SharingDesk(place, '');
    expect((await there.look()).desks).toMatchObject([{ newer: true }]);
    expect(there.came).toEqual([]);
  });

  it('says that the folder is away, and goes on when it is back', async () => {
    const place = path.join(freshFolder(), 'stick');
    const here = new SharingDesk(place, '');
    const article = await here.begin('een ');
    expect((await here.look()).fault).toMatchObject({ kind: 'place-unreadable', place });
    expect(fs.existsSync(place)).toBe(false);
    fs.mkdirSync(place);
    expect(await here.look()).toMatchObject({ fault: null, articles: 1 });
    const there = new SharingDesk(place, '');
    await there.look();
    expect(await there.body(article)).toContain('een ');
  });
});

function sizesIn(folder: string): [string, number][] {
  return fs.readdirSync(folder).map((name) => [name, fs.statSync(path.join(folder, name)).size]);
}

/** The last frame of a file of updates. */
function lastFrameOf(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.lastIndexOf('KJF1'));
}

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addStill } from '../../shared/article/editStills';
import type { Original } from '../../shared/still/Still';
import { stillOf } from '../fixtures/filmArticle';
import { freshFolder, valueOf } from './freshLibrary';
import { OwnFiles } from '../../electron/library/folder/OwnFiles';
import { SharingDesk } from './SharingDesk';
import { Writer } from './Writer';

const picture = { type: 'image/png', width: 2, height: 1, name: 'plein.png' } as const;
const bytes = new Uint8Array([1, 2, 3]);

/** Puts a picture in an article of a desk. */
async function attach(desk: SharingDesk, article: string, original: Original): Promise<void> {
  const { calls } = desk.fresh.library;
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  const update = writer.change(() => addStill(writer.doc, stillOf('lead', original)));
  valueOf(await calls['article:store']({ article, update }));
  valueOf(await calls['article:load']({ article }));
}

async function keepOriginal(desk: SharingDesk): Promise<Original> {
  return valueOf(await desk.fresh.library.calls['original:store']({ ...picture, bytes }));
}

const originalIn = (desk: SharingDesk, { hash }: Original): string =>
  path.join(desk.own(), 'originals', hash);

const frames = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => ({
    article: '11111111-2222-4333-8444-000000000001',
    sequence: from + i,
    at: '2026-01-02T10:00:00.000Z',
    bytes: new Uint8Array(50),
  }));

describe('a shared folder that is broken', () => {
  it('has a picture from whoever has it whole, also where another desk’s is cut', async () => {
    const place = freshFolder();
    const [here, there] = [new SharingDesk(place, ''), new SharingDesk(place, '')];
    const original = await keepOriginal(here);
    const article = await here.begin('een ');
    await attach(here, article, original);
    for (const desk of [here, there, there]) await desk.look();
    expect((await there.look()).missing).toBe(0);
    // Cut at the one desk, and the other is opened anew: it has the picture, and puts it there.
    fs.truncateSync(originalIn(here, original), 0);
    there.restart();
    await there.look();
    expect([...fs.readFileSync(originalIn(there, original))]).toEqual([...bytes]);
    const third = new SharingDesk(place, '');
    await third.look();
    expect((await third.look()).missing).toBe(0);
  });

  it('has its pictures again where they were cut or lost', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const original = await keepOriginal(here);
    await attach(here, await here.begin('een '), original);
    await here.look();
    const file = originalIn(here, original);
    for (const lose of [
      () => fs.truncateSync(file, 0),
      () => fs.rmSync(path.dirname(file), { recursive: true }),
    ]) {
      lose();
      here.restart();
      await here.look();
      expect([...fs.readFileSync(file)]).toEqual([...bytes]);
    }
  });

  it('has a picture that came to a desk after its article', async () => {
    const place = freshFolder();
    const here = new SharingDesk(place, '');
    const other = new SharingDesk(freshFolder(), '');
    const original = await keepOriginal(other);
    await attach(here, await here.begin('een '), original);
    await here.look();
    expect(fs.existsSync(originalIn(here, original))).toBe(false);
    await keepOriginal(here);
    await here.look();
    expect([...fs.readFileSync(originalIn(here, original))]).toEqual([...bytes]);
  });

  it('does not fill with empty files while its disk is full', () => {
    const folder = path.join(freshFolder(), 'desk');
    const none = { files: {}, articles: {} };
    OwnFiles.open(folder, none, () => undefined).append(frames(2));
    const known = OwnFiles.open(folder, none, () => undefined).known();
    // What is left where nothing could be written into a new file.
    fs.writeFileSync(path.join(folder, '000001.updates'), '');
    for (let time = 0; time < 3; time++)
      OwnFiles.open(folder, known, () => undefined).append(frames(1, 3 + time));
    expect(fs.readdirSync(folder).toSorted()).toEqual([
      '000000.updates',
      '000001.updates',
      '000002.updates',
      '000003.updates',
    ]);
  });

  it('is read although its disk gives files back in capitals', async () => {
    const place = freshFolder();
    const [here, there] = [new SharingDesk(place, ''), new SharingDesk(place, '')];
    const article = await here.begin('een ');
    await here.look();
    fs.renameSync(path.join(here.own(), '000000.updates'), path.join(here.own(), '000000.UPDATES'));
    await there.look();
    expect(await there.body(article)).toContain('een ');
    await here.write(article, 'twee ');
    for (let round = 0; round < 3; round++) await here.look();
    await there.look();
    expect(await there.body(article)).toContain('twee ');
    expect(fs.readdirSync(here.own()).filter((name) => /updates/i.test(name))).toHaveLength(2);
  });

  it('is read where nothing can be written, and that is said', async () => {
    const place = freshFolder();
    const [here, there] = [new SharingDesk(place, ''), new SharingDesk(place, '')];
    const article = await here.begin('een ');
    await here.look();
    await there.look();
    await here.write(article, 'twee ');
    await here.look();
    const introduced = path.join(there.own(), 'desk.json');
    fs.rmSync(introduced);
    fs.mkdirSync(introduced);
    expect((await there.look()).fault).toMatchObject({ kind: 'disk-failed' });
    expect(await there.body(article)).toContain('twee ');
  });
});

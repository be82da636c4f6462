import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

const picture = { type: 'image/png', width: 3, height: 2, name: 'beeld.png' } as const;
const bytes = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
const hash = createHash('sha256').update(bytes).digest('hex');

describe('Originals', () => {
  it('keeps a picture under its hash and gives it back, after a restart too', async () => {
    const fresh = freshLibrary();
    const original = valueOf(await fresh.library.calls['original:store']({ ...picture, bytes }));
    expect(original).toEqual({ ...picture, hash, bytes: 7 });
    const file = path.join(fresh.folder, 'originals', hash.slice(0, 2), hash);
    expect(new Uint8Array(fs.readFileSync(file))).toEqual(bytes);
    const library = fresh.reopen();
    const loaded = valueOf(await library.calls['original:load']({ hash }));
    expect(loaded.original).toEqual(original);
    expect(new Uint8Array(loaded.bytes)).toEqual(bytes);
  });

  it('writes the same content once, under whatever name it comes', async () => {
    const { library, folder } = freshLibrary();
    valueOf(await library.calls['original:store']({ ...picture, bytes }));
    const file = path.join(folder, 'originals', hash.slice(0, 2), hash);
    const before = fs.statSync(file);
    const again = valueOf(await library.calls['original:store']({ ...picture, bytes, name: 'ander.png' }));
    expect(again).toEqual({ ...picture, hash, bytes: 7, name: 'ander.png' });
    expect(fs.statSync(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('tells of each that is there from now on, once, and again when it is whole again', async () => {
    const { library, folder, originals } = freshLibrary();
    const store = async () => valueOf(await library.calls['original:store']({ ...picture, bytes }));
    await store();
    await store();
    expect(originals).toEqual([hash]);
    fs.rmSync(path.join(folder, 'originals', hash.slice(0, 2), hash));
    await store();
    expect(originals).toEqual([hash, hash]);
  });

  it('leaves nothing but the file', async () => {
    const { library, folder } = freshLibrary();
    await Promise.all([1, 2, 3].map(async () => library.calls['original:store']({ ...picture, bytes })));
    expect(fs.readdirSync(path.join(folder, 'originals', 'incoming'))).toEqual([]);
    expect(fs.readdirSync(path.join(folder, 'originals', hash.slice(0, 2)))).toEqual([hash]);
  });

  it('says that a picture is missing when it is gone, changed or was never there', async () => {
    const { library, folder } = freshLibrary();
    valueOf(await library.calls['original:store']({ ...picture, bytes }));
    const file = path.join(folder, 'originals', hash.slice(0, 2), hash);
    const missing = { ok: false, fault: { kind: 'original-missing', name: 'beeld.png', hash } };
    fs.writeFileSync(file, new Uint8Array([...bytes.slice(0, -1), 4]));
    expect(await library.calls['original:load']({ hash })).toEqual(missing);
    fs.rmSync(file);
    expect(await library.calls['original:load']({ hash })).toEqual(missing);
    const other = 'f'.repeat(64);
    expect(await library.calls['original:load']({ hash: other })).toEqual({
      ok: false,
      fault: { kind: 'original-missing', name: '', hash: other },
    });
  });

  it('puts a damaged file right when the same picture comes again', async () => {
    const { library, folder } = freshLibrary();
    valueOf(await library.calls['original:store']({ ...picture, bytes }));
    fs.writeFileSync(path.join(folder, 'originals', hash.slice(0, 2), hash), 'kapot');
    valueOf(await library.calls['original:store']({ ...picture, bytes }));
    expect(new Uint8Array(valueOf(await library.calls['original:load']({ hash })).bytes)).toEqual(bytes);
  });
});

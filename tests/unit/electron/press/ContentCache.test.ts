import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentCache } from '../../../../electron/press/ContentCache';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-cache-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const bytes = new Uint8Array([1, 2, 3, 4]);

describe('ContentCache', () => {
  it('makes a thing once, whoever asks', async () => {
    let made = 0;
    const make = (): Promise<Uint8Array> => Promise.resolve(++made ? bytes : bytes);
    for (const cache of [new ContentCache(folder), new ContentCache(folder)]) {
      expect(await cache.find({ a: 1 }, make)).toEqual(bytes);
    }
    expect(await new ContentCache(folder).find({ a: 2 }, make)).toEqual(bytes);
    expect(made).toBe(2);
  });

  it('makes it again when the kept file is damaged or cut off', async () => {
    let made = 0;
    const make = (): Promise<Uint8Array> => Promise.resolve(++made ? bytes : bytes);
    const cache = new ContentCache(folder);
    await cache.find('a', make);
    const [name = ''] = await fs.readdir(folder);
    const kept = await fs.readFile(path.join(folder, name));
    for (const damaged of [
      kept.subarray(0, 33),
      Buffer.concat([kept.subarray(0, -1), Buffer.of(9)]),
      Buffer.of(),
    ]) {
      await fs.writeFile(path.join(folder, name), damaged);
      expect(await cache.find('a', make)).toEqual(bytes);
    }
    expect(made).toBe(4);
  });

  it('makes it all the same where nothing can be kept', async () => {
    await fs.writeFile(path.join(folder, 'file'), '');
    const cache = new ContentCache(path.join(folder, 'file', 'below'));
    expect(await cache.find('a', () => Promise.resolve(bytes))).toEqual(bytes);
  });
});

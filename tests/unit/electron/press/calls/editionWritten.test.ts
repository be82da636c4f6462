import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
});
afterEach(() => press.close());

const written = async (name: string): Promise<{ bundle: string; at: string }> =>
  valueOf(await press.calls['edition:written']({ name, folder: press.token }));

describe('edition:written', () => {
  it('says what the bundle is called, and when it was last written', async () => {
    expect(await written('Film & series')).toEqual({ bundle: 'editie-film-series', at: '' });
    const article = await importFilmArticle(press);
    const ask = { article, job: 'job-1', folder: press.token };
    const edition = { name: 'Film & series', articles: [article] };
    const { folder } = valueOf(await press.calls['export:write']({ ...ask, edition }));
    const manifest = path.join(folder, 'manifest.json');
    const at = (await fs.stat(manifest)).mtime.toISOString();
    expect(await written('Film & series')).toEqual({ bundle: path.basename(folder), at });
    await fs.utimes(manifest, 1, 1);
    expect((await written('Film & series')).at).toBe('1970-01-01T00:00:01.000Z');
    valueOf(await press.calls['export:write']({ ...ask, edition }));
    expect((await written('Film & series')).at >= at).toBe(true);
    expect((await written('Film')).at).toBe('');
  });

  it('finds nothing in what is no bundle, or where the folder is gone', async () => {
    await fs.writeFile(path.join(press.chosen, 'editie-weekend'), 'mine');
    expect((await written('Weekend')).at).toBe('');
    await fs.rm(press.chosen, { recursive: true });
    expect((await written('Weekend')).at).toBe('');
  });
});

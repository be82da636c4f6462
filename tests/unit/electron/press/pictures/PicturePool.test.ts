import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PicturePool } from '../../../../../electron/press/pictures/PicturePool';
import { noRules } from '../../../../../shared/still/CreditRules';
import { builtWorker } from '../../../../fixtures/pictures/builtWorker';
import { pictureFile } from '../../../../fixtures/pictures/drawnPicture';

const credit = {
  title: '',
  creator: '',
  creditLine: 'X',
  source: '',
  copyrightNotice: '',
  usageTerms: '',
  licenceUrl: '',
  description: '',
  altText: '',
};
const crop = { left: 0, top: 0, width: 300, height: 200 };
const rendition = { name: 'a.jpg', crop, width: 30, height: 20, format: 'webp' as const, credit };

describe('PicturePool with the real worker', () => {
  let built: Awaited<ReturnType<typeof builtWorker>>;
  let pool: PicturePool;
  let jpeg: Uint8Array;
  let png: Uint8Array;
  beforeAll(async () => {
    // Drawn before there is a worker: from then on libvips reads no SVG in this process.
    [jpeg, png] = await Promise.all([pictureFile('jpeg', 300, 200), pictureFile('png', 60, 40)]);
    built = await builtWorker();
    pool = new PicturePool(built.entry);
  });
  afterAll(() => {
    pool.close();
    built.remove();
  });

  it('reads, views and makes', async () => {
    const [read, view, made] = await Promise.all([
      pool.read(jpeg, 'a.jpg', noRules),
      pool.view(jpeg, 160, 'a.jpg'),
      pool.make(jpeg, rendition),
    ]);
    expect(read).toMatchObject({ type: 'image/jpeg', width: 300, height: 200 });
    for (const file of [view, made]) expect(Buffer.from(file).toString('latin1', 8, 12)).toBe('WEBP');
    expect(await pool.encoder()).toContain('sharp');
  });

  it('passes faults on and goes on', async () => {
    const bad = new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await expect(pool.read(bad, 'a.svg', noRules)).rejects.toMatchObject({
      fault: { kind: 'picture-kind-refused', found: 'SVG' },
    });
    await expect(pool.make(jpeg.slice(0, 900), rendition)).rejects.toMatchObject({
      fault: { kind: 'picture-damaged' },
    });
    await expect(pool.encoder()).resolves.toContain('vips');
  });

  it('keeps libvips from reading anything but pictures', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await expect(sharp(svg).png().toBuffer()).rejects.toThrow('unsupported');
  });

  it('sends only the picture of a view into a larger buffer', async () => {
    const larger = new Uint8Array(png.length + 1000);
    larger.set(png, 500);
    const read = await pool.read(larger.subarray(500, 500 + png.length), 'a.png', noRules);
    expect(read).toMatchObject({ width: 60, height: 40 });
  });

  it('takes back what was cancelled', async () => {
    const stop = new AbortController();
    const jobs = Array.from({ length: 6 }, () => pool.make(jpeg, rendition, stop.signal));
    const said = Promise.allSettled(jobs);
    stop.abort();
    for (const one of await said)
      expect(one).toMatchObject({ status: 'rejected', reason: { fault: { kind: 'export-cancelled' } } });
    await expect(pool.make(jpeg, rendition, stop.signal)).rejects.toMatchObject({
      fault: { kind: 'export-cancelled' },
    });
    expect(await pool.make(jpeg, rendition)).toBeInstanceOf(Uint8Array);
  });
});

describe('PicturePool with a worker that fails', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-pool-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  afterEach(() => vi.useRealTimers());

  /** A worker that carries out what the picture's name says. */
  const entry = path.join(folder, 'worker.mjs');
  fs.writeFileSync(
    entry,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', (job) => {
       if (job.name === 'loop') for (;;);
       if (job.name === 'throw') throw new Error('x');
       if (job.name === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
       parentPort.postMessage({ ok: true, value: job.name });
     });`,
  );
  const start = (): PicturePool => new PicturePool(pathToFileURL(entry), 1);
  const bytes = new Uint8Array(4);

  it.each(['throw', 'eat'])('replaces one that dies: %s', async (name) => {
    const pool = start();
    const [lost, next] = await Promise.allSettled([
      pool.read(bytes, name, noRules),
      pool.read(bytes, 'goed', noRules),
    ]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { fault: { kind: 'picture-damaged', name } } });
    expect(next).toMatchObject({ status: 'fulfilled', value: 'goed' });
    pool.close();
  });

  it('gives up one that hangs, and goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pool = start();
    const hung = Promise.allSettled([pool.read(bytes, 'loop', noRules)]);
    const next = pool.read(bytes, 'goed', noRules);
    vi.advanceTimersByTime(60_000);
    const [said] = await hung;
    expect(said).toMatchObject({ reason: { fault: { kind: 'timed-out', call: 'still:read' } } });
    expect(await next).toBe('goed');
    pool.close();
  });

  it('answers everything when it is closed', async () => {
    const pool = start();
    const said = Promise.allSettled([pool.read(bytes, 'loop', noRules), pool.read(bytes, 'goed', noRules)]);
    pool.close();
    for (const one of await said)
      expect(one).toMatchObject({ reason: { fault: { kind: 'process-stopped' } } });
    await expect(pool.encoder()).rejects.toMatchObject({ fault: { kind: 'process-stopped' } });
  });
});

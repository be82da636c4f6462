import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPictureFile } from '../../../../../electron/press/pictures/readPictureFile';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-file-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const fault = async (file: string): Promise<unknown> =>
  readPictureFile(file, 'a.jpg').catch((error: { fault: unknown }) => error.fault);

it('reads a file', async () => {
  const file = path.join(folder, 'a.jpg');
  fs.writeFileSync(file, 'abc');
  expect(Buffer.from(await readPictureFile(file, 'a.jpg')).toString()).toBe('abc');
});

it('refuses an empty file, a folder and one that is not there', async () => {
  fs.writeFileSync(path.join(folder, 'leeg.jpg'), '');
  expect(await fault(path.join(folder, 'leeg.jpg'))).toEqual({ kind: 'picture-empty', name: 'a.jpg' });
  expect(await fault(folder)).toMatchObject({ kind: 'file-unreadable', name: 'a.jpg' });
  expect(await fault(path.join(folder, 'weg.jpg'))).toEqual({
    kind: 'file-unreadable',
    name: 'a.jpg',
    code: 'ENOENT',
  });
});

it.runIf(process.platform !== 'win32')('waits for no pipe', async () => {
  const pipe = path.join(folder, 'pijp.jpg');
  execFileSync('mkfifo', [pipe]);
  expect(await fault(pipe)).toEqual({ kind: 'file-unreadable', name: 'a.jpg', code: 'ENXIO' });
});

it('refuses 300 MB without reading it', async () => {
  const file = path.join(folder, 'groot.jpg');
  fs.writeFileSync(file, '');
  fs.truncateSync(file, 300 * 1024 * 1024);
  const before = process.memoryUsage.rss();
  expect(await fault(file)).toEqual({
    kind: 'file-too-large',
    name: 'a.jpg',
    bytes: 300 * 1024 * 1024,
    limitBytes: 200_000_000,
  });
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGuidePicture } from '../../../../electron/shell/serveGuidePicture';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-guide-'));
const folder = path.join(home, 'screens');

beforeAll(() => {
  fs.mkdirSync(path.join(folder, 'more.webp'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'first-run-nl-dark.webp'), 'a picture');
  fs.writeFileSync(path.join(folder, 'notes.txt'), 'no picture');
  fs.writeFileSync(path.join(home, 'secret.webp'), 'outside');
});

afterAll(() => fs.rmSync(home, { recursive: true }));

describe('serveGuidePicture', () => {
  it('serves a picture of its folder', async () => {
    const { status, type, bytes } = await serveGuidePicture('/guide/first-run-nl-dark.webp', folder);
    expect({ status, type, said: String(bytes) }).toEqual({
      status: 200,
      type: 'image/webp',
      said: 'a picture',
    });
  });

  it.each([
    '/guide/../secret.webp',
    '/guide/%2e%2e/secret.webp',
    '/guide/..%2fsecret.webp',
    '/guide/..\\secret.webp',
    '/guide//secret.webp',
    '/guide/notes.txt',
    '/guide/first-run-nl-dark.webp/',
    '/guide/first-run-nl-dark.webp\n',
    '/guide/First-run-nl-dark.webp',
    '/guide/',
    '/guide/.webp',
    '/guide/first-run-nl-dark.webp%00.webp',
  ])('refuses %j', async (pathname) => {
    expect((await serveGuidePicture(pathname, folder)).status).toBe(403);
  });

  it.each(['/guide/write-nl-light.webp', '/guide/more.webp'])('has nothing at %s', async (pathname) => {
    expect((await serveGuidePicture(pathname, folder)).status).toBe(404);
  });
});

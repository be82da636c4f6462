import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { GrowingFolder } from '../../../../../electron/press/bundle/GrowingFolder';

it('puts files into it many at once, each only where there is none', async () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-growing-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  const growing = new GrowingFolder(path.join(root, 'nieuw', 'hier'));
  const names = Array.from({ length: 40 }, (_, at) => `map-${at % 3}/diep/${at}.txt`);
  await Promise.all(names.map((name) => growing.put(name, Buffer.from(name))));
  for (const name of names) expect(fs.readFileSync(path.join(growing.root, name), 'utf8')).toBe(name);
  await expect(growing.put(names[0] ?? '', Buffer.from('nog eens'))).rejects.toMatchObject({
    code: 'EEXIST',
  });
  await expect(growing.put(`${names[0]}/eronder.txt`, Buffer.from('x'))).rejects.toMatchObject({
    code: expect.stringMatching(/ENOTDIR|EEXIST/) as string,
  });
  expect(fs.readFileSync(path.join(growing.root, names[0] ?? ''), 'utf8')).toBe(names[0]);
});

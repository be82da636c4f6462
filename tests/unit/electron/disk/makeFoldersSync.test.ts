import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFoldersSync } from '../../../../electron/disk/makeFoldersSync';

it('makes what is not there, and says what stands in the way', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-folders-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  const deep = path.join(root, 'een', 'twee', 'drie');
  makeFoldersSync(deep);
  makeFoldersSync(deep);
  expect(fs.statSync(deep).isDirectory()).toBe(true);
  fs.writeFileSync(path.join(root, 'bestand'), '');
  expect(() => makeFoldersSync(path.join(root, 'bestand', 'vijf'))).toThrow(/ENOTDIR/);
});

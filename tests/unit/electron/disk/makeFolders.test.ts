import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolders } from '../../../../electron/disk/makeFolders';

it('makes what is not there, says which came first, and what stands in the way', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-folders-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  const deep = path.join(root, 'een', 'twee', 'drie');
  expect(makeFolders(deep)).toBe(path.join(root, 'een'));
  expect(fs.statSync(deep).isDirectory()).toBe(true);
  expect(makeFolders(deep)).toBeNull();
  expect(makeFolders(path.join(root, 'een', 'vier'))).toBe(path.join(root, 'een', 'vier'));
  fs.writeFileSync(path.join(root, 'bestand'), '');
  expect(() => makeFolders(path.join(root, 'bestand', 'vijf'))).toThrow(/ENOTDIR/);
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { GrowingFolder } from '../../../../../electron/press/bundle/GrowingFolder';

it('puts files into it, in folders that are made, each only where there is none', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-growing-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  const growing = new GrowingFolder(path.join(root, 'nieuw', 'hier'));
  const names = ['een.txt', 'map/diep/twee.txt', 'map/diep/drie.txt', 'map/vier.txt'];
  for (const name of names) growing.put(name, Buffer.from(name));
  for (const name of names) expect(fs.readFileSync(path.join(growing.root, name), 'utf8')).toBe(name);
  expect(() => growing.put('een.txt', Buffer.from('nog eens'))).toThrow(/EEXIST/);
  expect(() => growing.put('een.txt/eronder.txt', Buffer.from('x'))).toThrow(/EEXIST|ENOTDIR/);
  expect(fs.readFileSync(path.join(growing.root, 'een.txt'), 'utf8')).toBe('een.txt');
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../../electron/disk/replaceFile';
import { freshFolder } from '../../../library/freshLibrary';

describe('replaceFile', () => {
  it('makes the folders and the file, and leaves no other', async () => {
    const folder = freshFolder();
    const file = path.join(folder, 'a', 'b', 'c');
    await replaceFile(file, new Uint8Array([1, 2]), path.join(folder, 'new', 'x'));
    expect([...fs.readFileSync(file)]).toEqual([1, 2]);
    expect(fs.readdirSync(path.join(folder, 'new'))).toEqual([]);
  });

  it('leaves no temporary file, and what was there as it was, when it fails', async () => {
    const folder = freshFolder();
    const file = path.join(folder, 'taken');
    fs.mkdirSync(path.join(file, 'inside'), { recursive: true });
    await expect(replaceFile(file, new Uint8Array(9), path.join(folder, 'new', 'x'))).rejects.toThrow();
    expect(fs.readdirSync(path.join(folder, 'new'))).toEqual([]);
    expect(fs.readdirSync(file)).toEqual(['inside']);
  });
});

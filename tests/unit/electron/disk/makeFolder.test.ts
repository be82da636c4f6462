import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { holdersOf, makeFolder } from '../../../../electron/disk/makeFolder';
import { freshFolder } from '../../../library/freshLibrary';

describe('makeFolder', () => {
  it('makes what is missing, and forces every folder that holds a new name', () => {
    const home = freshFolder();
    const forced = vi.spyOn(fs, 'fsyncSync');
    makeFolder(path.join(home, 'one', 'two'));
    expect(fs.statSync(path.join(home, 'one', 'two')).isDirectory()).toBe(true);
    expect(forced).toHaveBeenCalledTimes(2);
    makeFolder(path.join(home, 'one', 'two'));
    expect(forced).toHaveBeenCalledTimes(2);
    forced.mockRestore();
  });

  it('says what the file system says', () => {
    const place = path.join(freshFolder(), 'file');
    fs.writeFileSync(place, '');
    expect(() => makeFolder(path.join(place, 'folder'))).toThrow('ENOTDIR');
  });
});

describe('holdersOf', () => {
  it('names the folders above each new one, the nearest first', () => {
    expect(holdersOf('/a/b/c', '/a/b')).toEqual(['/a/b', '/a']);
    expect(holdersOf('/a/b', '/a/b')).toEqual(['/a']);
  });
});

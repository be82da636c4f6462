import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryAlone } from '../../../../electron/library/LibraryAlone';
import type { Library } from '../../../../electron/library/Library';
import type { Answer } from '../../../../shared/faults/Answer';
import { fail, succeed } from '../../../../shared/faults/Answer';
import { freshFolder } from '../../../library/freshLibrary';

const full = fail({ kind: 'disk-full', place: '' });

/** Opens whatever lies in a folder, and makes it a library's. */
const anyIn = (folder: string) => (): Answer<Library> => {
  fs.writeFileSync(path.join(folder, 'library.mark'), '');
  return succeed({} as Library);
};

describe('LibraryAlone', () => {
  it('lets one open the library, also by another path, and the same one again', () => {
    const folder = freshFolder();
    const link = path.join(freshFolder(), 'link');
    fs.symlinkSync(folder, link);
    const first = new LibraryAlone(folder, false);
    expect(first.open(anyIn(folder)).ok).toBe(true);
    expect(first.open(anyIn(folder)).ok).toBe(true);
    const inUse = fail({ kind: 'library-in-use', place: link });
    expect(new LibraryAlone(link, false).open(anyIn(folder))).toEqual(inUse);
  });

  it('keeps nobody out of a library that could not be opened', () => {
    const folder = freshFolder();
    expect(new LibraryAlone(folder, false).open(() => full)).toEqual(full);
    expect(new LibraryAlone(folder, false).open(anyIn(folder)).ok).toBe(true);
  });

  it('begins no library where a known one is gone, unless told to', () => {
    const folder = path.join(freshFolder(), 'library');
    const alone = new LibraryAlone(folder, true);
    expect(alone.open(anyIn(folder))).toEqual(fail({ kind: 'library-gone', place: folder }));
    expect(fs.existsSync(folder)).toBe(false);
    alone.forget();
    expect(alone.open(anyIn(folder)).ok).toBe(true);
    expect(fs.existsSync(folder)).toBe(true);
  });

  it.each(['library.mark', 'library.sqlite', 'journal'])(
    'opens a known library of which %s is left',
    (name) => {
      const folder = freshFolder();
      fs.writeFileSync(path.join(folder, name), '');
      expect(new LibraryAlone(folder, true).open(anyIn(folder)).ok).toBe(true);
    },
  );

  it('says of a folder that cannot be made what the disk says', () => {
    const file = path.join(freshFolder(), 'file');
    fs.writeFileSync(file, '');
    const folder = path.join(file, 'library');
    const code = expect.any(String) as string;
    expect(new LibraryAlone(folder, false).open(anyIn(folder))).toEqual(
      fail({ kind: 'disk-failed', place: folder, code }),
    );
  });
});

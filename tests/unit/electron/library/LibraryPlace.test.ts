import fs from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { LibraryPlace } from '../../../../electron/library/LibraryPlace';
import { freshFolder } from '../../../library/freshLibrary';

it('misses a library that was moved, knows it when it is back, and tells another one from it', () => {
  const home = freshFolder();
  const folder = path.join(home, 'library');
  const file = path.join(folder, 'library.sqlite');
  fs.mkdirSync(folder);
  fs.writeFileSync(file, '');
  const replaced = vi.fn<() => void>();
  const place = new LibraryPlace(folder, replaced);
  place.note();
  expect(place.fault()).toBeNull();

  fs.renameSync(folder, path.join(home, 'elsewhere'));
  expect(place.fault()).toEqual({ kind: 'library-gone', place: folder });
  fs.renameSync(path.join(home, 'elsewhere'), folder);
  expect(place.fault()).toBeNull();
  expect(replaced).not.toHaveBeenCalled();

  fs.writeFileSync(path.join(folder, 'other'), '');
  fs.renameSync(path.join(folder, 'other'), file);
  expect(place.fault()).not.toBeNull();
  expect(replaced).toHaveBeenCalledTimes(1);
  place.note();
  expect(place.fault()).toBeNull();
});

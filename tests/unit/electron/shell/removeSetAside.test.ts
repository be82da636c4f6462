import { expect, it } from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import { removeSetAside } from '../../../../electron/shell/removeSetAside';
import { freshFolder } from '../../../library/freshLibrary';

const name = 'damaged/20260203040506';

function library(): { folder: string; place: string } {
  const folder = freshFolder();
  const place = path.join(folder, 'damaged', '20260203040506');
  fs.mkdirSync(place, { recursive: true });
  fs.writeFileSync(path.join(place, 'library.sqlite'), 'words');
  fs.writeFileSync(path.join(folder, 'library.sqlite'), 'more words');
  return { folder, place };
}

it('gives what was set aside to the trash, and leaves the rest', async () => {
  const { folder, place } = library();
  const given: string[] = [];
  const answer = await removeSetAside(folder, name, async (one) => void given.push(one));
  expect(answer).toEqual({ ok: true, value: 'trashed' });
  expect(given).toEqual([place]);
  // The trash alone decides what becomes of it.
  expect(fs.existsSync(place)).toBe(true);
});

it('deletes it where there is no trash, and only it', async () => {
  const { folder, place } = library();
  const answer = await removeSetAside(folder, name, () => Promise.reject(new Error('no trash')));
  expect(answer).toEqual({ ok: true, value: 'deleted' });
  expect(fs.existsSync(place)).toBe(false);
  expect(fs.readFileSync(path.join(folder, 'library.sqlite'), 'utf8')).toBe('more words');
});

it('says so where it is gone already, and asks no trash', async () => {
  const { folder, place } = library();
  fs.rmSync(place, { recursive: true });
  const answer = await removeSetAside(folder, name, () => Promise.reject(new Error('asked')));
  expect(answer).toMatchObject({ ok: false, fault: { kind: 'place-unreadable', place, code: 'ENOENT' } });
});

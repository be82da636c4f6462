import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { LibraryCaller } from '../../../../electron/press/loadArticle';
import { PressPictures } from '../../../../electron/press/PressPictures';
import type { PicturePool } from '../../../../electron/press/pictures/PicturePool';
import { succeed } from '../../../../shared/faults/Answer';
import { freshFolder } from '../../../library/freshLibrary';

/** A pool that has only so many bytes to give, and says what it was asked for. */
function poolOf(
  asked: string[],
  give: () => Promise<Uint8Array>,
): Pick<PicturePool, 'read' | 'view' | 'make' | 'encoder'> {
  const note = (what: string): Promise<never> => {
    asked.push(what);
    return Promise.reject(new Error(what));
  };
  return {
    read: () => note('read'),
    make: () => note('make'),
    encoder: () => note('encoder'),
    view: () => {
      asked.push('view');
      return give();
    },
  };
}

const library = {
  call: () =>
    Promise.resolve(succeed({ bytes: new Uint8Array([1]), type: 'image/jpeg', width: 1, height: 1 })),
} as unknown as LibraryCaller;

it('shows a picture it made before without a worker', async () => {
  const folder = freshFolder();
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const asked: string[] = [];
  const made = new Uint8Array([7, 8, 9]);
  const first = new PressPictures(
    poolOf(asked, () => Promise.resolve(made)),
    library,
    folder,
  );
  expect(await first.view('a'.repeat(64), 160)).toEqual(made);
  const later = new PressPictures(
    poolOf(asked, () => Promise.reject(new Error('not again'))),
    library,
    folder,
  );
  expect(await later.view('a'.repeat(64), 160)).toEqual(made);
  expect(asked).toEqual(['view']);
});

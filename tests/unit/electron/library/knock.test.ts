import { expect, it } from 'vitest';
import { hearKnocks, knock } from '../../../../electron/library/knock';
import { freshFolder } from '../../../library/freshLibrary';

it('a knock at the folder is heard by whoever has the library', async () => {
  const folder = freshFolder();
  const heard = new Promise<void>((resolve) => hearKnocks(folder, () => resolve()));
  knock(folder);
  await expect(heard).resolves.toBeUndefined();
});

it('nobody can be knocked at where nobody listens', () => {
  expect(() => knock(freshFolder())).toThrow('ENOENT');
});

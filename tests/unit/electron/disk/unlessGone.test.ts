import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { unlessGone } from '../../../../electron/disk/unlessGone';
import { freshFolder } from '../../../library/freshLibrary';

it('takes a file that is not there for nothing, and no other failure', async () => {
  const folder = freshFolder();
  const file = path.join(folder, 'file');
  expect(await unlessGone(fs.readFile(file))).toBeNull();
  await fs.writeFile(file, 'there');
  expect(await unlessGone(fs.readFile(file, 'utf8'))).toBe('there');
  expect(await unlessGone(fs.stat(path.join(file, 'below')))).toBeNull();
  await expect(unlessGone(fs.readFile(folder))).rejects.toThrow('EISDIR');
});

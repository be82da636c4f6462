import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CopyPlace, deskId } from '../../electron/library/backups/CopyPlace';
import { makeCopy } from '../../electron/library/backups/makeCopy';
import { Writer } from './Writer';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that types into a library and copies it, over and over, until it is killed: `home article`. It prints
 * the number of each copy that was made. Only `copyKilled.test.ts` runs it.
 */
const [, , home = '', article = ''] = process.argv;
const folder = path.join(home, 'library');
const root = path.join(home, 'backups');

const { calls } = libraryIn(folder);
const writer = new Writer(valueOf(await calls['article:load']({ article })));
const place = new CopyPlace(root, deskId(root));

for (;;) {
  await calls['article:store']({ article, update: writer.type(`${randomUUID()} `) });
  const made = makeCopy({
    database: path.join(folder, 'library.sqlite'),
    originals: path.join(folder, 'originals'),
    themes: path.join(folder, 'themes'),
    place,
    at: Date.now(),
    room: 40 * 1024 * 1024,
  });
  fs.writeSync(1, `${made?.serial ?? ''}\n`);
}

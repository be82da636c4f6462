import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CopyPlace, deskId } from '../../electron/library/backups/CopyPlace';
import { makeCopy } from '../../electron/library/backups/makeCopy';
import { openLibrary } from '../../electron/library/openLibrary';
import { Writer } from './Writer';
import { inOneThread } from '../fixtures/inOneThread';

/**
 * A program that types into a library and copies it, over and over, until it is killed: `home article`. It prints
 * the number of each copy that was made. Only `copyKilled.test.ts` runs it.
 */
const [, , home = '', article = ''] = process.argv;
const folder = path.join(home, 'library');
const root = path.join(home, 'backups');

const report = (where: string, error: unknown): void => {
  throw new Error(where, { cause: error });
};
const opened = openLibrary({ ...inOneThread, folder, now: Date.now, newId: randomUUID, report });
if (!opened.ok) throw new Error(opened.fault.kind);
const { calls } = opened.value;
const loaded = await calls['article:load']({ article });
if (!loaded.ok) throw new Error(loaded.fault.kind);
const writer = new Writer(loaded.value);
const place = new CopyPlace(root, deskId(root));

for (;;) {
  await calls['article:store']({ article, update: writer.type(`${randomUUID()} `) });
  const made = makeCopy({
    database: path.join(folder, 'library.sqlite'),
    originals: path.join(folder, 'originals'),
    place,
    at: Date.now(),
    room: 40 * 1024 * 1024,
  });
  fs.writeSync(1, `${made?.serial ?? ''}\n`);
}

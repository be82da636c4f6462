import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openSqlite } from '../../electron/library/sqlite';
import { documentOf, Writer } from './Writer';
import { bodyOf } from '../../shared/article/documentShape';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program with an article that is due for a snapshot on a disk that has no room for one: `folder`. It prints
 * what it saw as one line of JSON. Only `fullDisk.test.ts` runs it.
 */
export interface FullCompactorReport {
  /** What came of storing while there was room for an update and not for a snapshot. */
  stored: boolean[];
  /** Snapshots on the full disk, and once there was room. */
  snapshots: [full: number, room: number];
  /** Whether the article, opened anew, says everything that was typed. */
  whole: boolean;
}

const [, , disk = '', limit = ''] = process.argv;
const folder = path.join(disk, 'library');
const quiet = { report: () => undefined };
const { calls, close } = libraryIn(folder, quiet);
const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
const writer = new Writer(valueOf(await calls['article:load']({ article })));
// Large in parts, so that a snapshot takes more room than the write-ahead log ever had.
for (let i = 0; i < 10; i++) await store(randomBytes(600_000).toString('base64'));
for (let i = 0; i < 480; i++) await store('woord ');
await calls['desk:card']({ article });

const ballast = path.join(disk, 'ballast');
const { bavail, bsize } = fs.statfsSync(disk);
if (limit === 'disk') fs.writeFileSync(ballast, Buffer.alloc(bavail * bsize - 400_000));
else limitTo(largestIn(folder) + 200_000);
const stored: boolean[] = [];
for (let i = 0; i < 30; i++) stored.push(await store('nog een '));
await calls['desk:card']({ article });
stored.push(await store('en nog een '));
const full = snapshots();

if (limit === 'disk') fs.rmSync(ballast);
else limitTo('unlimited');
stored.push(await store('het laatste '));
await calls['desk:card']({ article });
const room = snapshots();
close();
const again = libraryIn(folder, quiet);
const text = bodyOf(documentOf(valueOf(await again.calls['article:load']({ article })))).toString();
again.close();
const report: FullCompactorReport = {
  stored,
  snapshots: [full, room],
  whole: text === bodyOf(writer.doc).toString(),
};
process.stdout.write(JSON.stringify(report));

async function store(words: string): Promise<boolean> {
  return (await calls['article:store']({ article, update: writer.type(words) })).ok;
}

function snapshots(): number {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const { count } = database.prepare('select count(*) as count from snapshots').get() as { count: number };
  database.close();
  return count;
}

function largestIn(place: string): number {
  return Math.max(...fs.readdirSync(place).map((name) => fs.statSync(path.join(place, name)).size));
}

function limitTo(bytes: number | 'unlimited'): void {
  spawnSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:`]);
}

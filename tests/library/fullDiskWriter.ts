import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../../electron/library/openLibrary';
import { openSqlite } from '../../electron/library/sqlite';
import { UpdateLog } from '../../electron/library/UpdateLog';
import type { Answer } from '../../shared/faults/Answer';
import { Writer } from './Writer';
import { listCards } from './listCards';
import { inOneThread } from '../../electron/library/inOneThread';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that fills a small disk with a library, makes room and goes on: `folder`. It prints what it
 * saw as one line of JSON. Only `fullDisk.test.ts` runs it, where there is room for 6 MB.
 */
export interface FullDiskReport {
  /** SHA-256 of every update that was acknowledged while there was room. */
  acknowledged: string[];
  /** What storing answered on the full disk: three tries of one update, a picture, a new article. */
  refused: { kind: string; place?: string; code?: string }[];
  /** Whether the desk could still be listed, and the article still be loaded, on the full disk. */
  listed: boolean;
  loaded: number;
  /** Files that the refused picture left. */
  left: string[];
  /** The number under which the refused update was stored once there was room. */
  retried: number;
  /** SHA-256 of every update in the log at the end, read by a library opened anew. */
  found: string[];
  folder: string;
}

const [, , disk = '', limit = ''] = process.argv;
const folder = path.join(disk, 'library');
const ballast = path.join(disk, 'ballast');
fs.writeFileSync(ballast, Buffer.alloc(1024 * 1024));

const start = {
  ...inOneThread,
  folder,
  now: Date.now,
  newId: randomUUID,
  report: (where: string) => process.stderr.write(where),
};
const { calls, close } = valueOf(openLibrary(start));
const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
const writer = new Writer(valueOf(await calls['article:load']({ article })));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const report: FullDiskReport = {
  acknowledged: [],
  refused: [],
  listed: false,
  loaded: 0,
  left: [],
  retried: 0,
  found: [],
  folder,
};
let update: Uint8Array;
for (;;) {
  update = writer.type(`${randomUUID().repeat(200)} `);
  const stored = await calls['article:store']({ article, update });
  if (!stored.ok) {
    report.refused.push(stored.fault);
    break;
  }
  report.acknowledged.push(sha256(update));
  if (report.acknowledged.length > 10_000) throw new Error('the disk never got full');
}
await refuse(calls['article:store']({ article, update }));
await refuse(calls['article:store']({ article, update }));
const picture = { type: 'image/jpeg', width: 1, height: 1, name: 'beeld.jpg' } as const;
await refuse(calls['original:store']({ ...picture, bytes: new Uint8Array(8 * 1024 * 1024) }));
await refuse(calls['article:create']({ language: 'nl' }));
report.listed = (await listCards(calls)).ok;
report.loaded = valueOf(await calls['article:load']({ article })).sequence;
const originals = path.join(folder, 'originals');
report.left = fs.existsSync(originals)
  ? fs
      .readdirSync(originals, { recursive: true, withFileTypes: true })
      .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  : [];

fs.rmSync(ballast);
if (limit === 'file-size') spawnSync('prlimit', ['--pid', `${process.pid}`, '--fsize=unlimited:']);
report.retried = valueOf(await calls['article:store']({ article, update })).sequence;
close();

const again = valueOf(openLibrary(start));
valueOf(await again.calls['article:load']({ article }));
again.close();
const database = openSqlite(path.join(folder, 'library.sqlite'));
report.found = new UpdateLog(database, folder).after(article, 0).map(({ bytes }) => sha256(bytes));
database.close();
process.stdout.write(JSON.stringify(report));

async function refuse(asked: Promise<Answer<unknown>> | Answer<unknown>): Promise<void> {
  const answer = await asked;
  report.refused.push(answer.ok ? { kind: 'stored' } : answer.fault);
}

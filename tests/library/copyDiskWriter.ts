import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Backups } from '../../electron/library/backups/Backups';
import { LibraryDoor } from '../../electron/library/LibraryDoor';
import { openAnew, openLibrary } from '../../electron/library/openLibrary';
import { Writer } from './Writer';
import { inOneThread } from '../../electron/library/inOneThread';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that makes copies on a small disk until that is full, and goes on when there is room: `disk limit`,
 * with the bundled thread in `KATERN_COPY_THREAD`. It prints what it saw as one line of JSON. Only
 * `copyDisk.test.ts` runs it.
 */
export interface CopyDiskReport {
  /** How many copies there were on the small disk after each, while there was room. */
  copies: number[];
  /** What was said of the place once a copy did not fit, and how many copies were left; then when asked again. */
  refused: { kind: string; left: number; incoming: string[] }[];
  /** Whether the library, elsewhere, still stored. */
  stored: boolean;
  /** How many copies there were once there was room again, and whether anything was amiss. */
  after: { copies: number; fault: string };
}

const [, , disk = '', limit = ''] = process.argv;
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-'));
const folder = path.join(home, 'library');
const second = path.join(disk, 'Katern-backups');
fs.mkdirSync(second);
const ballast = path.join(disk, 'ballast');

const report = (where: string, error: unknown): void => {
  process.stderr.write(`${where}: ${String(error)}\n`);
};
const start = { ...inOneThread, folder, now: Date.now, newId: randomUUID, report };
const door = new LibraryDoor({
  open: () => openLibrary(start),
  openAnew: () => openAnew(start),
  now: Date.now,
  changed: () => undefined,
  changing: { stored: () => undefined, progressed: () => undefined, originalStored: () => undefined },
  mended: () => undefined,
  report,
});
let at = Date.now();
const backups = new Backups({
  folder,
  root: path.join(home, 'backups'),
  library: door,
  thread: pathToFileURL(process.env['KATERN_COPY_THREAD'] ?? ''),
  now: () => (at += 60 * 60 * 1000),
  changed: () => undefined,
});
backups.set({ second, room: 1024 * 1024 * 1024 });

const { id: article } = valueOf(await door.calls['article:create']({ language: 'nl' }));
const writer = new Writer(valueOf(await door.calls['article:load']({ article })));
const type = async (times: number): Promise<void> => {
  valueOf(await door.calls['article:store']({ article, update: writer.type(randomUUID().repeat(times)) }));
};
const place = async (): Promise<{ copies: number; fault: string }> => {
  const { places } = valueOf(await backups.calls['backups:make']({}));
  return { copies: places[1]?.copies ?? -1, fault: places[1]?.fault?.kind ?? '' };
};

const told: CopyDiskReport = { copies: [], refused: [], stored: false, after: { copies: 0, fault: '' } };
for (let round = 0; round < 3; round++) {
  await type(10_000);
  told.copies.push((await place()).copies);
}
// Something else fills the disk; a limit on the size of files takes its place in a container.
if (limit === 'disk') fillDisk();
for (let round = 0; round < 2; round++) {
  await type(10_000);
  if (limit === 'file-size') limitFiles('262144');
  const { fault, copies } = await place();
  if (limit === 'file-size') limitFiles('unlimited');
  const [desk = ''] = fs.readdirSync(second);
  const incoming = path.join(second, desk, 'incoming');
  told.refused.push({
    kind: fault,
    left: copies,
    incoming: fs.existsSync(incoming) ? fs.readdirSync(incoming) : [],
  });
}
await type(1);
told.stored = true;

fs.rmSync(ballast, { force: true });
told.after = await place();
backups.close();
door.close();
fs.rmSync(home, { recursive: true, force: true });
process.stdout.write(JSON.stringify(told));

function limitFiles(bytes: string): void {
  spawnSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:`]);
}

function fillDisk(): void {
  const descriptor = fs.openSync(ballast, 'w');
  try {
    for (;;) fs.writeSync(descriptor, Buffer.alloc(16 * 1024));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    fs.closeSync(descriptor);
  }
}

import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FaultError } from '../../../shared/faults/FaultError';
import type { SystemLock } from '../../disk/SystemLock';

/** How long an export that is just ending is waited for, and how long between two tries; in milliseconds. */
const patience = 2000;
const between = 100;

/** So often the file is found to be another one than was opened; then there are no locks here. */
const mostAnew = 20;

/**
 * Does `work` on the bundle at a place while no other Katern, window or command, works on it. Throws
 * `export-folder-busy` when another one does. What a killed Katern left of its lock holds nobody up. On a disk that
 * knows no locks, or takes nothing new, the work is done without one. `wait` is in milliseconds.
 */
export async function aloneAt<T>(place: string, work: () => Promise<T>, wait: number = patience): Promise<T> {
  const file = path.join(path.dirname(place), `.${path.basename(place)}.katern-lock`);
  const lock = await take(file, wait);
  if (lock === 'busy') throw new FaultError({ kind: 'export-folder-busy', place });
  try {
    return await work();
  } finally {
    // Whoever has opened it by now finds that it is gone, and opens it anew.
    if (lock && process.platform !== 'win32') await remove(file);
    lock?.release();
    if (lock && process.platform === 'win32') await remove(file);
  }
}

async function take(file: string, wait: number): Promise<SystemLock | 'busy' | null> {
  // Nobody waits for SQLite before the first export.
  const { SystemLock: lockOf } = await import('../../disk/SystemLock');
  for (let waited = 0, anew = 0; anew < mostAnew;) {
    try {
      const before = await identityOf(file);
      const lock = lockOf.take(file, 0);
      if (lock && before !== null && before === (await identityOf(file))) return lock;
      // It was made just now, or another one removed it in between.
      lock?.release();
      if (lock) anew++;
      else if (waited >= wait) return 'busy';
      else {
        await setTimeout(between);
        waited += between;
      }
    } catch {
      return null;
    }
  }
  return null;
}

/** Which file lies at a place; null for none. */
async function identityOf(file: string): Promise<bigint | null> {
  const found = await fs.stat(file, { bigint: true }).catch(() => null);
  return found?.ino ?? null;
}

async function remove(file: string): Promise<void> {
  await fs.rm(file, { force: true }).catch(() => undefined);
}

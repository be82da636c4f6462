import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotGoOn } from './CannotGoOn.mjs';
import { root } from './root.mjs';

const PATIENCE = 10 * 60_000;

const lock = path.join(
  os.tmpdir(),
  `katern-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
);

/**
 * Runs a job that changes node_modules or the build while no other set-up of this same
 * folder does. A second one waits its turn; a lock left by a process that is gone is
 * taken over. The lock lies outside node_modules, which the job may empty.
 *
 * @template T
 * @param {() => Promise<T>} job
 * @returns {Promise<T>}
 */
export async function onlyOne(job) {
  const started = Date.now();
  for (let told = false; !takeLock(); told = true) {
    if (!told) console.log(`Another set-up of this folder is at work (process ${holder()}); waiting for it.`);
    if (Date.now() - started > PATIENCE) {
      throw new CannotGoOn(
        `Process ${holder()} has been setting up this folder for too long. Stop it and try again.`,
      );
    }
    await wait(500);
  }
  try {
    return await job();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const pid = holder();
  if (pid !== null && isAlive(pid)) return false;
  const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (pid !== null || age > 5_000) fs.rmSync(lock, { force: true });
  return false;
}

/** @returns {number | null} */
function holder() {
  try {
    return Number.parseInt(fs.readFileSync(lock, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

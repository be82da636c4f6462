import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { syncFolder } from './syncFolder';

const run = promisify(execFile);

/** Files forced to disk at once where each has to be asked for. */
const atOnce = 8;

/** From so many files on a whole file system is forced to disk. */
const many = 150;

/**
 * Waits until everything in a folder is on disk; `files` says how many lie there. Linux can be asked for a whole file
 * system at once, which for thousands of small files takes a third of asking for each; a few are asked for one by one,
 * and so are all where that program is missing.
 */
export async function syncTree(folder: string, files: number): Promise<void> {
  if (process.platform === 'linux' && files >= many) {
    const synced = await run('sync', ['-f', folder]).then(
      () => true,
      () => false,
    );
    if (synced) return;
  }
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  const places = entries.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const entry of places) {
        const place = path.join(entry.parentPath, entry.name);
        if (entry.isDirectory()) await syncFolder(place);
        else await syncFile(place);
      }
    }),
  );
  await syncFolder(folder);
}

async function syncFile(file: string): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

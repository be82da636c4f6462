import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const root = 'unshare --user --map-root-user --mount';

/** Whether this system lets one have a disk of its own to fill. */
export const hasSmallDisk =
  spawnSync('sh', ['-c', `${root} mount -t tmpfs -o size=1m katern-test /mnt`], { stdio: 'ignore' })
    .status === 0;

/**
 * Writes a program into `folder` that starts Electron with a disk of its own at `disk`, of so many
 * megabytes, which is gone when Electron is. Give its path to `Program.start`. Only that Electron sees
 * the disk; others reach it through `onDiskOf`.
 */
export function electronOnSmallDisk(folder: string, disk: string, megabytes: number): string {
  const electron = createRequire(import.meta.url)('electron') as string;
  const me = `--map-user=${process.getuid?.() ?? 0} --map-group=${process.getgid?.() ?? 0}`;
  const program = path.join(folder, 'electron-on-a-small-disk');
  fs.mkdirSync(disk, { recursive: true });
  // As an ordinary user again afterwards: Chromium's sandbox refuses root.
  fs.writeFileSync(
    program,
    `#!/bin/sh
exec ${root} sh -c 'mount -t tmpfs -o mode=777,size=${megabytes}m katern-test "$0" && exec unshare --user ${me} "$@"' '${disk}' '${electron}' "$@"
`,
    { mode: 0o755 },
  );
  return program;
}

/** A path as the process sees it. */
export function onDiskOf(pid: number, place: string): string {
  return path.join('/proc', String(pid), 'root', place);
}

/**
 * Fills the disk `place` lies on but for so many bytes; answers with what takes the filling away. Others may write on it
 * meanwhile, so that what is left is asked again each time.
 */
export function fill(place: string, leave: number): () => void {
  const filling = path.join(place, '.filling');
  const file = fs.openSync(filling, 'w');
  try {
    for (let room = roomOn(place) - leave; room > 0; room = roomOn(place) - leave)
      fs.writeSync(file, Buffer.alloc(Math.min(room, 65_536)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    fs.closeSync(file);
  }
  return () => fs.rmSync(filling);
}

function roomOn(place: string): number {
  const { bavail, bsize } = fs.statfsSync(place);
  return bavail * bsize;
}

/**
 * Where no disk may be mounted: no file the process writes may grow beyond so many bytes. Answers with what
 * takes the limit away.
 */
export function limitFiles(pid: number, bytes: number): () => void {
  const limit = (to: string): void => {
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${to}:`]);
  };
  limit(String(bytes));
  return () => limit('unlimited');
}

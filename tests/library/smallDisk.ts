import { spawnSync } from 'node:child_process';

/** How a process comes to see a file system of its own: as root, or as anyone where the system lets one. */
const ways = [
  ['unshare', '--mount'],
  ['unshare', '--user', '--map-root-user', '--mount'],
];

/**
 * What stands in the way of the program: a file system of its own, mounted on its folder and gone after
 * it; or, in a container that may not mount anything, a limit on the size of each file it writes.
 */
export type Limit = 'disk' | 'file-size';

/**
 * Runs a Node program that has room for `megabytes`. It gets `folder` and the kind of limit as its
 * arguments. Answers that kind and what the program printed. Throws when the program fails.
 */
export function runOnSmallDisk(
  program: string,
  folder: string,
  megabytes: number,
): { limit: Limit; printed: string } {
  const mounting = ways.find(([command = '', ...rest]) => mounts([command, ...rest]));
  const limit: Limit = mounting ? 'disk' : 'file-size';
  const script = mounting
    ? `mount -t tmpfs -o size=${megabytes}m katern-test "$1" && exec "$2" "$3" "$1" disk`
    : `prlimit --pid $$ --fsize=${megabytes * 1024 * 1024}: && exec "$2" "$3" "$1" file-size`;
  const [command = 'sh', ...rest] = mounting ?? [];
  const shell = mounting ? ['sh'] : [];
  const run = spawnSync(command, [...rest, ...shell, '-c', script, 'sh', folder, process.execPath, program], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`the program ended with ${run.status}: ${run.stderr}`);
  return { limit, printed: run.stdout };
}

function mounts([command = '', ...rest]: string[]): boolean {
  const tried = spawnSync(command, [...rest, 'sh', '-c', 'mount -t tmpfs -o size=1m katern-test /mnt']);
  return tried.status === 0;
}

import fs from 'node:fs';
import path from 'node:path';

/**
 * How a Katern that finds a library in use asks the one that has it to come to the front: they may have nothing
 * in common but the library's folder. Touching a small file there is enough.
 */
const name = 'library.knock';

/** Whether the file to knock on is there already. */
export function canBeKnockedAt(folder: string): boolean {
  return fs.existsSync(path.join(folder, name));
}

/** Asks the Katern that has the library in `folder` to come to the front. Throws what the file system says. */
export function knock(folder: string): void {
  const now = new Date();
  fs.utimesSync(path.join(folder, name), now, now);
}

/** Hears a knock, for as long as this process lives. Throws what the file system says. */
export function hearKnocks(folder: string, heard: () => void): void {
  const file = path.join(folder, name);
  fs.closeSync(fs.openSync(file, 'a'));
  const watcher = fs.watch(file, { persistent: false }, () => heard());
  // A folder that is gone knocks no more.
  watcher.on('error', () => watcher.close());
}

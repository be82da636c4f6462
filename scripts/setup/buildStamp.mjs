import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from './filesIn.mjs';
import { inRoot, root } from './root.mjs';

const stamp = inRoot('out', '.built-from');
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package-lock.json',
  'package.json',
  'electron.vite.config.ts',
];
const outputs = ['main', 'preload', 'renderer'];

/** Whether what lies in out/ was built from the sources as they are now. */
export function isBuilt() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint();
}

/** Notes that out/ has just been built from the sources as they are now. */
export function noteBuilt() {
  fs.writeFileSync(stamp, fingerprint());
}

/**
 * The contents of the sources, and the size and time of what was built, so that a
 * build made some other way is noticed too.
 */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.map((name) => inRoot(name)).flatMap(allFiles)) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  for (const file of outputs.flatMap((name) => filesIn(inRoot('out', name)))) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} place */
function allFiles(place) {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ? [place] : filesIn(place);
}

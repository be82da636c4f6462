import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from './filesIn.mjs';
import { root } from './root.mjs';

/**
 * Sums up what something is made from and what was made: the contents of the sources, and
 * only the size and time of the outputs, so that something made in another way is noticed
 * too. Files and folders both will do; what is missing counts as empty.
 *
 * @param {{ sources: string[], outputs: string[] }} places
 */
export function fingerprint({ sources, outputs }) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(allFiles)) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  for (const file of outputs.flatMap(allFiles)) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} place */
function allFiles(place) {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ? [place] : filesIn(place);
}

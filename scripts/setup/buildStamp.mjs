import fs from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './root.mjs';

const stamp = inRoot('out', '.built-from');
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package-lock.json',
  'package.json',
  'electron.vite.config.ts',
].map((name) => inRoot(name));

/** Where the built program lies; out/ holds more than that. */
export const builtFolders = ['main', 'preload', 'renderer'].map((name) => inRoot('out', name));

/** Whether what lies in out/ was built from the sources as they are now. */
export function isBuilt() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now();
}

/** Notes that out/ has just been built from the sources as they are now. */
export function noteBuilt() {
  fs.writeFileSync(stamp, now());
}

function now() {
  return fingerprint({ sources, outputs: builtFolders });
}

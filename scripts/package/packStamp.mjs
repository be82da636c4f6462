import fs from 'node:fs';
import path from 'node:path';
import { builtFolders } from '../setup/buildStamp.mjs';
import { fingerprint } from '../setup/fingerprint.mjs';
import { inRoot } from '../setup/root.mjs';
import { electronFolder } from './electronFolder.mjs';
import { unpackedFolder } from './unpackedProgram.mjs';

const stamp = inRoot('release', '.packed-from');

/** Whether the unpacked program was packed from what is here now. */
export function isPacked() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now();
}

/** Notes that the unpacked program has just been packed from what is here now. */
export function notePacked() {
  fs.writeFileSync(stamp, now());
}

/** The packages that are packed along are as the lock file says; `.recipe` is there for an assembled runtime. */
function now() {
  const project = [
    'package.json',
    'package-lock.json',
    'electron-builder.yml',
    'LICENSE',
    'resources',
    'scripts/package',
    'scripts/sharp',
  ];
  const electron = ['version', '.recipe'].map((name) => path.join(electronFolder(), name));
  const sources = [...project.map((name) => inRoot(name)), ...builtFolders, ...electron];
  return fingerprint({ sources, outputs: [unpackedFolder] });
}

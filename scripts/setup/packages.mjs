import fs from 'node:fs';
import { CannotGoOn } from './CannotGoOn.mjs';
import { npm } from './npm.mjs';
import { quietly } from './quietly.mjs';
import { inRoot } from './root.mjs';
import { say, sayWhile } from './say.mjs';

/** Installs the packages of the lock file, unless exactly those are here already. */
export async function ensurePackages() {
  if (areInstalled()) return say('Packages', 'as in the lock file');
  const ci = npm(['ci', '--no-audit', '--no-fund']);
  const { value: done, took } = await sayWhile('Packages', 'installing from the lock file', () =>
    quietly(ci.command, ci.words, { log: 'npm-ci', shell: ci.shell }),
  );
  if (!done.ok) {
    throw new CannotGoOn(
      `npm could not install the packages. Check the connection to the npm registry and run the command again.\n` +
        `What npm said is in ${done.log}; its last words:\n\n${lastLines(done.output)}`,
    );
  }
  say('Packages', `installed in ${took}`);
}

/**
 * Compares the lock file with the copy that npm leaves in node_modules of what it
 * installed. Packages for other platforms are rightly missing there.
 */
function areInstalled() {
  const wanted = lockedPackages(inRoot('package-lock.json'));
  const here = lockedPackages(inRoot('node_modules', '.package-lock.json'));
  if (here.size === 0) return false;
  for (const [place, entry] of wanted) {
    const installed = here.get(place);
    if (installed === undefined ? !entry.optional : installed.version !== entry.version) return false;
  }
  return [...here.keys()].every((place) => wanted.has(place));
}

/** @param {string} file @returns {Map<string, { version?: string, optional?: boolean }>} */
function lockedPackages(file) {
  if (!fs.existsSync(file)) return new Map();
  const { packages } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

/** @param {string} output */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-8).join('\n');
}

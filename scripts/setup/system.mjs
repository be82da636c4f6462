import { spawnSync } from 'node:child_process';
import { CannotGoOn } from './CannotGoOn.mjs';
import { quietly } from './quietly.mjs';
import { say, sayWhile } from './say.mjs';

/** @typedef {import('./systemNeeds.mjs').SystemNeed} SystemNeed */

/**
 * Sees to it that the system has what is needed. On Debian and Ubuntu root's set-up
 * installs what is missing, anyone else's names the one command that does. Other
 * systems bring these things with their desktop or are left to their owner.
 *
 * @param {SystemNeed[]} needs
 */
export async function ensureSystem(needs) {
  if (process.platform !== 'linux' || !isThere('dpkg-query')) return;
  const missing = needs.filter((need) => !isMet(need));
  if (missing.length === 0) return say('System', 'has what is needed');
  if (process.getuid?.() !== 0) {
    throw new CannotGoOn(
      `This system lacks packages that Katern needs, and only its administrator can install them:\n\n` +
        `  sudo apt-get install --no-install-recommends ${namesOf(missing, ' ')}\n\n` +
        `Run that, then this command again.`,
    );
  }
  const { took } = await sayWhile('System', `installing ${namesOf(missing)}`, () => install(missing));
  say('System', `has what is needed, after ${took}`);
}

/** @param {SystemNeed[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await quietly('apt-get', ['update'], { log: 'apt-update', env });
  const names = missing.map(onOffer);
  const words = ['install', '--yes', '--no-install-recommends', ...names];
  const done = await quietly('apt-get', words, { log: 'apt-install', env });
  const lacking = missing.filter((need) => !isMet(need));
  if (lacking.length === 0) return;
  throw new CannotGoOn(
    `apt-get could not install ${namesOf(lacking)}.\n` +
      `What it said is in ${done.log}${update.ok ? '' : ` and ${update.log}`}. Install these by hand and run the command again.`,
  );
}

/** @param {SystemNeed[]} needs @param {string} [between] */
function namesOf(needs, between = ', ') {
  return needs.map((need) => need.packages[0]).join(between);
}

/** The name under which this release offers the package. @param {SystemNeed} need @returns {string} */
function onOffer({ packages }) {
  const offered = packages.find((name) => run('apt-cache', ['show', '--no-all-versions', name]).status === 0);
  return offered ?? packages[0] ?? '';
}

/** @param {SystemNeed} need */
function isMet({ packages, command }) {
  if (command !== undefined && isThere(command)) return true;
  return packages.some((name) =>
    run('dpkg-query', ['-W', '-f', '${Status}', name]).stdout.endsWith(' installed'),
  );
}

/** @param {string} command */
function isThere(command) {
  return run('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** @param {string} command @param {string[]} words */
function run(command, words) {
  return spawnSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

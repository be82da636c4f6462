import { ensureRuntime } from '../runtime/ensureRuntime.mjs';
import { prepareSharp } from '../sharp/prepareSharp.mjs';
import { ensureBuild } from './build.mjs';
import { checkNode } from './checkNode.mjs';
import { onlyOne } from './onlyOne.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';
import { ensureSystem } from './system.mjs';

/**
 * Brings this folder from a fresh clone to a program that can be started: packages,
 * what the system lacks, the Electron runtime, the build. Each part looks first whether
 * it is there, so it can be run at any time and then takes a moment. Steps that do not
 * need each other run side by side.
 *
 * @param {{ needs: import('./systemNeeds.mjs').SystemNeed[] }} wishes
 */
export async function prepare({ needs }) {
  checkNode();
  await onlyOne(async () => {
    await allOrFirstFault([ensurePackages(), ensureSystem(needs)]);
    prepareSharp(root);
    await allOrFirstFault([ensureElectron(), ensureBuild()]);
  });
}

async function ensureElectron() {
  say(
    'Electron',
    (await ensureRuntime({ onLongStep: (what) => say('Electron', `${what} ...`) })).replace(/^Electron /, ''),
  );
}

/** Waits for all of them, so that nothing is left running behind a message. @param {Promise<void>[]} steps */
async function allOrFirstFault(steps) {
  const failed = (await Promise.allSettled(steps)).find((step) => step.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

import fs from 'node:fs';
import { inRoot } from '../setup/root.mjs';
import { sourceFolders } from './rooms.mjs';
import { tool } from './tool.mjs';

/**
 * Holds the imports between the rooms against the rules in .dependency-cruiser.cjs. The
 * cruiser finds no modules at all when it cannot load its TypeScript, and then has
 * nothing to complain of; so none found counts as a fault.
 *
 * @returns {Promise<import('./tool.mjs').Verdict>}
 */
export async function checkLayers() {
  const folders = sourceFolders.filter((folder) => fs.existsSync(inRoot(folder)));
  const words = [...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'];
  const verdict = await tool('dependency-cruiser/bin/dependency-cruise.mjs', words);
  const cruised = Number(/\((\d+) modules/.exec(verdict.said)?.[1] ?? 0);
  if (verdict.ok && cruised === 0) {
    return { ok: false, said: `The import rules were not checked: no modules were found.\n${verdict.said}` };
  }
  return verdict;
}

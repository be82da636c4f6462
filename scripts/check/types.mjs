import { filesIn } from '../setup/filesIn.mjs';
import { inRoot } from '../setup/root.mjs';
import { tool } from './tool.mjs';

/**
 * Type-checks one room with its own libraries. A room without sources is content.
 *
 * @param {{ folder: string, config: string }} room
 * @returns {Promise<import('./tool.mjs').Verdict>}
 */
export async function checkTypes({ folder, config }) {
  const isEmpty = folder !== '.' && !filesIn(inRoot(folder)).some((file) => /\.(tsx?|mjs)$/.test(file));
  if (isEmpty) return { ok: true, said: '' };
  return tool('typescript7/bin/tsc', ['--noEmit', '--pretty', 'false', '--project', config]);
}

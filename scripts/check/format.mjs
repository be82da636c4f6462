import { tool } from './tool.mjs';

/** Compares all sources with how oxfmt would write them. @returns {Promise<import('./tool.mjs').Verdict>} */
export async function checkFormat() {
  const verdict = await tool('oxfmt/bin/oxfmt', ['--check', '.']);
  return verdict.ok
    ? verdict
    : { ok: false, said: `${verdict.said}\n\nRun "npm run format" to put this right.` };
}

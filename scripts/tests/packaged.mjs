import { ensureUnpacked } from '../package/packUnpacked.mjs';
import { onlyOne } from '../setup/onlyOne.mjs';
import { endToEnd } from './endToEnd.mjs';

/**
 * Packs the program, where it is not packed yet, and tests it as people get it. What is
 * packed for other systems cannot be tried this way: only Linux's program is.
 *
 * @param {string[]} words for Playwright
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function packaged(words) {
  await onlyOne(ensureUnpacked);
  return endToEnd('packaged', words);
}

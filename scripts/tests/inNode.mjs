import fs from 'node:fs';
import path from 'node:path';
import { aloud } from '../setup/aloud.mjs';
import { cacheFolder, inRoot } from '../setup/root.mjs';

const report = path.join(cacheFolder, 'vitest.json');

/**
 * Runs the tests that need no window: units, library, merging, bridge, layers.
 *
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function inNode() {
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  fs.rmSync(report, { force: true });
  const code = await aloud(process.execPath, [vitest, ...words]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read() ?? {};
  return { ok: code === 0, passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number } | null} */
function read() {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
}

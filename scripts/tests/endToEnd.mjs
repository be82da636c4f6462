import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aloud } from '../setup/aloud.mjs';
import { launch } from '../setup/display.mjs';
import { cacheFolder, inRoot } from '../setup/root.mjs';
import { sum } from './tally.mjs';

/**
 * Runs Playwright's tests, on a screen in memory and with the operating system's sandbox
 * on where that can be had: of the built program, of exported pages, or of the packaged
 * program. All tests of the built program are shared out over two screens where there are
 * two cores: most of their time a Katern waits for another to start or to end, and on a
 * screen of its own it has focus and clipboard for itself.
 *
 * @param {'built' | 'pages' | 'packaged'} project
 * @param {string[]} words for Playwright
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function endToEnd(project, words) {
  const isShared = project === 'built' && words.length === 0 && os.availableParallelism() > 1;
  if (!isShared) return onOneScreen(project, words, 'all');
  const parts = ['1/2', '2/2'].map((part) => {
    const name = part.replace('/', '-of-');
    return onOneScreen(project, [`--shard=${part}`, `--output=${inRoot('test-results', name)}`], name);
  });
  return sum(await Promise.all(parts));
}

/**
 * @param {'built' | 'pages' | 'packaged'} project
 * @param {string[]} words
 * @param {string} name of its report
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
async function onOneScreen(project, words, name) {
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const line = [cli, 'test', `--project=${project}`, '--pass-with-no-tests', ...words];
  const plan = launch(process.execPath, line, { screen: 'memory' });
  if (!plan.sandbox) console.log("Without Chromium's sandbox: this system allows no user namespaces.");
  const report = path.join(cacheFolder, `playwright-${name}.json`);
  fs.rmSync(report, { force: true });
  const code = await aloud(plan.command, plan.words, { ...plan.env, KATERN_REPORT: report });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report)?.stats ?? {};
  return { ok: code === 0, passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * @param {string} report
 * @returns {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null}
 */
function read(report) {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
}

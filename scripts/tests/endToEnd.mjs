import fs from 'node:fs';
import path from 'node:path';
import { aloud } from '../setup/aloud.mjs';
import { launch } from '../setup/display.mjs';
import { cacheFolder, inRoot } from '../setup/root.mjs';

const report = path.join(cacheFolder, 'playwright.json');

/**
 * Runs Playwright's tests, on a screen in memory and with the operating system's sandbox
 * on where that can be had: of the built program, of exported pages, or of the packaged
 * program.
 *
 * @param {'built' | 'pages' | 'packaged'} project
 * @param {string[]} words for Playwright
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function endToEnd(project, words) {
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const line = [cli, 'test', `--project=${project}`, '--pass-with-no-tests', ...words];
  const plan = launch(process.execPath, line, { screen: 'memory' });
  if (!plan.sandbox) console.log("Without Chromium's sandbox: this system allows no user namespaces.");
  fs.rmSync(report, { force: true });
  const code = await aloud(plan.command, plan.words, plan.env);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read()?.stats ?? {};
  return { ok: code === 0, passed: expected + flaky, failed: unexpected, skipped };
}

/** @returns {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} */
function read() {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
}

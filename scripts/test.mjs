#!/usr/bin/env node
/**
 * Sets Katern up and runs everything that can fail: the checks, the tests in Node, the
 * tests of the real program and of exported pages, and on Linux those of the packaged
 * program. Stops at the first that fails and ends with one line of counts.
 * `npm test -- --fast` leaves out what opens windows.
 */
import { check } from './check/check.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { seconds } from './setup/say.mjs';
import { runtimeNeeds, screenNeeds, testNeeds } from './setup/systemNeeds.mjs';
import { endToEnd } from './tests/endToEnd.mjs';
import { inNode } from './tests/inNode.mjs';
import { packaged } from './tests/packaged.mjs';
import { sum } from './tests/tally.mjs';

/** @typedef {import('./tests/tally.mjs').Tally} Tally */

const isFast = process.argv.includes('--fast');

/** @type {{ title: string, run: () => Promise<Tally> }[]} */
const steps = [
  { title: 'Types, lint, layers, sizes, format', run: checks },
  { title: 'Units, library, merging, bridge, layers', run: inNode },
  ...(isFast ? [] : inWindows()),
];

await main(async () => {
  const started = Date.now();
  heading('Set-up');
  await prepare({ needs: isFast ? testNeeds : [...runtimeNeeds, ...screenNeeds, ...testNeeds] });
  const tallies = [];
  for (const { title, run } of steps) {
    const since = Date.now();
    heading(title);
    const tally = await run();
    tallies.push(tally);
    console.log(`\n${title}: ${tally.ok ? 'right' : 'not right'}, ${seconds(since)}`);
    if (!tally.ok) break;
  }
  close(sum(tallies), started);
});

function inWindows() {
  const built = { title: 'The real program', run: () => endToEnd('built', []) };
  const pages = { title: 'Exported pages', run: () => endToEnd('pages', []) };
  const packed = { title: 'The packaged program', run: () => packaged([]) };
  return process.platform === 'linux' ? [built, pages, packed] : [built, pages];
}

/** @returns {Promise<Tally>} */
async function checks() {
  return { ok: await check(), passed: 0, failed: 0, skipped: 0 };
}

/** @param {string} title */
function heading(title) {
  console.log(`\n--- ${title}\n`);
}

/** @param {Tally} tally @param {number} started */
function close({ ok, passed, failed, skipped }, started) {
  const aside = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`\nTook ${seconds(started)}${aside}.`);
  console.log(`${passed} passed, ${ok ? 0 : Math.max(failed, 1)} failed`);
  process.exitCode = ok ? 0 : 1;
}

#!/usr/bin/env node
/**
 * Runs the end-to-end and page tests; with `--packaged` those of the packaged program
 * instead. Whatever else follows is Playwright's, as in `npm run e2e -- -g still`.
 */
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { runtimeNeeds, screenNeeds, testNeeds } from './setup/systemNeeds.mjs';
import { endToEnd } from './tests/endToEnd.mjs';
import { packaged } from './tests/packaged.mjs';
import { sum } from './tests/tally.mjs';

await main(async () => {
  await prepare({ needs: [...runtimeNeeds, ...screenNeeds, ...testNeeds] });
  const words = process.argv.slice(2).filter((word) => word !== '--packaged');
  const isPackaged = process.argv.includes('--packaged');
  const tallies = isPackaged
    ? [await packaged(words)]
    : [await endToEnd('built', words), await endToEnd('pages', words)];
  process.exitCode = sum(tallies).ok ? 0 : 1;
});

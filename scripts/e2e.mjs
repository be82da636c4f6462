#!/usr/bin/env node
/** Runs the end-to-end and page tests; whatever follows is Playwright's, as in `npm run e2e -- -g still`. */
import { endToEnd } from './tests/endToEnd.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { runtimeNeeds, screenNeeds, testNeeds } from './setup/systemNeeds.mjs';

await main(async () => {
  await prepare({ needs: [...runtimeNeeds, ...screenNeeds, ...testNeeds] });
  const { ok } = await endToEnd(process.argv.slice(2));
  process.exitCode = ok ? 0 : 1;
});

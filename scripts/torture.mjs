#!/usr/bin/env node
/** Kills Katern many times while somebody types and counts what is lost; KATERN_KILL_ROUNDS says how often. */
import { endToEnd } from './tests/endToEnd.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { runtimeNeeds, screenNeeds } from './setup/systemNeeds.mjs';

await main(async () => {
  process.env['KATERN_KILL_ROUNDS'] ??= '200';
  await prepare({ needs: [...runtimeNeeds, ...screenNeeds] });
  const { ok } = await endToEnd('built', ['durability', ...process.argv.slice(2)]);
  process.exitCode = ok ? 0 : 1;
});

#!/usr/bin/env node
/** Measures the real program and says which bounds hold; `npm run bench -- typing` does one of the benches. */
import { aloud } from './setup/aloud.mjs';
import { launch } from './setup/display.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot } from './setup/root.mjs';
import { runtimeNeeds, screenNeeds } from './setup/systemNeeds.mjs';

await main(async () => {
  await prepare({ needs: [...runtimeNeeds, ...screenNeeds] });
  console.log('');
  const words = [inRoot('scripts', 'tests', 'runBench.mjs'), ...process.argv.slice(2)];
  const plan = launch(process.execPath, words, { screen: 'memory' });
  process.exitCode = await aloud(plan.command, plan.words, plan.env);
});

#!/usr/bin/env node
/** Gives this folder an Electron runtime and says in one line which one. */
import { ensureRuntime } from './runtime/ensureRuntime.mjs';
import { main } from './setup/main.mjs';
import { onlyOne } from './setup/onlyOne.mjs';

await main(async () => {
  console.log(await onlyOne(() => ensureRuntime()));
});

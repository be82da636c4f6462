#!/usr/bin/env node
/** Checks types, lint, imports, sizes and format, and fails where one is not right. */
import { check } from './check/check.mjs';
import { main } from './setup/main.mjs';

await main(async () => {
  process.exitCode = (await check()) ? 0 : 1;
});

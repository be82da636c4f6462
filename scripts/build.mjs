#!/usr/bin/env node
/** Builds the program into out/, always. */
import { build } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { onlyOne } from './setup/onlyOne.mjs';

await main(() => onlyOne(build));

#!/usr/bin/env node
import path from 'node:path';
import { beginCommand } from './beginCommand';

/** Katern's commands in plain Node: `node out/main/katern.mjs export …`. */
process.exitCode = await beginCommand(
  process.argv.slice(2),
  import.meta.dirname,
  path.resolve(import.meta.dirname, '..', '..'),
);

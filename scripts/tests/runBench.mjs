#!/usr/bin/env node
/** Runs the benches named on the command line, or all, on the screen it was started on. */
import path from 'node:path';
import { main } from '../setup/main.mjs';
import { cacheFolder, inRoot, root } from '../setup/root.mjs';

// As the program itself runs: Vite would have libraries check what they do, here and in all that is started from here.
process.env['NODE_ENV'] = 'production';

await main(async () => {
  const { runnerImport } = await import('vite');
  /** @type {{ module: { run: (names: string[], root: string, scratch: string) => Promise<void> } }} */
  const { module } = await runnerImport(inRoot('tests', 'bench', 'run.ts'), {
    configFile: false,
    root,
    logLevel: 'warn',
  });
  await module.run(process.argv.slice(2), root, path.join(cacheFolder, 'bench'));
});

#!/usr/bin/env node
/** Takes the pictures that the README shows of exported pages, into docs/pictures. */
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot, root } from './setup/root.mjs';
import { testNeeds } from './setup/systemNeeds.mjs';

await main(async () => {
  await prepare({ needs: testNeeds });
  const { runnerImport } = await import('vite');
  /** @type {{ module: { takePictures: (folder: string) => Promise<void> } }} */
  const { module } = await runnerImport(inRoot('tests', 'pictures', 'takePictures.ts'), {
    configFile: false,
    root,
    logLevel: 'warn',
  });
  await module.takePictures(inRoot('docs', 'pictures'));
});

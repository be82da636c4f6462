#!/usr/bin/env node
/**
 * Takes the pictures that the README shows of exported pages, into docs/pictures, and those that the guide shows of
 * every screen, into resources/guide/screens.
 */
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot, root } from './setup/root.mjs';
import { runtimeNeeds, screenNeeds, testNeeds } from './setup/systemNeeds.mjs';
import { endToEnd } from './tests/endToEnd.mjs';

await main(async () => {
  await prepare({ needs: [...runtimeNeeds, ...screenNeeds, ...testNeeds] });
  const { runnerImport } = await import('vite');
  /** @type {{ module: { takePictures: (folder: string) => Promise<void> } }} */
  const { module } = await runnerImport(inRoot('tests', 'pictures', 'takePictures.ts'), {
    configFile: false,
    root,
    logLevel: 'warn',
  });
  await module.takePictures(inRoot('docs', 'pictures'));
  process.env['KATERN_PICTURES'] = 'take';
  const screens = await endToEnd('built', ['e2e/screens']);
  process.exitCode = screens.ok ? 0 : 1;
});

#!/usr/bin/env node
/**
 * Sets Katern up and opens it with the sample article. Where there is no screen it does
 * Katern's main job unattended: the real program exports the sample article's page.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { aloud } from './setup/aloud.mjs';
import { CannotGoOn } from './setup/CannotGoOn.mjs';
import { hasDisplay, launch } from './setup/display.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { quietly } from './setup/quietly.mjs';
import { inRoot, root } from './setup/root.mjs';
import { say, sayWhile } from './setup/say.mjs';
import { runtimeNeeds, screenNeeds } from './setup/systemNeeds.mjs';

await main(async () => {
  const screen = hasDisplay() ? 'real' : 'memory';
  console.log('Katern');
  await prepare({ needs: screen === 'real' ? runtimeNeeds : [...runtimeNeeds, ...screenNeeds] });
  if (screen === 'real') await openSample();
  else await exportSample();
});

async function openSample() {
  say('Katern', 'opens with the sample article');
  const { command, words, env } = launchElectron(['--sample'], 'real');
  process.exitCode = await aloud(command, words, env);
}

async function exportSample() {
  const { command, words, env, sandbox } = launchElectron(
    [`--export-sample=${inRoot('out', 'sample')}`],
    'memory',
  );
  if (!sandbox) say('Sandbox', 'off: this system allows no user namespaces');
  const { value: done, took } = await sayWhile(
    'Sample',
    'no screen here, so Katern exports the sample article',
    () => quietly(command, words, { log: 'export-sample', env, limit: 120_000 }),
  );
  const page = exportedPage(done.output);
  if (!done.ok || page === null) {
    throw new CannotGoOn(
      `Katern could not export its sample article. What it said is in ${done.log}:\n\n${withoutNoise(done.output)}`,
    );
  }
  say('Sample', `exported in ${took}`);
  console.log(
    `\nThe finished page: ${path.relative(root, page)}\nOpen it in a browser. With a screen, "npm start" opens Katern itself.`,
  );
}

/** @param {string[]} flags @param {'real' | 'memory'} screen */
function launchElectron(flags, screen) {
  const electron = createRequire(import.meta.url)('electron');
  const plan = launch(electron, ['.', ...flags], { screen });
  if (!plan.sandbox) plan.words.push('--no-sandbox');
  return plan;
}

/** The path in the one line of JSON that the program prints among whatever else is said. @param {string} output @returns {string | null} */
function exportedPage(output) {
  const line = output.split('\n').find((text) => text.startsWith('{"exported"'));
  return line === undefined ? null : JSON.parse(line).exported;
}

/** What Chromium says of a system without a desktop's services is no help to anyone. @param {string} output */
function withoutNoise(output) {
  return output
    .split('\n')
    .filter((line) => !/^\[\d+:[\d/.]+:(ERROR|WARNING|INFO):/.test(line))
    .join('\n')
    .trim();
}

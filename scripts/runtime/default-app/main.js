/**
 * What Electron runs when it is started as `electron <folder>`: sets the app's name,
 * version and path from the folder's package.json and then loads its entry.
 *
 * The entry is imported and awaited. Electron holds `ready` back until its own entry
 * module has been evaluated; without the await `ready` would overtake what the app
 * must do before it, such as registering its protocol.
 */
import { app } from 'electron/main';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { preloads, folder } = readArguments(process.argv.slice(1));
for (const file of preloads) createRequire(path.resolve('x.js'))(file);
if (folder === null) stop('Use: electron [options] <folder or file of the app>');
else await run(path.resolve(folder));

function readArguments(words) {
  const found = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '--version' || word === '-v') answer(`v${process.versions.electron}`);
    else if (word === '--abi' || word === '-a') answer(process.versions.modules);
    else if (word === '--require' || word === '-r') found.push(words[++i]);
    else if (word.startsWith('--app=')) return { preloads: found, folder: word.slice('--app='.length) };
    else if (!word.startsWith('-')) return { preloads: found, folder: word };
  }
  return { preloads: found, folder: null };
}

async function run(target) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const entry = describe(target);
  if (entry === null) return stop(`There is no Electron app at ${target}`);
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    console.error('The app threw an error while it was loaded.');
    console.error(error?.stack ?? error);
    throw error;
  }
}

/** Tells Electron who the app is and answers with its entry file. */
function describe(target) {
  const manifest = path.join(target, 'package.json');
  const about = fs.existsSync(manifest) ? JSON.parse(fs.readFileSync(manifest, 'utf8')) : null;
  if (about?.version) app.setVersion(about.version);
  const name = about?.productName ?? about?.name;
  if (name) {
    app.name = name;
    app.setDesktopName(about.desktopName ?? `${name}.desktop`);
  }
  const entry = about === null ? target : path.join(target, about.main ?? 'index.js');
  if (!fs.statSync(entry, { throwIfNoEntry: false })?.isFile()) return null;
  app.setAppPath(about === null ? path.dirname(entry) : target);
  return entry;
}

function answer(line) {
  console.log(line);
  process.exit(0);
}

function stop(line) {
  console.error(line);
  process.exit(1);
}

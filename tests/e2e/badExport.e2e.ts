import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose } from './dialogs';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { electronOnSmallDisk, fill, hasSmallDisk, limitFiles, onDiskOf } from './smallDisk';
import { Writing } from './Writing';

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-exports-'));
const disk = path.join(place, 'schijf');
const isRoot = process.getuid?.() === 0;

let program: Program;
let exporting: Exporting;
let pids: unknown;
/** The bundle's name, as the first export made it. */
let name = '';

test.beforeAll(async () => {
  program = await Program.start(hasSmallDisk ? { executable: electronOnSmallDisk(place, disk, 12) } : {});
  fs.mkdirSync(disk, { recursive: true });
  await program.window.getByRole('button', { name: 'Open het voorbeeldartikel' }).click();
  await new Writing(program.window).ready();
  await program.window.keyboard.press('Control+3');
  exporting = new Exporting(program.window);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  pids = await program.backPids();
});

test.afterEach(async () => {
  expect(await program.backPids()).toEqual(pids);
});

test.afterAll(async () => {
  await program.end();
  fs.rmSync(place, { recursive: true, force: true });
});

/** The small disk as this test reaches it. */
function diskHere(): string {
  return hasSmallDisk ? onDiskOf(program.app.process().pid ?? 0, disk) : disk;
}

/** Everything in a folder, hidden things too, with a hash of each file. */
function listing(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name !== '.filling')
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const hash = entry.isFile() ? createHash('sha256').update(fs.readFileSync(file)).digest('hex') : '';
      return `${path.relative(folder, file)} ${hash}`;
    })
    .toSorted();
}

async function exportTo(folder: string): Promise<void> {
  await choose(program, folder);
  await program.window.getByRole('button', { name: 'Kies map' }).click();
  await expect(program.window.locator('.export-folder')).toHaveText(folder);
  await program.window.keyboard.press('Control+e');
}

function alert(): Locator {
  return program.window.locator('.export-foot').getByRole('alert');
}

/** Exports and expects it to fail with this sentence, with the folder as it was and the article not exported. */
async function fails(folder: string, sentence: string, seen = folder): Promise<void> {
  const before = fs.existsSync(seen) && fs.statSync(seen).isDirectory() ? listing(seen) : [];
  await exportTo(folder);
  await expect(alert()).toHaveText(sentence);
  await expect(alert()).toBeInViewport();
  expect(fs.existsSync(seen) && fs.statSync(seen).isDirectory() ? listing(seen) : []).toEqual(before);
  await expect(program.window.getByRole('button', { name: /^Status: Concept/ })).toBeVisible();
}

function folderFor(what: string): string {
  return fs.mkdtempSync(path.join(place, `${what}-`));
}

test('a folder that is gone is named, and is not made anew', async () => {
  const gone = path.join(folderFor('weg'), 'stick', 'bundels');
  await fails(
    gone,
    `Map of bestand is niet te lezen. ${gone} is er niet, of mag niet worden gelezen (ENOENT). Kies een andere plek, of zet het bestand terug.`,
  );
  expect(fs.existsSync(path.dirname(gone))).toBe(false);
});

test('a file where the folder was', async () => {
  const file = path.join(folderFor('bestand'), 'bundels');
  fs.writeFileSync(file, 'Dit is geen map.');
  await fails(
    file,
    `Map of bestand is niet te lezen. ${file} is er niet, of mag niet worden gelezen (ENOTDIR). Kies een andere plek, of zet het bestand terug.`,
  );
  expect(fs.readFileSync(file, 'utf8')).toBe('Dit is geen map.');
});

test('a folder that may not be written to', async () => {
  // Root may write anywhere but into the system's own tree.
  const closed = isRoot ? '/sys/kernel' : folderFor('dicht');
  if (!isRoot) fs.chmodSync(closed, 0o555);
  const sentence = `Schijf is beveiligd. In ${closed} mag niet worden geschreven. Geef Katern schrijfrechten, of kies een andere map.`;
  await fails(closed, sentence, isRoot ? place : closed);
});

test('a folder that may not even be looked into', async () => {
  const dark = path.join(folderFor('donker'), 'bundels');
  fs.mkdirSync(dark);
  fs.chmodSync(path.dirname(dark), 0);
  // Root may look everywhere.
  const sentence = `Schijf is beveiligd. In ${dark} mag niet worden geschreven. Geef Katern schrijfrechten, of kies een andere map.`;
  if (!isRoot) await fails(dark, sentence, '');
  fs.chmodSync(path.dirname(dark), 0o755);
});

test('a folder that is there is filled; then other people’s files in it stop the next export', async () => {
  const folder = folderFor('bundels');
  await exportTo(folder);
  await expect(exporting.done).toBeVisible();
  name = fs.readdirSync(folder).find((entry) => !entry.endsWith('.zip')) ?? '';
  expect(fs.readdirSync(folder).toSorted()).toEqual([name, `${name}.zip`]);

  // Whoever exports again after a change must find the article as a draft again.
  await program.window.getByRole('button', { name: /^Status:/ }).click();
  await program.window.getByRole('menuitemradio', { name: /^Concept/ }).click();
  const mine = path.join(folder, name, 'aantekeningen.txt');
  fs.writeFileSync(mine, 'Van mij.');
  const sentence = (where: string): string =>
    `Map is al in gebruik. In ${where} staan bestanden die niet van Katern zijn; die blijven staan. Kies een andere map, of maak deze leeg.`;
  await fails(folder, sentence(mine));

  const other = folderFor('vreemd');
  fs.mkdirSync(path.join(other, name));
  fs.writeFileSync(path.join(other, name, 'index.html'), '<h1>Iets anders</h1>');
  await fails(other, sentence(path.join(other, name)));

  const zip = folderFor('zip');
  fs.writeFileSync(path.join(zip, `${name}.zip`), 'Een ander archief');
  await fails(zip, sentence(path.join(zip, `${name}.zip`)));

  const link = folderFor('koppeling');
  fs.symlinkSync(other, path.join(link, name));
  await fails(link, sentence(path.join(link, name)));
});

test('a disk that runs full leaves the earlier bundle whole, and says so', async () => {
  const press = (await program.backPids()).press;
  await exportTo(disk);
  await expect(exporting.done).toBeVisible();
  const whole = listing(diskHere());
  await program.window.getByRole('button', { name: /^Status:/ }).click();
  await program.window.getByRole('menuitemradio', { name: /^Concept/ }).click();

  // Room for some of the files, not for all of them.
  const clear = hasSmallDisk ? fill(diskHere(), 300_000) : limitFiles(press, 60_000);
  await fails(
    disk,
    hasSmallDisk
      ? `Schijf is vol. Op de schijf van ${disk} is geen ruimte meer. Maak ruimte op de schijf.`
      : `Schijf geeft een fout. Schrijven of lezen in ${disk} lukte niet (EFBIG). Kijk de schijf na.`,
    diskHere(),
  );
  expect(listing(diskHere())).toEqual(whole);

  clear();
  await program.window.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible();
  expect(listing(diskHere()).map((line) => line.split(' ')[0])).toEqual(
    whole.map((line) => line.split(' ')[0]),
  );
});

test('after all that one writes on as before', async () => {
  await program.window.keyboard.press('Control+1');
  const writing = await new Writing(program.window).ready();
  await writing.headline.focus();
  await program.window.keyboard.press('Control+End');
  await program.window.keyboard.type(' en verder');
  await writing.stored();
  await expect(writing.headline).toHaveText(/ en verder$/);
});

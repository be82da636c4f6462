import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseManifest } from '../../electron/press/bundle/Manifest';
import { Desk } from './Desk';
import { choose } from './dialogs';
import { FailingDisk } from './failingDisk';
import { Notices } from './Notices';
import { Program } from './Program';
import { electronOnSmallDisk, fill, hasSmallDisk, limitFiles, onDiskOf } from './smallDisk';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-broken-'));
const disk = path.join(place, 'schijf');
const failing = new FailingDisk(place, disk);

let program: Program;
let desk: Desk;
let notices: Notices;
let dialog: Locator;

test.beforeAll(async () => {
  program = await Program.start({
    env: failing.env,
    ...(hasSmallDisk ? { executable: electronOnSmallDisk(place, disk, 12) } : {}),
  });
  fs.mkdirSync(disk, { recursive: true });
  desk = new Desk(program.window);
  notices = new Notices(program.window);
  dialog = program.window.getByRole('dialog', { name: /^Exporteer/ });
  const writing = new Writing(program.window);
  const { keyboard } = program.window;
  await program.window.getByRole('button', { name: 'Open het voorbeeldartikel' }).click();
  await expect(writing.headline).toHaveText(/^iHostage/);
  await write(writing, 'Eerste stuk');
  // The article with a picture, whose bundle takes a while and room, comes between two plain ones.
  await desk.show();
  await desk.row('iHostage').click();
  await expect(writing.headline).toHaveText(/^iHostage/);
  await writing.headline.click();
  await keyboard.press('Home');
  await keyboard.type('Nu: ');
  await writing.stored();
  await write(writing, 'Laatste stuk');
  await desk.show();
  await expect(desk.rows).toHaveText([/Laatste stuk/, /iHostage/, /Eerste stuk/]);
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  // One step takes the marks back, so that the next test finds drafts again.
  await desk.list.focus();
  await program.window.keyboard.press('Control+z');
  for (const row of ['Laatste', 'iHostage', 'Eerste']) await expect(desk.row(row)).toContainText('Concept');
  await program.window.keyboard.press('Escape');
});

test.afterAll(async () => {
  await program.end();
  fs.rmSync(place, { recursive: true, force: true });
});

async function write(writing: Writing, headline: string): Promise<void> {
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await expect(writing.headline).toHaveText('');
  await expect(writing.headline).toBeFocused();
  for (const line of [headline, 'Een intro.']) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await keyboard.type('Met tekst.');
  await writing.stored();
}

/** A new folder on the disk: as the program knows it, and as this test reaches it. */
function folderFor(what: string): { folder: string; here: string } {
  const folder = path.join(disk, what);
  const here = hasSmallDisk ? onDiskOf(program.app.process().pid ?? 0, folder) : folder;
  fs.mkdirSync(here);
  return { folder, here };
}

/** Selects all three and presses export, into that folder. */
async function exportAll(folder: string): Promise<void> {
  await desk.list.focus();
  await program.window.keyboard.press('Control+a');
  await program.window.keyboard.press('Control+e');
  await choose(program, folder);
  await dialog.getByRole('button', { name: 'Kies map' }).click();
  await expect(dialog.getByText(folder, { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Exporteer 3 stukken' }).click();
}

/** The bundles in a folder by the first word of their names; each must be whole, with its zip, and nothing else there. */
function wholeBundles(folder: string): string[] {
  const names = fs.readdirSync(folder).filter((name) => name !== '.filling');
  const bundles = names.filter((name) => !name.endsWith('.zip'));
  expect(names.toSorted()).toEqual(bundles.flatMap((name) => [name, `${name}.zip`]).toSorted());
  for (const name of bundles) {
    const manifest = parseManifest(fs.readFileSync(path.join(folder, name, 'manifest.json'), 'utf8'));
    for (const file of manifest?.files ?? []) {
      const bytes = fs.readFileSync(path.join(folder, name, file.path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    }
    expect(manifest?.files.length).toBeGreaterThan(1);
  }
  return bundles.map((name) => name.split('-')[0] ?? '').toSorted();
}

async function statuses(exported: string[]): Promise<void> {
  for (const row of ['laatste', 'ihostage', 'eerste'])
    await expect(desk.row(new RegExp(row, 'i'))).toContainText(
      exported.includes(row) ? 'Geëxporteerd' : 'Concept',
    );
}

test('stopped in the middle: what was exported is whole, the rest is as it was, and how many is said', async () => {
  const { folder, here } = folderFor('gestopt');
  // Held in the middle of the second, so that there is time to press the button.
  failing.hold('/.nu-ihostage');
  await exportAll(folder);
  const stop = notices.notes.getByRole('button', { name: 'Stop' });
  await expect(notices.note('1 van 3')).toBeVisible();
  await expect.poll(() => fs.readdirSync(here).some((name) => name.startsWith('.nu-ihostage'))).toBe(true);
  await stop.click();
  failing.heal();
  await expect(notices.note('Gestopt: 1 van 3 stukken zijn geëxporteerd')).toBeVisible();
  await expect(stop).toHaveCount(0);
  expect(wholeBundles(here)).toEqual(['laatste']);
  await statuses(['laatste']);

  await exportAll(folder);
  await expect(notices.note(/^3 stukken zijn geëxporteerd/)).toBeVisible();
  expect(wholeBundles(here)).toEqual(['eerste', 'laatste', 'nu']);
  await statuses(['laatste', 'ihostage', 'eerste']);
  // The second export has its own step back.
  await desk.list.focus();
  await program.window.keyboard.press('Control+z');
  await statuses(['laatste']);
});

test('a disk that runs full in the middle: nothing half-written, all that was left out is counted', async () => {
  const { folder, here } = folderFor('vol');
  const { press } = await program.backPids();
  const clear = hasSmallDisk ? fill(here, 400_000) : limitFiles(press, 60_000);
  await exportAll(folder);
  const why = hasSmallDisk
    ? 'Schijf is vol. Maak ruimte op de schijf.'
    : 'Schijf geeft een fout. Kijk de schijf na.';
  await expect(
    notices.note(/^2 stukken zijn niet geëxporteerd, zoals ‘.*iHostage.*’ en ‘Eerste stuk’\. /),
  ).toContainText(why);
  await expect(notices.note('‘Laatste stuk’ is geëxporteerd')).toBeVisible();
  expect(wholeBundles(here)).toEqual(['laatste']);
  await statuses(['laatste']);

  clear();
  await notices.note('niet geëxporteerd').getByRole('button', { name: 'Sluit' }).click();
  await exportAll(folder);
  await expect(notices.note(/^3 stukken zijn geëxporteerd/)).toBeVisible();
  expect(wholeBundles(here)).toEqual(['eerste', 'laatste', 'nu']);
  await desk.list.focus();
  await program.window.keyboard.press('Control+z');
  await statuses(['laatste']);
});

test('a disk that fails in the middle ends it in the same way', async () => {
  const { folder, here } = folderFor('kapot');
  failing.fail('EIO', 'write', '/.nu-ihostage');
  await exportAll(folder);
  await expect(notices.note(/^2 stukken zijn niet geëxporteerd/)).toContainText(
    'Schijf geeft een fout. Kijk de schijf na.',
  );
  expect(wholeBundles(here)).toEqual(['laatste']);
  await statuses(['laatste']);
  failing.heal();
  await notices.note('niet geëxporteerd').getByRole('button', { name: 'Sluit' }).click();
});

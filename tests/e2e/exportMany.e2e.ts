import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { Desk } from './Desk';
import { dropPicture } from './dropPicture';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let writing: Writing;
let notices: Notices;
let dialog: Locator;
const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bundles-'));

test.beforeAll(async () => {
  program = await Program.start();
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);
  desk = new Desk(program.window);
  writing = new Writing(program.window);
  notices = new Notices(program.window);
  dialog = program.window.getByRole('dialog', { name: /^Exporteer/ });
  const { keyboard } = program.window;
  for (const [headline, text] of [
    ['Eerste stuk', 'Met tekst.'],
    ['Tweede stuk', ''],
    ['Derde stuk', 'Ook met tekst.'],
  ] as const) {
    await keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await keyboard.press('Enter');
    await keyboard.type('Een intro.');
    await keyboard.press('Enter');
    await keyboard.type(text);
    if (headline === 'Derde stuk') {
      // Without a credit it may not be printed.
      await dropPicture(program.window, Buffer.from(await pictureFile('jpeg')), 'beeld.jpg');
      const table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
      await table.getByRole('button', { name: 'Klaar' }).click();
      await expect(table).toBeHidden();
    }
    await writing.stored();
  }
  await desk.show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true, force: true });
});

/** Every bundle that was written, by the names of their folders. */
function bundles(): string[] {
  const manifests = fs.readdirSync(output, { recursive: true, encoding: 'utf8' });
  return manifests
    .filter((file) => path.basename(file) === 'manifest.json')
    .map((file) => path.basename(path.dirname(file)))
    .sort();
}

test('what cannot be exported is named with why, and leads to where it is mended', async () => {
  const { keyboard } = program.window;
  await desk.list.focus();
  await keyboard.press('Control+a');
  await expect(program.window.getByRole('toolbar', { name: 'Selectie' })).toContainText('3 geselecteerd');
  await keyboard.press('Control+e');
  await expect(dialog.getByRole('heading', { name: 'Exporteer 3 stukken' })).toBeVisible();
  await expect(dialog.getByText('1 van 3 klaar voor export')).toBeVisible();
  const blocked = dialog.getByRole('list', { name: 'Gaan nog niet mee' }).getByRole('listitem');
  await expect(blocked).toHaveText([/Derde stuk.*Geen credit/, /Tweede stuk.*Geen tekst/]);
  await blocked
    .filter({ hasText: 'Tweede' })
    .getByRole('button', { name: /^Ga naar tekst/ })
    .click();
  await expect(dialog).toBeHidden();
  await writing.ready();
  await expect(writing.headline).toHaveText('Tweede stuk');
  await expect(writing.body).toBeFocused();
  await keyboard.type('Nu wel.');
  await writing.stored();
  await desk.show();
});

test('the rest is exported, each with status and version, and one step takes the status back', async () => {
  const { keyboard } = program.window;
  await desk.list.focus();
  await keyboard.press('Control+a');
  await program.window
    .getByRole('toolbar', { name: 'Selectie' })
    .getByRole('button', { name: /^Exporteer/ })
    .click();
  await dialog.getByRole('button', { name: 'Exporteer 2 stukken' }).click();
  await expect(notices.note('2 stukken zijn geëxporteerd')).toBeVisible();
  for (const row of ['Eerste', 'Tweede']) await expect(desk.row(row)).toContainText('Geëxporteerd');
  await expect(desk.row('Derde')).toContainText('Concept');
  expect(bundles()).toEqual(['eerste-stuk', 'tweede-stuk']);
  const page = fs.readFileSync(path.join(output, ...folderOf('tweede-stuk'), 'index.html'), 'utf8');
  expect(page).toContain('Tweede stuk');

  await desk.list.focus();
  await keyboard.press('Control+z');
  for (const row of ['Eerste', 'Tweede']) await expect(desk.row(row)).toContainText('Concept');
  await keyboard.press('Control+Shift+z');
  for (const row of ['Eerste', 'Tweede']) await expect(desk.row(row)).toContainText('Geëxporteerd');
  await desk.row('Eerste').click();
  await writing.ready();
  await keyboard.press('Control+2');
  await expect(program.window.getByRole('main')).toContainText('Geëxporteerd');
});

/** Where a bundle lies under the folder that was chosen. */
function folderOf(name: string): string[] {
  const found = fs
    .readdirSync(output, { recursive: true, encoding: 'utf8' })
    .find((file) => path.basename(file) === 'manifest.json' && path.basename(path.dirname(file)) === name);
  return path.dirname(found ?? '').split(path.sep);
}

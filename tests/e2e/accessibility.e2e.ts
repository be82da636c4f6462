import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { isAccessible as inEveryLook } from './accessible';
import { Desk } from './Desk';
import { choose } from './dialogs';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Writing } from './Writing';

// One window goes through all of its screens.
test.describe.configure({ mode: 'serial' });

let program: Program;
let page: Page;

test.beforeAll(async () => {
  program = await Program.start();
  page = program.window;
});

test.afterAll(async () => {
  await program.end();
});

const isAccessible = (): Promise<void> => inEveryLook(program);

test('first run', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isAccessible();
});

test('tags, pictures and most read while there is nothing yet', async () => {
  const desk = new Desk(page);
  for (const place of [/^Beheer tags/, /^Beelden/, /^Meest gelezen/]) {
    await desk.view(place).click();
    await expect(desk.view(place)).toHaveAttribute('aria-current', 'page');
    await isAccessible();
  }
  await desk.view(/^Alle kopij/).click();
  await expect(page.getByRole('button', { name: /voorbeeld/i }).first()).toBeVisible();
});

test('write, with still and tags', async () => {
  await page
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  const writing = await new Writing(page).ready();
  await expect(writing.body.locator('figure img')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Netflix' }).first()).toBeVisible();
  await isAccessible();
});

test('the table with a still', async () => {
  await new Writing(page).body.locator('figure').getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('threads of comments, one being written, one settled', async () => {
  const writing = new Writing(page);
  await writing.headline.click();
  await page.keyboard.press('Control+Shift+m');
  await page.keyboard.type('Korter?');
  await page.keyboard.press('Enter');
  const section = page.getByRole('region', { name: 'Opmerkingen' });
  await section.getByRole('button', { name: 'Los op' }).click();
  await section.getByText('1 opgeloste opmerking').click();
  await writing.standfirst.click();
  await page.keyboard.press('Control+Shift+m');
  await page.keyboard.type('Bron?');
  await expect(writing.standfirst.locator('.commented').first()).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('region', { name: 'Opmerkingen' })).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Control+1');
  await writing.ready();
});

test('status menu, selected words and the field for a link', async () => {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Escape');
  const writing = new Writing(page);
  await writing.standfirst.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Opmaak' })).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('textbox', { name: 'Adres' })).toBeFocused();
  await isAccessible();
  await page.keyboard.press('Escape');
});

test('palette, shortcut sheet and settings', async () => {
  for (const open of ['Control+k', 'Control+/', 'Control+,']) {
    await page.keyboard.press(open);
    await expect(page.getByRole('dialog')).toBeVisible();
    await isAccessible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('what lies aside, and the question before it goes', async () => {
  const damaged = path.join(program.home, 'library', 'damaged', '20260102030405');
  fs.mkdirSync(damaged, { recursive: true });
  fs.writeFileSync(path.join(damaged, 'library.sqlite'), 'nothing that can be read');
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: /^Verwijder: Beschadigde database/ }).click();
  await expect(page.getByRole('dialog', { name: 'Verwijder de beschadigde database' })).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Escape');
  await isAccessible();
  await page.keyboard.press('Escape');
  fs.rmSync(damaged, { recursive: true });
});

test('review, with markings and side by side, and the name of a version', async () => {
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('dialog', { name: 'Bewaar als versie' })).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Naamregel' }).fill('Nieuwsdienst');
  const other = path.join(program.home, 'gracht.png');
  fs.writeFileSync(other, await pictureFile('png', 400, 600));
  await choose(program, other);
  await page.getByRole('button', { name: 'Vervang', exact: true }).first().click();
  await expect(page.getByText('gracht.png').first()).toBeVisible();
  const reviewing = await new Reviewing(page).show();
  const changes = reviewing.changes.getByRole('listitem');
  await expect(changes.filter({ hasText: 'Nieuwsdienst' })).toHaveCount(1);
  await expect(changes.getByRole('img', { name: /^was: / }).first()).toBeVisible();
  await isAccessible();
  await page.getByRole('radio', { name: 'Naast elkaar' }).click();
  await isAccessible();
  await page.getByRole('radio', { name: 'Markeringen' }).click();
  await reviewing.changes.getByRole('button', { name: 'Zet terug: Beeld' }).click();
  await expect(changes.getByRole('img')).toHaveCount(0);
  await page.keyboard.press('Control+1');
});

test('export, before and after', async () => {
  await page.keyboard.press('Control+3');
  const exporting = new Exporting(page);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  await isAccessible();
  await choose(program, program.home);
  await page.getByRole('button', { name: 'Kies map' }).click();
  await page.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible();
  await isAccessible();
});

test('an article that cannot be exported yet, and a message', async () => {
  await page.keyboard.press('Control+n');
  await new Writing(page).ready();
  await isAccessible();
  await choose(program, '/nergens/weg.jpg');
  await page.keyboard.press('Control+Shift+p');
  await expect(page.locator('.note')).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Control+3');
  await expect(page.getByText(/^Eerst \d+ punten oplossen/)).toBeVisible();
  await isAccessible();
});

test('the desk with articles, a selection, a search without result, and the bin', async () => {
  const desk = await new Desk(page).show();
  await expect(desk.rows).toHaveCount(2);
  await isAccessible();
  await desk.view(/^Prullenmand/).click();
  await expect(desk.rows).toHaveCount(0);
  await isAccessible();
  await desk.view(/^Alle kopij/).click();
  await desk.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('toolbar', { name: 'Selectie' })).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Delete');
  await expect(desk.rows).toHaveCount(1);
  await isAccessible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zeppelin');
  await expect(desk.rows).toHaveCount(0);
  await isAccessible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await desk.view(/^Prullenmand/).click();
  await expect(desk.rows).toHaveCount(1);
  await isAccessible();
});

test('a kept view and its name, the export of a selection, the tags of all, how an article was made', async () => {
  const desk = await new Desk(page).show();
  await desk.view(/^Alle kopij/).click();
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByRole('dialog', { name: 'Bewaar als weergave' })).toBeVisible();
  await isAccessible();
  await page.keyboard.type('Vandaag');
  await page.keyboard.press('Enter');
  await expect(desk.title).toHaveText('Vandaag');
  await isAccessible();
  await desk.list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Selectie' })).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog').getByText(/klaar voor export/)).toBeVisible();
  await isAccessible();
  await page.keyboard.press('Escape');
  await desk.view(/^Beheer tags/).click();
  await expect(page.getByRole('grid', { name: 'Tags' })).toBeVisible();
  await isAccessible();
  await desk.view(/^Vandaag/).click();
  await desk.rows.first().click();
  await new Writing(page).ready();
  await page.getByRole('button', { name: /toon meer over dit stuk$/ }).click();
  await expect(page.getByRole('dialog', { name: 'Over dit stuk' })).toBeVisible();
  await isAccessible();
});

test('who one is, agreements and lists, giving a piece back, and its note', async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await new Writing(page).ready();
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  await settings.getByRole('textbox', { name: 'Je naam' }).fill('Sport Buro');
  await settings.getByText('Voor ‘Ter review’').click();
  await settings.getByRole('button', { name: 'Begin met een voorbeeld' }).first().click();
  await isAccessible();
  await page.keyboard.press('Escape');
  const checks = page.getByRole('region', { name: 'Voor ‘Ter review’' });
  await checks.getByRole('checkbox').first().check();
  await isAccessible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Ga toch door' }).click();
  await page.getByRole('button', { name: 'Status: Ter review' }).click();
  await page.getByRole('menuitem', { name: 'Terug naar auteur…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Terug naar auteur' });
  await dialog.getByRole('textbox').fill('Nog een bron erbij.');
  await isAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Aan de auteur' })).toBeVisible();
  await isAccessible();
});

test('a screen that made a mistake, and comes back', async () => {
  // What the screen needs to be drawn is taken away from it.
  await page.evaluate(() => {
    const right = window.ResizeObserver;
    const broken = function (): void {
      throw new Error('nothing to be seen');
    };
    Object.assign(window, {
      ResizeObserver: broken,
      rightAgain: () => Object.assign(window, { ResizeObserver: right }),
    });
  });
  await page.keyboard.press('Control+3');
  const again = page.getByRole('button', { name: 'Probeer opnieuw' });
  await expect(again).toBeVisible();
  await page.evaluate(() => (window as unknown as { rightAgain: () => void }).rightAgain());
  await isAccessible();
  await again.click();
  await expect(new Exporting(page).preview).toBeVisible();
});

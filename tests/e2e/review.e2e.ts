import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { choose } from './dialogs';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Writing } from './Writing';

test('a named version is compared with now, a paragraph and all of it put back, and that undone', async () => {
  let program = await Program.start();
  let page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.headline.focus();
  await page.keyboard.type('Film op het plein');
  await writing.body.click();
  await page.keyboard.type('De regisseur koos een plein.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('De winkel was dicht.');
  const reviewing = new Reviewing(page);
  await reviewing.keep('Eerste opzet');
  // The caret is where it was: nothing of the name came into the text.
  await page.keyboard.type(' Dus liep men door.');
  await writing.headline.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' van de stad');
  await writing.stored();

  await reviewing.show();
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Eerste opzet/ })).toBeChecked();
  await expect(reviewing.copy.locator('ins')).toHaveText([/van de stad$/, /Dus liep men door\.$/]);
  await expect(reviewing.versions).toContainText('+7 woorden');
  await page.keyboard.press('F7');
  await page.keyboard.press('F7');
  await expect(page.getByText('wijziging 2 van 2')).toBeVisible();

  await page.getByRole('button', { name: 'Blok 4' }).click();
  await page.getByRole('menuitem', { name: 'Zet deze alinea terug' }).click();
  await expect(reviewing.copy.locator('ins')).toHaveText([/van de stad$/]);
  await reviewing.restore.click();
  await expect(page.getByText('Tussen deze twee versies is niets veranderd.')).toBeVisible();
  await page.keyboard.press('Control+1');
  expect((await writing.texts()).headline).toBe('Film op het plein');
  await page.keyboard.press('Control+z');
  await expect(writing.headline).toHaveText('Film op het plein van de stad');
  await writing.stored();

  await program.close();
  program = await Program.start({ home: program.home });
  page = program.window;
  await new Writing(page).ready();
  const again = await new Reviewing(page).show();
  await expect(again.versions.getByRole('radio', { name: /^Van: Eerste opzet/ })).toBeVisible();
  await expect(again.versions.getByRole('radio', { name: /^Van: Voor het terugzetten/ })).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a change of status is a version, and tags and fields are compared too', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  await page.keyboard.press('Control+Enter');
  await writing.stored();
  const byline = page.getByRole('textbox', { name: 'Naamregel' });
  await byline.fill('Nieuwsdienst');
  await page.getByRole('button', { name: 'Verwijder Netflix' }).click();
  await writing.stored();
  const reviewing = await new Reviewing(page).show();
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Ter review gezet/ })).toBeChecked();
  await expect(reviewing.changes.getByRole('listitem')).toHaveCount(2);
  await reviewing.changes.getByRole('button', { name: 'Zet terug: Tags' }).click();
  await expect(reviewing.changes.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Naast elkaar' }).click();
  await expect(reviewing.copy).toHaveCount(2);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a still that changed shows both pictures, with alt text and what is another', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.headline.fill('Twee beelden van een plein');
  await dropPicture(page, Buffer.from(await pictureFile('jpeg')), 'plein.jpg');
  const table = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await table.getByRole('textbox', { name: /^Alt-tekst/ }).fill('Een plein bij avond');
  await table.getByRole('button', { name: 'Klaar' }).click();
  await expect(table).toBeHidden();
  await writing.stored();
  const reviewing = new Reviewing(page);
  await reviewing.keep('Eerste beeld');

  const other = path.join(program.home, 'gracht.png');
  fs.writeFileSync(other, await pictureFile('png', 400, 600));
  await choose(program, other);
  await page.getByRole('button', { name: 'Vervang', exact: true }).first().click();
  await expect(page.getByText('gracht.png').first()).toBeVisible();
  await writing.stored();

  await reviewing.show();
  await reviewing.from(/^Van: Eerste beeld/);
  const change = reviewing.changes.getByRole('listitem').filter({ hasText: 'ander beeld' });
  for (const place of [change, reviewing.copy]) {
    await expectDrawn(place.getByRole('img', { name: 'was: Een plein bij avond' }), 1.5);
    await expectDrawn(place.getByRole('img', { name: 'nu: Een plein bij avond' }), 0.67);
  }
  await page.getByRole('radio', { name: 'Eindtekst' }).check();
  await expect(reviewing.copy.getByRole('img')).toHaveCount(1);
  await expectDrawn(reviewing.copy.getByRole('img', { name: 'Een plein bij avond', exact: true }), 0.67);
  await page.getByRole('radio', { name: 'Naast elkaar' }).check();
  await expectDrawn(reviewing.copy.first().getByRole('img'), 1.5);
  await expectDrawn(reviewing.copy.last().getByRole('img'), 0.67);

  // The picture alone is put back, under the words that stand.
  await page.getByRole('radio', { name: 'Markeringen' }).check();
  await change.getByRole('button', { name: 'Zet terug: Beeld' }).click();
  await expect(page.getByText('Tussen deze twee versies is niets veranderd.')).toBeVisible();
  await expectDrawn(reviewing.copy.getByRole('img', { name: 'Een plein bij avond', exact: true }), 1.5);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a new piece has no earlier version: it says so, counts no changes and puts nothing back', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.headline.focus();
  await page.keyboard.type('Film op het plein');
  await writing.stored();
  const reviewing = new Reviewing(page);
  await reviewing.show();
  await expect(page.getByText('Er is nog geen eerdere versie.').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('geen wijzigingen')).toBeVisible();
  await expect(reviewing.restore).toHaveAccessibleDescription('Er is nog geen eerdere versie.');
  await expect(reviewing.restore).toBeDisabled();
  await reviewing.keep('Eerste opzet');
  await expect(page.getByText('Tussen deze twee versies is niets veranderd.')).toBeVisible();
  await expect(reviewing.restore).toBeEnabled();
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** The picture is there, and drawn in its own shape. */
async function expectDrawn(picture: Locator, ratio: number): Promise<void> {
  await expect(picture).toBeVisible();
  const shape = () =>
    picture.evaluate((image: HTMLImageElement) =>
      image.naturalWidth > 0 ? [image.naturalWidth / image.naturalHeight, image.width / image.height] : [],
    );
  await expect
    .poll(async () => (await shape()).map((one) => Math.abs(one - ratio) < 0.05))
    .toEqual([true, true]);
}

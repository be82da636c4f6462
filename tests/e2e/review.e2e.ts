import { expect, test } from '@playwright/test';
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

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { choose } from './dialogs';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { sitsDown } from './sitsDown';
import { Writing } from './Writing';

test('a still’s credit is compared and put back; an export is a version by itself', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bundles-'));
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  const reviewing = new Reviewing(page);
  await writing.stored();
  await reviewing.keep('Eerste opzet');

  const table = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  const credit = table.getByRole('textbox', { name: /^Credit/ });
  const openTable = page.getByRole('button', { name: /^Open .* in de beeldtafel$/ });
  await openTable.click();
  const before = await credit.inputValue();
  await credit.fill('Beeld van de omroep');
  await table.getByRole('textbox', { name: /^Maker/ }).fill('Setfotograaf');
  await table.getByRole('button', { name: 'Klaar' }).click();
  await writing.stored();

  await reviewing.show();
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Eerste opzet/ })).toBeChecked();
  await expect(reviewing.changes.getByRole('listitem')).toHaveCount(2);
  const changed = reviewing.changes
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Credit', exact: true }) });
  await expect(changed.locator('ins')).toContainText(['omroep']);
  await expect(
    reviewing.changes
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Maker', exact: true }) })
      .locator('ins'),
  ).toContainText(['Setfotograaf']);
  await changed.getByRole('button', { name: 'Zet terug: Credit' }).click();
  await expect(reviewing.changes.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+1');
  await openTable.click();
  await expect(credit).toHaveValue(before);
  await table.getByRole('button', { name: 'Klaar' }).click();

  await page.keyboard.press('Control+3');
  const exporting = new Exporting(page);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  await choose(program, folder);
  await page.getByRole('button', { name: 'Kies map' }).click();
  await expect(page.locator('.export-folder')).toHaveText(folder);
  await page.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible();
  await page.keyboard.press('Control+1');
  await writing.headline.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', na de export');
  await writing.stored();
  await reviewing.show();
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Geëxporteerd/ })).toBeChecked();
  await expect(reviewing.changes.getByRole('listitem')).toHaveCount(1);
  await expect(reviewing.copy.locator('ins')).toHaveText([/na de export$/]);
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('what another wrote since one last read an article is told, shown and nothing else, until it is read', async () => {
  const program = await Program.start();
  const page = program.window;
  const desk = new Desk(page);
  const writing = new Writing(page);
  const reviewing = new Reviewing(page);
  const says = page
    .getByRole('contentinfo')
    .getByRole('status')
    .filter({ hasText: /schreef verder sinds/ });

  /** From the desk: somebody else sits down here. */
  const sitsDown = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+,');
    const settings = page.getByRole('dialog', { name: 'Instellingen' });
    const byline = settings.getByRole('textbox', { name: 'Naamregel' });
    await byline.fill(name);
    await byline.press('Enter');
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
  };
  const opens = async (): Promise<void> => {
    await desk.row('Film op het plein').click();
    await expect(writing.headline).toHaveText(/^Film op het plein/);
  };
  const adds = async (words: string): Promise<void> => {
    await writing.body.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
    await writing.stored();
  };

  await desk.page.keyboard.press('Control+Shift+d');
  await sitsDown('Nieuwsdienst');
  await page.keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await page.keyboard.type('Film op het plein');
  await adds('De winkel was dicht.');
  await desk.show();

  await sitsDown('Eindredactie');
  await opens();
  await adds(' Dat viel op.');
  await expect(says).toHaveCount(0);
  await desk.show();

  await sitsDown('Nieuwsdienst');
  await opens();
  await expect(says).toContainText('Eindredactie schreef verder sinds');
  await says.getByRole('button', { name: 'Gelezen' }).click();
  await expect(says).toHaveCount(0);
  await adds(' Het regende.');
  await desk.show();
  await opens();
  await expect(writing.body).toContainText('Het regende.');
  await desk.show();

  await sitsDown('Eindredactie');
  await opens();
  await expect(says).toContainText('Nieuwsdienst schreef verder sinds');
  await says.getByRole('button', { name: 'Bekijk wat er veranderd is' }).click();
  // Since it was first opened here: one's own words too, for nobody said since that it was read.
  await expect(reviewing.copy.locator('ins')).toHaveText([
    /^toegevoegd door Eindredactie: *\w+ ?Dat viel op\.$/,
    /^toegevoegd door Nieuwsdienst: *\w+ ?Het regende\.$/,
  ]);
  await expect(reviewing.changes.getByRole('listitem')).toHaveCount(1);
  await expect(says).toHaveCount(0);
  await desk.show();
  await opens();
  await expect(writing.body).toContainText('Het regende.');
  await expect(says).toHaveCount(0);
  await desk.show();

  await sitsDown('Nieuwsdienst');
  await opens();
  await adds(' Tot de avond.');
  await desk.show();
  await sitsDown('Eindredactie');
  await opens();
  await says.getByRole('button', { name: 'Bekijk wat er veranderd is' }).click();
  await expect(reviewing.copy.locator('ins')).toHaveText([
    /^toegevoegd door Nieuwsdienst: *\w+ ?Tot de avond\.$/,
  ]);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('each change says who made it, laid over each other and side by side', async () => {
  const program = await Program.start();
  const page = program.window;
  const desk = new Desk(page);
  const writing = new Writing(page);
  const reviewing = new Reviewing(page);
  const writes = async (act: () => Promise<void>): Promise<void> => {
    await desk.row('Film op het plein').click();
    await expect(writing.headline).toHaveText(/^Film op het plein/);
    await act();
    await writing.stored();
  };
  const adds = async (words: string): Promise<void> => {
    await writing.body.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  };

  await sitsDown(program, 'Sport Buro');
  await page.keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await page.keyboard.type('Film op het plein');
  await adds('De winkel was dicht. Het regende.');
  await writing.stored();
  await reviewing.keep('Eerste opzet');
  await sitsDown(program, 'Eindredactie');
  await writes(async () => {
    await adds(' Dat viel op.');
    await page.getByRole('textbox', { name: 'Bovenkop' }).fill('Buurt');
  });
  await sitsDown(program, 'Beeld Buro');
  await writes(() => adds(' Tot de avond.'));

  await reviewing.show();
  await reviewing.from(/^Van: Eerste opzet/);
  const added = reviewing.copy.locator('ins');
  await expect(added).toHaveText([
    /^toegevoegd door Eindredactie: *\w+ ?Dat viel op\.$/,
    /^toegevoegd door Beeld Buro: *\w+ ?Tot de avond\.$/,
  ]);
  await expect(added.first()).toHaveAttribute('title', 'toegevoegd door Eindredactie');
  const cards = reviewing.changes.getByRole('listitem');
  await expect(cards.filter({ hasText: 'Dat viel op' })).toContainText(/Door .*Eindredactie.*Beeld Buro/);
  await expect(cards.filter({ hasText: 'Buurt' })).toContainText(/Door .*Eindredactie/);
  await expect(cards.filter({ hasText: 'Buurt' })).not.toContainText('Beeld Buro');

  await page.getByRole('radio', { name: 'Naast elkaar' }).check();
  const after = reviewing.copy.last();
  await expect(after.locator('.reviewed ins').last()).toHaveAttribute('title', 'toegevoegd door Beeld Buro');
  await expect(after.getByRole('definition').filter({ hasText: 'Buurt' })).toContainText(
    /Door .*Eindredactie/,
  );

  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.review').analyze();
  expect(violations).toEqual([]);

  // Who takes something out is not known of itself: whose version is without it, where one person wrote all of that.
  await page.getByRole('radio', { name: 'Markeringen' }).check();
  await reviewing.keep('Tweede');
  await desk.show();
  await writes(async () => {
    await writing.headline.focus();
    await page.keyboard.press('End');
    for (let i = 0; i < ' het plein'.length; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type(' straat');
  });
  await reviewing.show();
  await reviewing.from(/^Van: Tweede/);
  await expect(reviewing.copy.locator('del')).toHaveAttribute(
    'title',
    'verwijderd in de versie van Beeld Buro',
  );
  // An older version as the later one: what it had was written by whoever wrote it then.
  await reviewing.versions.getByRole('radio', { name: /^Naar: Tweede/ }).check();
  await reviewing.from(/^Van: Eerste opzet/);
  await expect(added).toHaveText([/Eindredactie: .*Dat viel op\.$/, /Beeld Buro: .*Tot de avond\.$/]);
  expect(program.complaints).toEqual([]);
  await program.end();
});

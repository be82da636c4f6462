import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Writing } from './Writing';

/** The dialog in which one finds in many pieces, by role and name. */
class FindInPieces {
  readonly dialog: Locator;
  readonly find: Locator;
  readonly replacement: Locator;
  readonly lines: Locator;
  readonly says: Locator;
  readonly fault: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Zoek en vervang in|Find and replace in)/ });
    this.find = this.dialog.getByRole('textbox', { name: /^(Zoek|Find)$/ });
    this.replacement = this.dialog.getByRole('textbox', { name: /^(Vervang door|Replace with)$/ });
    this.lines = this.dialog.locator('.find-many-line');
    this.says = this.dialog.locator('.find-many-says');
    this.fault = this.dialog.locator('#find-many-fault');
  }

  async look(words: string): Promise<void> {
    await this.find.fill(words);
    await this.find.press('Enter');
  }

  get act(): Locator {
    return this.dialog.getByRole('button', { name: /^(Vervang|Haal|Replace|Remove) \d/ });
  }
}

async function piece(page: Page, headline: string, body: string): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  await writing.headline.click();
  await page.keyboard.type(headline);
  await writing.body.click();
  await page.keyboard.type(body);
  await writing.stored();
  await new Desk(page).show();
  await expect(new Desk(page).row(headline)).toBeVisible();
}

test('a name is put right in many pieces at once, seen before and undone after', async () => {
  const program = await Program.start();
  const page = program.window;
  const desk = new Desk(page);
  const many = new FindInPieces(page);
  await piece(page, 'Boermans maakt film', 'Regisseur Bobby Boermanns werkt aan een film.');
  await piece(page, 'Zonder die naam', 'Hier staat niets.');
  await piece(page, 'Nog iets van BOERMANNS', 'Het werk van boermanns en Boermanns.');

  // Without a selection it is in all that is listed.
  await desk.list.focus();
  await page.keyboard.press('Control+h');
  await expect(many.dialog).toHaveAccessibleName('Zoek en vervang in 3 stukken');
  await expect(many.find).toBeFocused();
  await many.look('boermanns');
  await expect(many.says).toHaveText('4 plekken in 2 stukken');
  await expect(many.act).toHaveText(/^Haal 4 plekken weg/);
  await many.replacement.fill('boermans');
  await many.dialog.getByRole('button', { name: 'Houd hoofdletters zoals ze waren' }).click();
  await expect(many.lines.filter({ hasText: /BOERMANNS BOERMANS/ })).toHaveCount(1);
  await expect(many.lines.filter({ hasText: /Bobby Boermanns Boermans werkt/ })).toHaveCount(1);
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // One place is left as it is.
  await many.lines
    .filter({ hasText: /van boermanns/ })
    .first()
    .click();
  await expect(many.act).toHaveText(/^Vervang 3 plekken/);
  await many.act.click();
  await expect(many.dialog).toHaveCount(0);
  const notices = page.getByRole('region', { name: 'Meldingen' });
  await expect(notices).toContainText('3 plekken vervangen in 2 stukken');
  await expect(desk.row(/Nog iets van BOERMANS/)).toBeVisible();

  // Open in a tab, the piece has it; undone on the desk, it has it no more, and shows so at once.
  await desk.row(/Nog iets van BOERMANS/).click({ button: 'middle' });
  const writing = await new Writing(page).ready();
  await expect(writing.body).toContainText('Het werk van boermanns en Boermans.');
  await page.keyboard.press('Control+Shift+Tab');
  await desk.list.focus();
  await page.keyboard.press('Control+z');
  await expect(desk.row(/Nog iets van BOERMANNS/)).toBeVisible();
  await page.keyboard.press('Control+Tab');
  await expect(writing.body).toContainText('Het werk van boermanns en Boermanns.');
  await page.keyboard.press('Control+Shift+Tab');
  await desk.list.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(desk.row(/Nog iets van BOERMANS/)).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a broken expression is said, one that never ends is stopped, and its groups are filled in', async () => {
  const program = await Program.start();
  const page = program.window;
  const desk = new Desk(page);
  const many = new FindInPieces(page);
  await piece(page, 'Een kop', `${'a'.repeat(60)}!`);
  await pickFromMenu(program, 'Taal: English');
  await desk.list.focus();
  await page.keyboard.press('Control+h');
  await many.dialog.getByRole('button', { name: 'Regular expression' }).click();
  await many.look('(a+');
  await expect(many.fault).toContainText('A ( is never closed');
  await many.look('^(a+)+$');
  await expect(many.fault).toContainText('too long');
  await many.look('k(o)p');
  await expect(many.says).toHaveText('1 match in 1 piece');
  await many.replacement.fill('t$1p');
  await expect(many.lines).toHaveText(/kop top/);
  await many.act.click();
  await expect(desk.row('Een top')).toBeVisible();
  await program.end();
});

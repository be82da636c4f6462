import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { enabledInMenu, pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;

test.beforeAll(async () => {
  program = await Program.start();
  const page = program.window;
  writing = new Writing(page);
  const name = page.getByRole('textbox', { name: 'Je naam' });
  await name.fill('Sport Buro');
  await name.press('Enter');
  await page.keyboard.press('Control+n');
  await writing.ready();
  await page.keyboard.type('Plein leeg');
  await writing.body.click();
  await page.keyboard.type('Het regende.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('an approval is of exactly what was approved: what is edited after it voids it, and the difference is shown', async () => {
  const page = program.window;
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  const status = page.getByRole('button', { name: 'Status: Goedgekeurd' });
  await expect(status).toBeVisible();
  const told = page.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' });
  await expect(told).toBeHidden();

  await writing.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Hard.');
  await expect(told).toContainText('Goedgekeurd door Sport Buro');
  await page.keyboard.press('Control+z');
  await expect(told).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(told).toBeVisible();
  await writing.stored();

  await told.getByRole('button', { name: 'Bekijk het verschil' }).click();
  const review = page.getByRole('main', { name: 'Review' });
  await expect(review.getByRole('radio', { name: /^Van: Goedgekeurd/ })).toBeChecked();
  await expect(review.getByRole('article').getByText('Hard.')).toBeVisible();
  await expect(review.getByText('+1 woord')).toBeVisible();
});

test('the desk says so too, until it is approved again', async () => {
  const page = program.window;
  const desk = await new Desk(page).show();
  await expect(desk.rows).toContainText('Goedkeuring vervallen');
  await desk.rows.first().click();
  const told = page.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' });
  await told.getByRole('button', { name: 'Keur opnieuw goed' }).click();
  await expect(told).toBeHidden();
  await new Desk(page).show();
  await expect(desk.rows).not.toContainText('Goedkeuring vervallen');
});

test('a piece goes back to its author with a note, which stands over it until it is sent on, and in its versions', async () => {
  const page = program.window;
  const desk = await new Desk(page).show();
  await desk.rows.first().click();
  await page.getByRole('button', { name: 'Status: Goedgekeurd' }).click();
  await page.getByRole('menuitem', { name: 'Terug naar auteur…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Terug naar auteur' });
  const note = dialog.getByRole('textbox', { name: 'Wat moet er nog gebeuren?' });
  await expect(note).toBeFocused();
  await note.fill('Bel de regisseur nog even.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const asked = page.getByRole('region', { name: 'Aan de auteur' });
  await expect(asked).toContainText('Terug van Sport Buro');
  await expect(asked).toContainText('Bel de regisseur nog even.');
  await expect(page.getByRole('button', { name: 'Status: Concept' })).toBeVisible();

  await page.keyboard.press('Control+2');
  await expect(page.getByRole('complementary', { name: 'Versies' })).toContainText(
    'Bel de regisseur nog even.',
  );
  await page.keyboard.press('Control+Enter');
  await expect(asked).toBeHidden();
});

test('a journalist sees that approving is for others, and why, in bar, menu, palette and at the key', async () => {
  const page = program.window;
  const why = 'Goedkeuren is in deze bibliotheek voor redacteuren en producenten.';
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  await settings.getByRole('radio', { name: 'Journalist' }).click();
  await page.keyboard.press('Escape');
  const approve = page.getByRole('button', { name: 'Keur goed' });
  await expect(approve).toHaveAttribute('aria-disabled', 'true');
  await expect(approve).toHaveAccessibleDescription(why);
  const inMenu = (...labels: string[]): Promise<(boolean | undefined)[]> => enabledInMenu(program, labels);
  await expect.poll(() => inMenu('Zet op volgende status', 'Terug naar auteur')).toEqual([false, true]);
  // The menu is made anew for another language, and greys the same.
  await pickFromMenu(program, 'Taal: English');
  await expect.poll(() => inMenu('Move to the next status', 'Back to the author')).toEqual([false, true]);
  await pickFromMenu(program, 'Language: Nederlands');
  await page.keyboard.press('Control+,');
  await settings.getByRole('radio', { name: 'Producent' }).click();
  await expect.poll(() => inMenu('Zet op volgende status')).toEqual([true]);
  await settings.getByRole('radio', { name: 'Journalist' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => inMenu('Zet op volgende status')).toEqual([false]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(why, { exact: true }).last()).toBeVisible();
  await page.getByRole('button', { name: 'Status: Ter review' }).click();
  const line = page.getByRole('menuitemradio', { name: /^Goedgekeurd/ });
  await expect(line).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('volgende status');
  const option = page.getByRole('option', { name: /volgende status/ });
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await expect(option).toContainText(why);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
});

test('who may set which status is agreed on in the library, and is there after a restart', async () => {
  const page = program.window;
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  const rules = settings.getByRole('table', { name: 'Wie welke status zet' });
  await rules.getByRole('checkbox', { name: 'Redacteur zet Goedgekeurd' }).click();
  const last = rules.getByRole('checkbox', { name: 'Producent zet Goedgekeurd' });
  await expect(last).toHaveAttribute('aria-disabled', 'true');
  await rules.getByRole('checkbox', { name: 'Journalist zet Goedgekeurd' }).click();
  await expect(last).not.toHaveAttribute('aria-disabled');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keur goed' })).not.toHaveAttribute('aria-disabled');
  await expect.poll(() => enabledInMenu(program, ['Zet op volgende status'])).toEqual([true]);
  await writing.stored();

  const { home, complaints } = program;
  expect(complaints).toEqual([]);
  await program.close();
  program = await Program.start({ home });
  await program.window.keyboard.press('Control+,');
  await expect(program.window.getByRole('checkbox', { name: 'Journalist zet Goedgekeurd' })).toBeChecked();
  await expect(program.window.getByRole('checkbox', { name: 'Redacteur zet Goedgekeurd' })).not.toBeChecked();
  await program.window.keyboard.press('Escape');
});

test('a list of the library is gone through before a status is set, and going on without asks once', async () => {
  const page = program.window;
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  await settings.getByText('Voor ‘Goedgekeurd’').click();
  const list = settings.getByRole('group').filter({ hasText: 'Voor ‘Goedgekeurd’' });
  await list.getByRole('button', { name: 'Begin met een voorbeeld' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('button', { name: 'Zet omhoog: Kop dekt het stuk' }).click();
  await expect(list.getByRole('textbox', { name: 'Punt 1' })).toHaveValue('Kop dekt het stuk');
  await list.getByRole('button', { name: 'Verwijder: Wederhoor gevraagd' }).click();
  await list.getByRole('textbox', { name: 'Punt 1' }).fill('Kop zegt wat er staat');
  await list.getByRole('textbox', { name: 'Nieuw punt' }).fill('Auteur akkoord');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('textbox', { name: 'Punt 3' })).toHaveValue('Auteur akkoord');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+1');
  const checks = page.getByRole('region', { name: 'Voor ‘Goedgekeurd’' });
  await expect(checks.getByRole('checkbox')).toHaveCount(3);
  await checks.getByRole('checkbox', { name: /Kop zegt wat er staat/ }).check();
  await expect(checks).toContainText('1 van 3');
  await expect(checks).toContainText('Sport Buro');
  await page.keyboard.press('Control+Enter');
  const asks = page.getByText(/^Nog 2 punten na te lopen: /).first();
  await expect(asks).toContainText('Auteur akkoord');
  await expect(page.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
  await page.getByRole('button', { name: 'Ga toch door' }).click();
  await expect(page.getByRole('button', { name: 'Status: Goedgekeurd' })).toBeVisible();
  await expect(page.getByText('Nog 2 punten na te lopen', { exact: true }).first()).toBeVisible();
});

test('approving again what was edited asks about the list too, and so does approving a draft', async () => {
  const page = program.window;
  writing = new Writing(page);
  await writing.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Even.');
  const told = page.getByRole('status').filter({ hasText: 'De goedkeuring geldt niet meer' });
  await told.getByRole('button', { name: 'Keur opnieuw goed' }).click();
  await page.getByRole('button', { name: 'Ga toch door' }).click();
  await expect(told).toBeHidden();

  await page.getByRole('button', { name: 'Status: Goedgekeurd' }).click();
  await page.getByRole('menuitemradio', { name: /^Concept/ }).click();
  await page.getByRole('button', { name: 'Status: Concept' }).click();
  await page.getByRole('menuitemradio', { name: /^Goedgekeurd/ }).click();
  await page.getByRole('button', { name: 'Ga toch door' }).click();
  await expect(page.getByRole('button', { name: 'Status: Goedgekeurd' })).toBeVisible();
});

test('a list is gone through anew once a piece was given back, and still says who saw to it before', async () => {
  const page = program.window;
  await page.getByRole('button', { name: 'Status: Goedgekeurd' }).click();
  await page.getByRole('menuitem', { name: 'Terug naar auteur…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Terug naar auteur' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Status: Concept' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
  const checks = page.getByRole('region', { name: 'Voor ‘Goedgekeurd’' });
  await expect(checks).toContainText('0 van 3');
  const item = checks.getByRole('checkbox', { name: /Kop zegt wat er staat/ });
  await expect(item).not.toBeChecked();
  await expect(checks).toContainText('vorige ronde: Sport Buro');
  await item.check();
  await expect(checks).toContainText('1 van 3');
  await expect(checks).not.toContainText('vorige ronde');
});

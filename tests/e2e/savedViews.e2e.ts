import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let notices: Notices;

test.beforeAll(async () => {
  program = await Program.start();
  desk = new Desk(program.window);
  notices = new Notices(program.window);
  const writing = new Writing(program.window);
  const tagging = new Tagging(program.window);
  for (const headline of ['Zeven films', 'Acht series', 'Acht films']) {
    await program.window.keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await program.window.keyboard.type(headline);
    if (headline !== 'Acht films') await tagging.create('Netflix', 'bedrijf');
    await writing.stored();
  }
  await desk.show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** A kept view at the left, whose menu has a name of its own. */
function view(name: string): Locator {
  return desk.view(new RegExp(`^${name}$`));
}

function dialog(name: string): Locator {
  return program.window.getByRole('dialog', { name });
}

function button(name: string): Locator {
  return program.window.getByRole('main').getByRole('button', { name });
}

test('what is sought, how it is sorted and grouped is kept under a name, and comes back with it', async () => {
  const { keyboard } = program.window;
  await expect(program.window.getByText('Bewaar hier wat je vaak opzoekt')).toBeVisible();
  await keyboard.press('Control+f');
  await keyboard.type('films');
  await expect(desk.rows).toHaveCount(2);
  await button('Kop').click();
  await expect(button('Kop')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => desk.headlines()).toEqual(['Acht films', 'Zeven films']);
  await keyboard.press('Control+Shift+s');
  const field = dialog('Bewaar als weergave').getByRole('textbox', { name: 'Naam van de weergave' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('films');
  await keyboard.type('Alles over film');
  await keyboard.press('Enter');
  await expect(notices.note('Weergave ‘Alles over film’ is bewaard')).toBeVisible();
  await expect(view('Alles over film')).toHaveAttribute('aria-current', 'page');
  await expect(desk.title).toHaveText('Alles over film');

  await desk.view(/^Alle kopij/).click();
  await desk.search.fill('');
  await expect(desk.rows).toHaveCount(3);
  await expect(view('Alles over film')).not.toHaveAttribute('aria-current', 'page');
  await view('Alles over film').click();
  await expect(desk.search).toHaveValue('films');
  await expect.poll(() => desk.headlines()).toEqual(['Acht films', 'Zeven films']);
});

test('a view is brought up to date with what is shown now, and that is undone', async () => {
  await expect(button('Werk bij')).toHaveCount(0);
  await desk.search.fill('acht');
  await expect.poll(() => desk.headlines()).toEqual(['Acht films', 'Acht series']);
  await expect(desk.title).toHaveText('Alles over film');
  await button('Werk bij').click();
  await expect(notices.note('Weergave ‘Alles over film’ is bijgewerkt')).toBeVisible();
  await expect(button('Werk bij')).toHaveCount(0);
  await notices
    .note('is bijgewerkt')
    .getByRole('button', { name: /^Maak ongedaan/ })
    .click();
  await expect(button('Werk bij')).toBeVisible();
  await view('Alles over film').click();
  await expect(desk.search).toHaveValue('films');
});

test('a view is renamed and removed by keyboard, and each step is taken back', async () => {
  const { keyboard } = program.window;
  await desk.search.fill('series');
  await button('Bewaar als weergave').click();
  const naming = dialog('Bewaar als weergave');
  await keyboard.type('Alles over film');
  await keyboard.press('Enter');
  await expect(naming.getByText('Er is al een weergave met deze naam')).toBeVisible();
  await keyboard.type('Series');
  await naming.getByRole('button', { name: 'Bewaar' }).click();
  await expect(view('Series')).toHaveAttribute('aria-current', 'page');

  await view('Series').focus();
  await keyboard.press('F2');
  await expect(dialog('Hernoem').getByRole('textbox')).toHaveValue('Series');
  await keyboard.type('Alle series');
  await keyboard.press('Enter');
  await expect(notices.note('Weergave ‘Series’ heet nu ‘Alle series’')).toBeVisible();
  // In the order of their names.
  await expect(program.window.locator('.saved-view .nav-line')).toHaveText([
    'Alle series',
    'Alles over film',
  ]);
  await expect(view('Alle series')).toBeFocused();
  await keyboard.press('Delete');
  await expect(view('Alle series')).toHaveCount(0);
  await expect(view('Alles over film')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(view('Alle series')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(view('Series')).toBeVisible();
  await keyboard.press('Control+Shift+z');
  await expect(view('Alle series')).toBeVisible();
});

test('its menu and the menu of the window do the same', async () => {
  await view('Alle series').click();
  await pickFromMenu(program, 'Hernoem weergave');
  await expect(dialog('Hernoem').getByRole('textbox')).toBeFocused();
  await program.window.keyboard.press('Escape');
  await expect(view('Alle series')).toBeFocused();
  await view('Alle series').click({ button: 'right' });
  const menu = program.window.getByRole('menu', { name: 'Acties voor weergave ‘Alle series’' });
  await expect(menu.getByRole('menuitem')).toHaveText([/^Werk bij/, /^Hernoem/, /^Verwijder/]);
  await expect(menu.getByRole('menuitem', { name: /^Werk bij/ })).toHaveAttribute('aria-disabled', 'true');
  await menu.getByRole('menuitem', { name: /^Verwijder/ }).click();
  await expect(view('Alle series')).toHaveCount(0);
});

test('a view of a tag follows it to its new name and back', async () => {
  const { keyboard } = program.window;
  await desk.search.fill('');
  await desk.view(/^Netflix/).click();
  await expect(desk.rows).toHaveCount(2);
  await button('Bewaar als weergave').click();
  await expect(dialog('Bewaar als weergave').getByRole('textbox')).toHaveValue('Netflix');
  await keyboard.type('Van de streamer');
  await keyboard.press('Enter');
  await expect(view('Van de streamer')).toBeVisible();
  await desk.view(/^Beheer tags/).click();
  const table = program.window.getByRole('grid', { name: 'Tags' });
  await table.getByRole('row').filter({ hasText: 'Netflix' }).click();
  await keyboard.type('Netflix NL');
  await keyboard.press('Enter');
  await expect(notices.note('‘Netflix’ is nu ‘Netflix NL’')).toBeVisible();
  await view('Van de streamer').click();
  await expect(desk.rows).toHaveCount(2);
  await expect(desk.view(/^Netflix NL/)).toContainText('2');
  await keyboard.press('Control+z');
  await expect(desk.view(/^Netflix NL/)).toHaveCount(0);
  await desk.view(/^Alle kopij/).click();
  await view('Van de streamer').click();
  await expect(desk.rows).toHaveCount(2);
});

test('views are there again the next time, and found among the commands', async () => {
  const { home } = program;
  expect(program.complaints).toEqual([]);
  await program.close();
  program = await Program.start({ home });
  desk = new Desk(program.window);
  notices = new Notices(program.window);
  await expect(desk.rows).toHaveCount(3);
  await expect(view('Alles over film')).toBeVisible();
  await program.window.keyboard.press('Control+k');
  const palette = program.window.getByRole('combobox');
  await expect(palette).toBeFocused();
  await program.window.keyboard.type('over film');
  await expect(palette).toHaveValue('over film');
  await expect(program.window.getByRole('option', { name: 'Alles over film' })).toBeVisible();
  await program.window.keyboard.press('Enter');
  await expect(desk.title).toHaveText('Alles over film');
  await expect(desk.search).toHaveValue('films');
});

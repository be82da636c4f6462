import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { menuLabels, pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let writing: Writing;
let notices: Notices;

test.beforeAll(async () => {
  program = await Program.start();
  desk = new Desk(program.window);
  writing = new Writing(program.window);
  notices = new Notices(program.window);
  await write('Scènes uit het café', 'Over een kroeg in Gent.');
  await write('Thriller haalt 93 landen', 'Over een Nederlandse film.');
  await write('Omroep zoekt nieuwe serie', 'Over wat er komt.');
  await desk.show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

async function write(headline: string, standfirst: string): Promise<void> {
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await expect(writing.headline).toHaveText('');
  await expect(writing.headline).toBeFocused();
  await keyboard.type(headline);
  await keyboard.press('Enter');
  await expect(writing.standfirst).toBeFocused();
  await keyboard.type(standfirst);
  await writing.stored();
}

const all = ['Omroep zoekt nieuwe serie', 'Thriller haalt 93 landen', 'Scènes uit het café'];

async function title(): Promise<string> {
  return program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
}

test('the newest article stands first, and the desk counts them', async () => {
  expect(await desk.headlines()).toEqual(all);
  await expect(desk.says).toHaveText('3 stukken');
  await expect(desk.row('Scènes')).toContainText('Over een kroeg in Gent.');
  await expect(desk.row('Scènes')).toContainText('Concept');
  await expect(desk.view(/^Alle kopij/)).toHaveAttribute('aria-current', 'page');
  await expect(desk.view(/^Alle kopij/)).toContainText('3');
  await expect(desk.list).toBeFocused();
});

test('search finds words by their start, whatever the case and accents, and marks them', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+f');
  await expect(desk.search).toBeFocused();
  await keyboard.type('cafe');
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows.locator('mark')).toHaveText(['café']);
  await expect(desk.says).toHaveText('1 van 3 stukken met ‘cafe’');
  await keyboard.press('Control+a');
  await keyboard.type('over NED');
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows.locator('mark')).toHaveText(['Over', 'Ned']);
  await keyboard.press('Control+a');
  await keyboard.type('zeppelin');
  await expect(program.window.getByText('Niets gevonden voor ‘zeppelin’')).toBeVisible();
  await program.window.getByRole('button', { name: 'Wis de filters' }).click();
  await expect(desk.rows).toHaveCount(3);
  expect(await desk.headlines()).toEqual(all);
});

test('rows are chosen, selected, duplicated and binned by keyboard, and each can be undone', async () => {
  const { keyboard } = program.window;
  await desk.list.focus();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(desk.row('Thriller')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Shift+ArrowDown');
  const bar = program.window.getByRole('toolbar', { name: 'Selectie' });
  await expect(bar).toContainText('2 geselecteerd');
  await keyboard.press('Escape');
  await expect(bar).toBeHidden();

  await keyboard.press('Home');
  await keyboard.press('Space');
  await keyboard.press('Control+d');
  await expect(desk.rows).toHaveCount(4);
  await expect(desk.row('Omroep')).toHaveCount(2);
  await expect(notices.note('‘Omroep zoekt nieuwe serie’ is gedupliceerd')).toBeVisible();
  await notices
    .note('gedupliceerd')
    .getByRole('button', { name: /^Maak ongedaan/ })
    .click();
  await expect(desk.rows).toHaveCount(3);
  expect(await desk.headlines()).toEqual(all);

  await desk.list.focus();
  await keyboard.press('End');
  await keyboard.press('Delete');
  await expect(desk.rows).toHaveCount(2);
  await expect(notices.note('‘Scènes uit het café’ ligt in de prullenmand')).toBeVisible();
  await notices
    .note('Scènes')
    .getByRole('button', { name: /^Maak ongedaan/ })
    .click();
  await expect(desk.rows).toHaveCount(3);
  await expect(notices.note('Scènes')).toHaveCount(0);

  await desk.list.focus();
  await keyboard.press('Control+a');
  await expect(bar).toContainText('3 geselecteerd');
  await keyboard.press('Delete');
  await expect(program.window.getByText('Er ligt geen kopij op het bureau')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(desk.rows).toHaveCount(3);
  await keyboard.press('Control+Shift+z');
  await expect(desk.rows).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(desk.rows).toHaveCount(3);
});

test('what is in the bin does not open, and comes back from it', async () => {
  await desk.row('Thriller').click({ button: 'right' });
  await program.window.getByRole('menuitem', { name: /^Naar prullenmand/ }).click();
  await expect(desk.rows).toHaveCount(2);
  await desk.view(/^Prullenmand/).click();
  await expect(desk.title).toHaveText('Prullenmand');
  // The copy whose making was undone lies there too; what was binned last comes first.
  await expect(desk.rows).toHaveCount(2);
  // What is sought there and not found does not make it empty.
  await desk.search.fill('nergens');
  await expect(program.window.getByText('Niets gevonden')).toBeVisible();
  await desk.search.fill('');
  await expect(desk.rows.first()).toContainText('Thriller haalt 93 landen');
  await desk.rows.first().click();
  await expect(notices.note('Zet het stuk eerst terug om het te openen')).toBeVisible();
  await notices.note('Zet het stuk eerst').getByRole('button', { name: 'Zet terug' }).click();
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.row('Thriller')).toHaveCount(0);
  await desk.view(/^Alle kopij/).click();
  await expect(desk.rows).toHaveCount(3);
  await expect(desk.row('Thriller')).toContainText('Over een Nederlandse film.');
});

test('what is edited changes in the list and goes first; its status too', async () => {
  await desk.row('Scènes').click();
  await writing.ready();
  await expect.poll(title).toBe('Scènes uit het café – Katern');
  await writing.headline.focus();
  await program.window.keyboard.press('Control+End');
  await program.window.keyboard.type(' in Gent');
  await expect.poll(title).toBe('Scènes uit het café in Gent – Katern');
  await program.window.getByRole('button', { name: 'Status: Concept' }).click();
  await expect(program.window.getByRole('menuitemradio', { name: /^Concept/ })).toBeFocused();
  await program.window.keyboard.press('ArrowDown');
  await program.window.keyboard.press('Enter');
  await expect(program.window.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
  await program.window.keyboard.press('Control+Enter');
  await expect(notices.note('Status is nu goedgekeurd')).toBeVisible();
  await notices
    .note('Status')
    .getByRole('button', { name: /^Maak ongedaan/ })
    .click();
  await expect(program.window.getByRole('button', { name: 'Status: Ter review' })).toBeVisible();
  await writing.stored();
  await desk.show();
  await expect.poll(title).toBe('Katern');
  await expect
    .poll(() => desk.headlines())
    .toEqual(['Scènes uit het café in Gent', 'Omroep zoekt nieuwe serie', 'Thriller haalt 93 landen']);
  await expect(desk.row('Scènes')).toContainText('Ter review');
  await desk.view(/^Ter review/).click();
  await expect(desk.rows).toHaveCount(1);
  await desk.view(/^Goedgekeurd/).click();
  await expect(program.window.getByText('Hier staat nu niets')).toBeVisible();
  await desk.view(/^Alle kopij/).click();
  await expect(desk.rows).toHaveCount(3);
});

test('language and appearance change at once, in window and menu', async () => {
  const { keyboard } = program.window;
  expect((await menuLabels(program)).menus).toEqual([
    'Bestand',
    'Bewerken',
    'Invoegen',
    'Opmaak',
    'Weergave',
    'Ga',
    'Help',
  ]);
  await keyboard.press('Control+,');
  const settings = program.window.getByRole('dialog');
  await expect(settings.getByRole('heading', { name: 'Instellingen' })).toBeVisible();
  await settings.getByRole('radio', { name: 'English' }).first().click();
  await expect(settings.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await settings.getByRole('radio', { name: 'Dark' }).click();
  await expect(program.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(program.window.locator('html')).toHaveAttribute('lang', 'en');
  const dark = await program.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  expect(dark).toBe(true);
  const { menus, lines } = await menuLabels(program);
  expect(menus).toEqual(['File', 'Edit', 'Insert', 'Format', 'View', 'Go', 'Help']);
  expect(lines).toContain('New piece');
  await keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(desk.says).toHaveText('3 pieces');
  await expect(desk.row('Scènes')).toContainText(/Draft|In review/);
  await pickFromMenu(program, 'Language: Nederlands');
  await pickFromMenu(program, 'Uiterlijk: licht');
  await expect(desk.says).toHaveText('3 stukken');
  await expect(program.window.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('Katern opens where it was left', async () => {
  await desk.row('Thriller').click();
  await writing.ready();
  await pickFromMenu(program, 'Uiterlijk: donker');
  await expect(program.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(program.complaints).toEqual([]);
  await program.close();

  program = await Program.start({ home: program.home });
  desk = new Desk(program.window);
  writing = await new Writing(program.window).ready();
  await expect(writing.headline).toHaveText('Thriller haalt 93 landen');
  await expect(program.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(title).toBe('Thriller haalt 93 landen – Katern');
  await desk.show();
  await program.close();

  program = await Program.start({ home: program.home });
  desk = new Desk(program.window);
  await expect(desk.rows).toHaveCount(3);
  await expect(desk.title).toHaveText('Alle kopij');
});

import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let writing: Writing;
let notices: Notices;
let bar: Locator;

test.beforeAll(async () => {
  program = await Program.start();
  desk = new Desk(program.window);
  writing = new Writing(program.window);
  notices = new Notices(program.window);
  bar = program.window.getByRole('toolbar', { name: 'Selectie' });
  const tagging = new Tagging(program.window);
  for (const headline of ['Eerste stuk', 'Tweede stuk', 'Derde stuk']) {
    await program.window.keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await program.window.keyboard.type(headline);
    if (headline === 'Eerste stuk') await tagging.create('Netflix', 'bedrijf');
    await writing.stored();
  }
  await desk.show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the status of many is set by keyboard, and one step takes it back', async () => {
  const { keyboard } = program.window;
  await desk.list.focus();
  await keyboard.press('Control+a');
  await expect(bar).toContainText('3 geselecteerd');
  await keyboard.press('Tab');
  await expect(bar.getByRole('button', { name: 'Status' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(program.window.getByRole('menuitem', { name: /^Concept/ })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  for (const row of ['Eerste', 'Tweede', 'Derde']) await expect(desk.row(row)).toContainText('Ter review');
  await expect(notices.note('3 stukken staan op ter review')).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Status' })).toBeFocused();
  await keyboard.press('Control+z');
  for (const row of ['Eerste', 'Tweede', 'Derde']) await expect(desk.row(row)).toContainText('Concept');
  await expect(notices.note('3 stukken staan op')).toHaveCount(0);
  await keyboard.press('Control+Shift+z');
  for (const row of ['Eerste', 'Tweede', 'Derde']) await expect(desk.row(row)).toContainText('Ter review');
});

test('what is done with a selection waits until it is known which articles those are', async () => {
  const { window } = program;
  await desk.list.focus();
  await window.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  // Both keys come before the library has answered anything: its answers are tasks of their own.
  await desk.list.evaluate(async (list) => {
    const press = (key: string): boolean =>
      list.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
      );
    press('a');
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    press('e');
  });
  const dialog = window.getByRole('dialog', { name: 'Exporteer 3 stukken' });
  await expect(dialog).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(bar).toContainText('3 geselecteerd');
});

test('a tag is added to many and taken off those that have it', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+t');
  const panel = program.window.getByRole('dialog', { name: 'Tags van de selectie' });
  await expect(panel.getByRole('combobox')).toBeFocused();
  await expect(panel.getByRole('listitem')).toHaveText(/Netflix.*Bedrijf.*in 1 van 3/);
  await keyboard.type('netf');
  await keyboard.press('Enter');
  await expect(notices.note('Tag ‘Netflix’ toegevoegd aan 2 stukken')).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveText(/Netflix.*Bedrijf.*in alle 3/);
  await expect(panel.getByRole('combobox')).toBeFocused();
  await keyboard.type('Series');
  const genre = program.window.getByRole('option', { name: /^Nieuw: ‘Series’ als genre/ });
  await expect(genre).toBeVisible();
  await expect(async () => {
    if ((await genre.getAttribute('aria-selected')) !== 'true') await keyboard.press('ArrowDown');
    expect(await genre.getAttribute('aria-selected')).toBe('true');
  }).toPass();
  await keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await panel.getByRole('button', { name: 'Verwijder ‘Netflix’ bij de selectie' }).click();
  await expect(panel.getByRole('listitem')).toHaveText([/Series.*Genre.*in alle 3/]);
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(bar.getByRole('button', { name: 'Tags' })).toBeFocused();
  for (const row of ['Eerste', 'Tweede', 'Derde']) await expect(desk.row(row)).toContainText('Series');
  await expect(desk.row('Eerste')).not.toContainText('Netflix');
  await keyboard.press('Control+z');
  await expect(desk.row('Eerste')).toContainText('Netflix');
  await expect(desk.row('Eerste')).toContainText('Series');
  await keyboard.press('Control+z');
  await expect(desk.row('Tweede')).not.toContainText('Series');
  await expect(desk.row('Tweede')).toContainText('Netflix');
  await keyboard.press('Control+z');
  await expect(desk.row('Tweede')).not.toContainText('Netflix');
  await expect(desk.row('Eerste')).toContainText('Netflix');
});

test('many go to the bin and back in one step', async () => {
  const { keyboard } = program.window;
  await bar.getByRole('button', { name: 'Naar prullenmand' }).click();
  await expect(notices.note('3 stukken liggen in de prullenmand')).toBeVisible();
  await expect(bar).toBeHidden();
  await desk.view(/^Prullenmand/).click();
  await expect(desk.rows).toHaveCount(3);
  await desk.list.focus();
  await keyboard.press('Control+a');
  await bar.getByRole('button', { name: 'Zet terug' }).click();
  await expect(notices.note('3 stukken staan weer bij de kopij')).toBeVisible();
  await expect(program.window.getByText('De prullenmand is leeg')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(desk.rows).toHaveCount(3);
  await keyboard.press('Control+z');
  await expect(program.window.getByText('De prullenmand is leeg')).toBeVisible();
  await desk.view(/^Alle kopij/).click();
  await expect(desk.rows).toHaveCount(3);
});

test('what goes out of the list with its status is selected no longer', async () => {
  const { keyboard } = program.window;
  await desk.list.focus();
  await keyboard.press('Control+a');
  await bar.getByRole('button', { name: 'Status' }).click();
  await program.window.getByRole('menuitem', { name: /^Ter review/ }).click();
  await expect(bar).toContainText('3 geselecteerd');
  await desk.view(/^Ter review/).click();
  // What was selected is so no longer; the rows are as many as before.
  await expect(bar).toBeHidden();
  await expect(desk.title).toHaveText('Ter review');
  await expect(desk.rows).toHaveCount(3);
  await desk.list.focus();
  await keyboard.press('Space');
  await expect(bar).toContainText('1 geselecteerd');
  await bar.getByRole('button', { name: 'Status' }).click();
  await program.window.getByRole('menuitem', { name: /^Concept/ }).click();
  await expect(desk.rows).toHaveCount(2);
  await expect(bar).toBeHidden();
});

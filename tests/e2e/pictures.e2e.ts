import { expect, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

let program: Program;

test.beforeEach(async () => {
  program = await Program.start();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a picture is found in the library, used again with its credit, and leads to the pieces that show it', async () => {
  const { window } = program;
  const { keyboard } = window;
  const desk = new Desk(window);
  const pictures = desk.view(/^Beelden/);
  const grid = window.getByRole('grid', { name: 'Beelden' });
  await pictures.click();
  await expect(window.getByText('Nog geen beelden')).toBeVisible();
  await keyboard.press('Control+Shift+d');

  await window
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await (await new Writing(window).ready()).stored();
  await keyboard.press('Control+Shift+d');
  await pictures.click();
  await expect(grid.getByRole('row')).toHaveCount(1);
  await isAccessible(program);
  await keyboard.press('Control+f');
  await keyboard.type('elmer IHOSTAGE');
  await expect(window.getByRole('main').getByRole('status')).toHaveText('1 van 1 beelden');
  await keyboard.type(' nergens');
  await expect(window.getByText('Geen beeld voldoet')).toBeVisible();
  await isAccessible(program);
  await window.getByRole('button', { name: 'Toon alle beelden' }).click();
  await expect(grid.getByRole('row')).toHaveCount(1);

  // A new piece takes it over, by keyboard alone.
  await keyboard.press('Control+n');
  const writing = await new Writing(window).ready();
  await keyboard.type('Een tweede stuk');
  await keyboard.press('Control+Shift+l');
  const picker = window.getByRole('dialog', { name: 'Kies beeld uit bibliotheek' });
  const list = picker.getByRole('grid', { name: 'Beelden' });
  await expect(list.getByRole('row')).toHaveCount(1);
  await isAccessible(program);
  await list.focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const table = window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table.getByRole('textbox', { name: /^Credit/ })).toHaveValue(
    "Still 'iHostage' via Elmer van der Marel",
  );
  await keyboard.press('Escape');
  await expect(writing.body.locator('figure img')).toBeVisible();
  await writing.stored();
  await writing.headline.focus();

  await keyboard.press('Control+Shift+d');
  await pictures.click();
  await expect(grid.getByRole('row')).toHaveCount(1);
  await expect(grid.getByRole('button', { name: 'Een tweede stuk' })).toBeVisible();
  await grid.focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.rows).toHaveCount(2);
});

import { expect, test } from '@playwright/test';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { dropPicture } from './dropPicture';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Writing } from './Writing';

test('a picture is attached, credited and ready to export without leaving the keys it asks for', async () => {
  const program = await Program.start();
  const page = program.window;
  const { keyboard } = page;
  await keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Sport Buro opent winkel op het plein');
  await keyboard.press('Enter');
  await keyboard.type('De eindredactie ging kijken.');
  await keyboard.press('Enter');
  await keyboard.type('Het was druk op het plein.');
  const toExport = page.getByRole('navigation', { name: 'Fase' }).getByRole('button', { name: /^Export/ });
  await expect(toExport).toHaveAccessibleName('Export');

  await dropPicture(page, Buffer.from(await pictureFile('jpeg', 1600, 900)), 'foto.jpg');
  const table = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(
    table.getByRole('textbox', { name: /^Credit/ }),
    'what is missing is asked for first',
  ).toBeFocused();
  await keyboard.press('Escape');
  await expect(toExport).toHaveAccessibleName(/2 punten op te lossen/);
  await keyboard.press('Control+3');
  const foot = page.getByRole('button', { name: /^Exporteer bundel/ });
  await expect(foot).toHaveAccessibleDescription('Eerst 2 punten oplossen: geen credit, geen alt-tekst.');
  const checks = page.getByRole('region', { name: 'Controle' });
  await expect(checks.getByRole('listitem').filter({ hasText: 'Er is een kop' })).toContainText('7 woorden');

  await keyboard.press('F8');
  await keyboard.press('Tab');
  await keyboard.type('Sport Buro');
  await expect(toExport).toHaveAccessibleName(/1 punt op te lossen/);
  await keyboard.press('F8');
  await keyboard.press('Tab');
  await keyboard.type('Een rij voor een verlichte winkel');
  await expect(toExport).toHaveAccessibleName('Export');
  await expect(foot).not.toHaveAccessibleDescription(/./);
  await expect(checks).toContainText('1 van 1');
  const { previewed } = new Exporting(page);
  await expect(previewed.locator('figcaption')).toContainText('Sport Buro');
  await expect(previewed.locator('figure img')).toHaveJSProperty('complete', true);

  await keyboard.press('Control+1');
  await writing.ready();
  await writing.body.locator('figure').getByRole('button').first().click();
  await expect(table.getByRole('slider'), 'where nothing is missing one begins at the picture').toBeFocused();
  expect(program.complaints).toEqual([]);
  await program.end();
});

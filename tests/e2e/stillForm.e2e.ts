import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import fs from 'node:fs';
import { withTags } from '../fixtures/pictures/exiftool';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { readSample } from './readSample';
import { Writing } from './Writing';

let program: Program;
let table: Locator;

test.beforeAll(async () => {
  program = await Program.start();
  await program.window.keyboard.press('Control+n');
  await new Writing(program.window).ready();
  const picture = withTags(new Uint8Array(fs.readFileSync(readSample().still)), 'jpg', [
    '-XMP-plus:Licensor={LicensorName=Beeldbank,LicensorURL=https://example.org/koop}',
    '-XMP-photoshop:Instructions=NO ARCHIVES - BELGIUM OUT',
    '-XMP-iptcExt:LocationShown={Sublocation=Leidseplein,City=Amsterdam}',
    '-XMP-iptcExt:PersonInImage=Ann Lee',
    '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
  ]);
  await dropPicture(program.window, Buffer.from(picture), 'plein.jpg');
  table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table).toBeVisible();
});

test.afterAll(() => program.end());

/** The heading of a group, which opens and closes it. */
function group(title: string): Locator {
  return table.locator('summary').filter({ has: program.window.getByRole('heading', { name: title }) });
}

test('credit stands first, and what is closed says in a line what is in it', async () => {
  const { creditLine, altText } = {
    creditLine: table.getByRole('textbox', { name: /^Credit/ }),
    altText: table.getByRole('textbox', { name: 'Alt-tekst' }),
  };
  await expect(creditLine).toHaveValue("Still 'iHostage' via Elmer van der Marel");
  await expect(altText).not.toHaveValue('');
  await expect(group('Rechten')).toContainText('Belgium out');
  await expect(group('Rechten')).toContainText('Niet voor het archief');
  await expect(group('Over de foto')).toContainText('Leidseplein, Amsterdam');
  await expect(table.getByRole('textbox', { name: /^Licentiegever/ })).toBeHidden();
});

test('rights are set by keyboard, kept, and undone', async () => {
  const { keyboard } = program.window;
  await group('Rechten').focus();
  await keyboard.press('Enter');
  await expect(table.getByRole('textbox', { name: /^Licentiegever/ })).toHaveValue('Beeldbank');
  await expect(table.getByRole('textbox', { name: /^Licentie kopen/ })).toHaveValue(
    'https://example.org/koop',
  );
  await expect(table.getByRole('checkbox', { name: /Niet voor het archief/ })).toBeChecked();

  await table.getByRole('textbox', { name: /^Embargo tot/ }).focus();
  await keyboard.type('31-12-2050');
  await keyboard.press('Tab');
  await expect(table.getByRole('textbox', { name: 'Tijd van het embargo' })).toBeFocused();
  await keyboard.type('14:30');
  await table.getByRole('checkbox', { name: /Alleen bij dit stuk/ }).focus();
  await keyboard.press('Space');
  await group('Rechten').focus();
  await keyboard.press('Enter');
  await expect(group('Rechten')).toContainText('vanaf 31-12-2050');
  await expect(group('Rechten')).toContainText('Alleen bij dit stuk');

  await keyboard.press('Control+z');
  await expect(group('Rechten')).not.toContainText('Alleen bij dit stuk');
});

test('what was changed is marked, and the file’s own value comes back', async () => {
  await group('Over de foto').click();
  const place = table.getByRole('textbox', { name: /^Plaats/ });
  const field = table
    .locator('.field')
    .filter({ has: program.window.getByRole('textbox', { name: /^Plaats/ }) });
  await expect(field).toContainText('IPTC');
  await place.fill('Amsterdam');
  await expect(field).toContainText('aangepast');
  await expect(group('In het bestand gevonden')).toContainText('1 aangepast');
  await group('In het bestand gevonden').click();
  await table.getByRole('button', { name: 'Neem plaats over' }).click();
  await expect(place).toHaveValue('Leidseplein, Amsterdam');
  await expect(field).toContainText('IPTC');
  await expect(table.getByRole('combobox', { name: /^Hoe gemaakt/ })).toHaveValue(/digitalCreation$/);
  expect(program.complaints).toEqual([]);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { googleFile, matomoFile, plausibleFile } from '../fixtures/figuresFiles';
import { Desk } from './Desk';
import { choose, pickFromMenu } from './dialogs';
import { Popular } from './Popular';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left in the library.
test.describe.configure({ mode: 'serial' });

let program: Program;
let popular: Popular;

const headlines = [
  'Gijzeling best bekeken',
  'Filmen op het plein',
  'Zo lees je een kijkcijfer',
  'Vijf korte series',
];
const figures = headlines.map((headline, index) => ({
  path: `artikel/${headline.toLowerCase().replaceAll(' ', '-')}`,
  title: headline,
  count: 4000 - index * 777,
}));

/** Has the dialog for choosing answer a file with these bytes. */
async function offer(bytes: Uint8Array, name: string): Promise<void> {
  const file = path.join(program.home, name);
  fs.writeFileSync(file, bytes);
  await choose(program, file);
}

async function isAccessible(): Promise<void> {
  const found = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.beforeAll(async () => {
  program = await Program.start();
  popular = new Popular(program.window);
  const writing = new Writing(program.window);
  for (const headline of headlines) {
    await program.window.keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await program.window.keyboard.type(headline);
    await writing.stored();
  }
  await new Desk(program.window).show();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('without figures the list is not there, and the desk says so', async () => {
  await popular.show();
  await expect(popular.main).toContainText('Zonder cijfers geen ‘Meest gelezen’');
  await expect(popular.list).toHaveCount(0);
  await isAccessible();
});

test('an export is looked at before it is taken in, and taken back as one step', async () => {
  const { keyboard } = program.window;
  const unknown = { path: 'artikel/niet-van-hier', title: 'Niet van hier', count: 55 };
  await offer(googleFile([...figures, unknown]), 'data-export.csv');
  await popular.read.click();
  await expect(popular.main.getByRole('heading', { name: 'Cijfers uit data-export.csv' })).toBeFocused();
  await expect(popular.main).toContainText('Google Analytics');
  await expect(popular.main.getByRole('textbox', { name: 'Vanaf' })).toHaveValue('16-11-2026');
  await expect(popular.main.getByRole('textbox', { name: 'Tot en met' })).toHaveValue('22-11-2026');
  await expect(popular.table('4 stukken gevonden').getByRole('row')).toContainText([
    'Stuk',
    'Gijzeling best bekeken',
    'Filmen op het plein',
    'Zo lees je een kijkcijfer',
    'Vijf korte series',
  ]);
  await expect(popular.table('2 pagina’s zijn geen stuk')).toContainText('/artikel/niet-van-hier/');
  await expect(popular.main).toContainText('2 rijen onder de tabel zijn niet gelezen.');
  await isAccessible();
  await popular.takeIn.click();
  await expect(popular.rows).toContainText([
    /1.*Gijzeling best bekeken.*4\.000/s,
    /2.*Filmen/s,
    /3.*Zo lees/s,
    /4.*Vijf/s,
  ]);
  await expect(popular.main).toContainText(
    'Cijfers van Google Analytics van 16 november tot en met 22 november, over 4 stukken',
  );
  await isAccessible();
  await keyboard.press('Control+z');
  await expect(popular.main).toContainText('Zonder cijfers geen ‘Meest gelezen’');
  await keyboard.press('Control+Shift+z');
  await expect(popular.rows).toHaveCount(4);
});

test('other exports take the place of the figures, with the day put right', async () => {
  const [first, second, third] = figures;
  await offer(
    plausibleFile([third!, first!, second!].map((one, index) => ({ ...one, count: 90 - index }))),
    'pages.csv',
  );
  await pickFromMenu(program, 'Lees cijfers in');
  await expect(popular.main).toContainText('Plausible');
  const until = popular.main.getByRole('textbox', { name: 'Tot en met' });
  await until.fill('1-11-2026');
  await popular.takeIn.click();
  await expect(popular.rows.first()).toContainText('Zo lees je een kijkcijfer');
  await expect(popular.main).toContainText('Cijfers van Plausible tot en met 1 november');
  await expect(popular.main).toContainText('Met minder dan vier stukken valt de lijst weg');
  // Matomo's is dropped on the list.
  const bytes = Buffer.from(matomoFile('https://example.org/', figures)).toString('base64');
  const transfer = await program.window.evaluateHandle((base64) => {
    const dropped = new DataTransfer();
    const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    dropped.items.add(new File([raw], 'Export 2026-11-09 tot 2026-11-15.csv'));
    return dropped;
  }, bytes);
  await popular.main.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(popular.main).toContainText('Matomo');
  await expect(popular.main).toContainText('Vervangt de cijfers tot en met 1 november.');
  await popular.takeIn.click();
  await expect(popular.rows.first()).toContainText('Gijzeling best bekeken');
});

test('a list by hand goes before the figures, by keyboard, and each step is taken back', async () => {
  const { keyboard } = program.window;
  await popular.pin('Vijf korte series');
  await popular.pin('Filmen op het plein');
  await expect(popular.rows).toContainText([/Vijf/, /Filmen/, /Gijzeling/, /Zo lees/]);
  await popular.rows.nth(1).focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(popular.rows).toContainText([/Filmen/, /Vijf/, /Gijzeling/, /Zo lees/]);
  await expect(popular.rows.first()).toBeFocused();
  await keyboard.press('Delete');
  await expect(popular.rows).toContainText([/Vijf/, /Gijzeling/, /Filmen/, /Zo lees/]);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect(popular.rows).toContainText([/Vijf/, /Filmen/, /Gijzeling/, /Zo lees/]);
  await popular.rows
    .nth(3)
    .getByRole('button', { name: /^Zet ‘Zo lees/ })
    .click();
  await expect(popular.rows).toContainText([/Vijf/, /Filmen/, /Zo lees/, /Gijzeling/]);
  await popular.rows
    .nth(2)
    .getByRole('button', { name: /hoger$/ })
    .click();
  await expect(popular.rows).toContainText([/Vijf/, /Zo lees/, /Filmen/, /Gijzeling/]);
  await isAccessible();
  await popular.main.getByRole('button', { name: 'Wis gekozen lijst' }).click();
  await expect(popular.rows.first()).toContainText('Gijzeling best bekeken');
});

test('a file that is no figures says why, and changes nothing', async () => {
  await offer(new TextEncoder().encode('Browser,Bezoekers\nFirefox,12\n'), 'browsers.csv');
  await popular.read.click();
  const alert = popular.main.getByRole('alert');
  await expect(alert).toContainText('In browsers.csv staat geen tabel met pagina’s en aantallen.');
  await expect(popular.rows).toHaveCount(4);
  await offer(plausibleFile(figures), 'pages.csv');
  await popular.read.click();
  await expect(popular.takeIn).toBeVisible();
  await expect(alert).toHaveCount(0);
});

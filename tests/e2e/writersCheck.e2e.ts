import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;

const shortHeadline = 'Elmer van der Marel filmt';
const restOfHeadline = ' in 93 landen en wordt wereldwijd miljoenen keren bekeken door kijkers';
const first = 'Dat zei dr. Noor Beek. Elmer van der Marel kreeg € 5 miljoen voor ‘Stille Straat’.';
const second =
  'Volgens Elmer van de Marel keken op 22 april 2022 ruim 1.204 mensen en zagen 12 procent meer.';

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** What is selected in the manuscript. */
const selected = (): Promise<string> => program.window.evaluate(() => getSelection()?.toString() ?? '');

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await expect(writing.headline).toBeFocused();
  await keyboard.type(shortHeadline);
  await writing.standfirst.click();
  await keyboard.type('Een intro van één zin.');
  await writing.body.click();
  await keyboard.type(first);
  await keyboard.press('Enter');
  await keyboard.press('Control+Shift+h');
  await keyboard.type('De tweede helft');
  await keyboard.press('Enter');
  await keyboard.type(second);
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the headline stands as a search engine and a shared link show it, and is counted until it is cut', async () => {
  const { window } = program;
  const result = window.getByRole('figure', { name: 'Zo ziet een zoekmachine het' });
  const card = window.getByRole('figure', { name: 'Zo ziet een gedeelde link eruit' });
  await expect(result).toContainText(shortHeadline);
  await expect(result).toContainText('artikel › elmer-van-der-marel-filmt');
  await expect(result).toContainText('Een intro van één zin. Dat zei dr. Noor Beek.');
  await expect(card).toContainText(shortHeadline);
  await expect(window.getByText('Kop: 25 tekens, past')).toBeVisible();

  await writing.headline.click();
  await window.keyboard.press('End');
  await window.keyboard.type(restOfHeadline);
  await expect(window.getByText(/^Kop: 95 tekens, afgekapt na \d\d$/)).toBeVisible();
  await expect(result.locator('.search-title')).toHaveText(/^Elmer van der Marel filmt in 93 landen .* …$/);
  await expect(card).toContainText(shortHeadline + restOfHeadline);

  // A title for search engines takes its place in both.
  await window.getByRole('textbox', { name: 'Zoekkop' }).fill('Noor Beek over film');
  await expect(window.getByText('Zoekkop: 19 tekens, past')).toBeVisible();
  await expect(result.locator('.search-title')).toHaveText('Noor Beek over film');
  await expect(card).toContainText('Noor Beek over film');
  await window.getByRole('textbox', { name: 'Zoekkop' }).fill('');
  await expect(window.getByText(/^Kop: 95 tekens/)).toBeVisible();
});

test('the text is counted where the words are, and the longest sentence is gone to', async () => {
  const { window } = program;
  await pickFromMenu(program, 'Over dit stuk');
  const popover = window.getByRole('dialog', { name: 'Over dit stuk' });
  const told = (term: string): ReturnType<typeof popover.locator> =>
    popover.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]');
  await expect(told('Zinnen')).toHaveText('4');
  await expect(told('Alinea’s')).toHaveText('2');
  await expect(told('Woorden per zin')).toHaveText('9,5');
  await expectNoViolations();
  await popover.getByRole('button', { name: '18 woorden' }).click();
  await expect(popover).toBeHidden();
  await expect(writing.body).toBeFocused();
  expect(await selected()).toBe(second);
});

test('names and figures are listed by key, gone to, and ticked until they stand somewhere else too', async () => {
  const { window } = program;
  const { keyboard } = window;
  await keyboard.press('Control+Shift+c');
  const list = window.getByRole('region', { name: 'Namen en cijfers' });
  const ofKind = (kind: string): ReturnType<typeof list.locator> =>
    list.getByRole('region', { name: kind }).locator('.fact-text > span:first-child');
  await expect(ofKind('Namen')).toHaveText(['Elmer van der Marel', 'Noor Beek', 'Elmer van de Marel']);
  await expect(ofKind('Titels')).toHaveText(['Stille Straat']);
  await expect(ofKind('Bedragen')).toHaveText(['€ 5 miljoen']);
  await expect(ofKind('Percentages')).toHaveText(['12 procent']);
  await expect(ofKind('Data en tijden')).toHaveText(['22 april 2022']);
  await expect(ofKind('Getallen')).toHaveText(['93 landen', '1.204 mensen']);

  // By keyboard: down the list, to the places one after the other, and back.
  const name = list.getByRole('button', { name: /^Elmer van der Marel/ });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Lijkt op Elmer van de Marel');
  await keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: 'Noor Beek' })).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(list.getByRole('checkbox', { name: 'Noor Beek nagekeken' })).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('ArrowUp');
  await keyboard.press('Space');
  await expect(list.getByText('2 van 9 nagekeken')).toBeAttached();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(writing.headline).toBeFocused();
  expect(await selected()).toBe('Elmer van der Marel');
  await keyboard.press('Control+Shift+c');
  await expect(name).toBeFocused();
  await keyboard.press('Enter');
  await expect(writing.body).toBeFocused();
  expect(await selected()).toBe('Elmer van der Marel');
  await expectNoViolations();

  // Written once more, it is to be checked once more.
  await writing.body.click();
  await keyboard.press('Control+End');
  await keyboard.type(' Daar was Noor Beek bij.');
  await expect(list.getByRole('checkbox', { name: 'Noor Beek nagekeken' })).not.toBeChecked();
  await expect(list.getByRole('checkbox', { name: 'Elmer van der Marel nagekeken' })).toBeChecked();

  await keyboard.press('Control+Shift+c');
  await keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(writing.body).toBeFocused();
});

test('one key goes from heading to heading', async () => {
  const { keyboard } = program.window;
  const caretIn = (): Promise<string> =>
    program.window.evaluate(() => {
      const at = getSelection()?.anchorNode;
      return (at instanceof Element ? at : at?.parentElement)?.closest('p, h2, h3')?.textContent ?? '';
    });
  await writing.standfirst.click();
  await keyboard.press('F4');
  await expect(writing.body).toBeFocused();
  expect(await caretIn()).toBe('De tweede helft');
  await keyboard.press('F4');
  await expect(writing.headline).toBeFocused();
  await keyboard.press('Shift+F4');
  await expect(writing.body).toBeFocused();
  expect(await caretIn()).toBe('De tweede helft');
  // From within its text, a section's own heading comes first.
  await keyboard.press('Control+End');
  await keyboard.press('Shift+F4');
  expect(await caretIn()).toBe('De tweede helft');
  await keyboard.press('Shift+F4');
  await expect(writing.headline).toBeFocused();
});

test('in English all of it says so', async () => {
  const { window } = program;
  await pickFromMenu(program, 'Taal: English');
  await expect(window.getByRole('figure', { name: 'As a search engine shows it' })).toBeVisible();
  await expect(window.getByText(/^Headline: 95 characters, cut after \d\d$/)).toBeVisible();
  await pickFromMenu(program, 'Names and figures');
  const list = window.getByRole('region', { name: 'Names and figures' });
  await expect(list.getByRole('checkbox', { name: '93 landen checked' })).toBeVisible();
  await expectNoViolations();
  await list.getByRole('button', { name: 'Close names and figures' }).click();
  await expect(list).toBeHidden();
});

test('ticks are there again after Katern was closed', async () => {
  const { home } = program;
  await program.close();
  program = await Program.start({ home });
  writing = await new Writing(program.window).ready();
  await pickFromMenu(program, 'Names and figures');
  const list = program.window.getByRole('region', { name: 'Names and figures' });
  await expect(list.getByRole('checkbox', { name: 'Elmer van der Marel checked' })).toBeChecked();
  await expect(list.getByRole('checkbox', { name: '93 landen checked' })).not.toBeChecked();
  await expect(list.getByText('1 of 9 checked')).toBeAttached();
});

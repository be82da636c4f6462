import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Finding } from './Finding';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let finding: Finding;
let suggesting: Suggesting;
let notices: Notices;

const first = {
  headline: 'De straat leeft',
  standfirst: 'Een Straat vol cafés.',
  body: ['In de straat staat een café.', 'STRAAT en plein, hoofdstraat en straten.'],
};

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  finding = new Finding(program.window);
  suggesting = new Suggesting(program.window);
  notices = new Notices(program.window);
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type(first.headline);
  await writing.standfirst.click();
  await keyboard.type(first.standfirst);
  await writing.body.click();
  await keyboard.type(first.body[0] ?? '');
  await keyboard.press('Enter');
  await keyboard.type(first.body[1] ?? '');
  await program.window.getByRole('textbox', { name: 'Bovenkop' }).fill('Uit de straat');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('words are found in all three texts and marked, one by one, and closing selects the one that one is at', async () => {
  const { keyboard } = program.window;
  await writing.headline.click();
  await keyboard.press('Home');
  await finding.open();
  await keyboard.type('straat');
  await expect(finding.count).toHaveText('1 van 5');
  expect(await finding.marked()).toEqual({
    all: ['straat', 'Straat', 'straat', 'STRAAT', 'straat'],
    now: ['straat'],
  });
  await keyboard.press('Enter');
  await keyboard.press('F3');
  await expect(finding.count).toHaveText('3 van 5');
  await keyboard.press('Shift+Enter');
  await keyboard.press('Shift+F3');
  await keyboard.press('Control+Shift+g');
  await expect(finding.count).toHaveText('5 van 5');
  await keyboard.press('Control+g');
  await keyboard.press('Control+g');
  await expect(finding.count).toHaveText('2 van 5');
  await expectNoViolations();

  await keyboard.press('Escape');
  await expect(finding.strip).toBeHidden();
  await expect(writing.standfirst).toBeFocused();
  expect(await finding.selected()).toBe('Straat');
  expect(await finding.marked()).toEqual({ all: [], now: [] });
  expect(await writing.texts()).toEqual(first);
});

test('from the text F3 goes on from the caret and selects', async () => {
  const { keyboard } = program.window;
  await writing.body.locator(':scope > *').nth(1).click();
  await writing.goHome();
  await finding.open();
  await expect(finding.words).toHaveValue('straat');
  await expect(finding.count).toHaveText('4 van 5');
  await writing.body.locator(':scope > *').nth(0).click();
  await writing.goHome();
  await keyboard.press('F3');
  await expect(finding.count).toHaveText('3 van 5');
  expect(await finding.selected()).toBe('straat');
  await expect(writing.body).toBeFocused();
  await keyboard.press('Shift+F3');
  await expect(finding.count).toHaveText('2 van 5');
  await expect(writing.standfirst).toBeFocused();
  await keyboard.press('Escape');
  await expect(finding.strip).toBeHidden();
  expect(await finding.selected()).toBe('Straat');
});

test('it begins with the words that are selected, and finds what is typed meanwhile', async () => {
  const { keyboard } = program.window;
  await writing.body
    .locator(':scope > *')
    .nth(1)
    .dblclick({ position: { x: 20, y: 14 } });
  expect((await finding.selected()).trim()).toBe('STRAAT');
  await finding.open();
  await expect(finding.words).toHaveValue('STRAAT');
  await finding.words.fill('café');
  await expect(finding.count).toHaveText('1 van 2');
  await writing.body.locator(':scope > *').nth(0).click();
  await keyboard.press('End');
  await keyboard.type(' Café');
  await expect(finding.count).toHaveText(/ van 3$/);
  await expect.poll(async () => (await finding.marked()).all).toEqual(['café', 'café', 'Café']);
  await keyboard.press('Control+z');
  await expect(finding.count).toHaveText(/ van 2$/);
  expect(await writing.texts()).toEqual(first);
});

test('case, accents, whole words and regular expressions count where that is asked for', async () => {
  await finding.words.fill('cafe');
  await expect(finding.count).toHaveText(/ van 2$/);
  await finding.way('Let op accenten').click();
  await expect(finding.count).toHaveText('Niet gevonden');
  await finding.way('Let op accenten').click();
  await finding.words.fill('straat');
  await finding.way('Alleen hele woorden').click();
  await expect(finding.count).toHaveText(/ van 4$/);
  await finding.way('Let op hoofdletters').click();
  await expect(finding.count).toHaveText(/ van 2$/);
  await finding.way('Let op hoofdletters').click();
  await finding.way('Alleen hele woorden').click();
  await finding.way('Reguliere uitdrukking').click();
  await expect(finding.way('Let op accenten')).toHaveAttribute('aria-disabled', 'true');
  await finding.words.fill('stra+ten?');
  await expect(finding.count).toHaveText('1 van 1');
  await finding.words.fill('(straat');
  await expect(finding.strip.getByRole('alert')).toContainText('Een ( wordt niet gesloten');
  await expect(finding.count).toHaveText('');
  await expectNoViolations();
});

test('an expression that never ends is stopped, and the window goes on meanwhile', async () => {
  const { keyboard } = program.window;
  await finding.close();
  await writing.body.locator(':scope > *').nth(1).click();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.insertText('a'.repeat(60));
  await finding.open();
  await finding.words.fill('(a+)+$!');
  await expect(finding.strip.getByRole('alert')).toContainText('zoekt te lang');
  await finding.words.fill('a{60}');
  await expect(finding.count).toHaveText('1 van 1');
  await finding.way('Reguliere uitdrukking').click();
  await finding.close();
  // What was typed may be more than one step, where it took long.
  await expect(async () => {
    const { body } = await writing.texts();
    if (body.length > first.body.length) await keyboard.press('Control+z');
    expect(await writing.texts()).toEqual(first);
  }).toPass();
});

test('one place is replaced, then all of them in every text, and undone as one step', async () => {
  const { keyboard } = program.window;
  await writing.headline.click();
  await keyboard.press('Home');
  await finding.open();
  await finding.words.fill('straat');
  await expect(finding.count).toHaveText('1 van 5');
  await finding.openReplacing();
  await expect(finding.replacement).toBeFocused();
  await finding.open();
  await finding.way('Houd hoofdletters').click();
  await finding.replacement.fill('plei');
  // What was typed last counts, however soon one goes on.
  await keyboard.insertText('n');
  await keyboard.press('Enter');
  await expect(writing.headline).toHaveText('De plein leeft');
  await expect(finding.count).toHaveText('1 van 4');
  await finding.button('Vervang alles').click();
  await expect(notices.note('4 vervangen')).toBeVisible();
  expect(await writing.texts()).toEqual({
    headline: 'De plein leeft',
    standfirst: 'Een Plein vol cafés.',
    body: ['In de plein staat een café.', 'PLEIN en plein, hoofdplein en straten.'],
  });
  await expect(finding.count).toHaveText('Niet gevonden');
  await expect(finding.button('Vervang')).toHaveAttribute('aria-disabled', 'true');
  await keyboard.press('Control+z');
  await expect.poll(() => writing.texts()).toEqual({ ...first, headline: 'De plein leeft' });
  await keyboard.press('Control+z');
  await expect.poll(() => writing.texts()).toEqual(first);
  await writing.stored();
});

test('what stands in small fields is named, leads there, and is replaced where that is asked for', async () => {
  const { window } = program;
  const kicker = window.getByRole('textbox', { name: 'Bovenkop' });
  const there = finding.strip.getByRole('list', { name: 'Ook in' });
  await there.getByRole('button', { name: 'Bovenkop (1)' }).click();
  await expect(kicker).toBeFocused();
  await finding.strip.getByRole('checkbox', { name: 'Vervang daar ook' }).check();
  await finding.button('Vervang alles').click();
  await expect(kicker).toHaveValue('Uit de plein');
  await expect(notices.note('6 vervangen')).toBeVisible();
  await expect(there).toBeHidden();
  await notices
    .note('6 vervangen')
    .getByRole('button', { name: /^Maak ongedaan/ })
    .click();
  await expect(kicker).toHaveValue('Uit de straat');
  await expect.poll(() => writing.texts()).toEqual(first);
});

test('groups of a regular expression take part in what replaces them', async () => {
  await finding.way('Houd hoofdletters').click();
  await finding.way('Reguliere uitdrukking').click();
  await finding.words.fill('(\\w+) en (\\w+)');
  await finding.replacement.fill('$2 en $1');
  await expect(finding.count).toHaveText('1 van 2');
  await finding.button('Vervang alles').click();
  await expect(writing.body.locator(':scope > *').nth(1)).toHaveText(
    'plein en STRAAT, straten en hoofdstraat.',
  );
  await program.window.keyboard.press('Control+z');
  await expect.poll(() => writing.texts()).toEqual(first);
  await finding.way('Reguliere uitdrukking').click();
});

test('while one suggests, replacing is suggested, place by place, and crossed out words are found no more', async () => {
  const { keyboard } = program.window;
  await finding.close();
  await writing.body.click();
  await suggesting.toggle(true);
  await finding.openReplacing();
  await finding.words.fill('straat');
  await finding.replacement.fill('laan');
  await expect(finding.count).toHaveText(/ van 5$/);
  await expect(finding.strip.getByRole('checkbox')).toBeHidden();
  await expectNoViolations();
  await finding.button('Vervang alles').click();
  await expect(notices.note('5 vervangingen voorgesteld')).toBeVisible();
  await expect(suggesting.cards).toHaveCount(5);
  await expect(finding.count).toHaveText('Niet gevonden');
  await expect(suggesting.deleted).toHaveText(['straat', 'Straat', 'straat', 'STRAAT', 'straat']);
  await expect(suggesting.inserted).toHaveText(['laan', 'laan', 'laan', 'laan', 'laan']);
  await writing.stored();
  await keyboard.press('Control+z');
  await expect(suggesting.cards).toHaveCount(0);
  await expect.poll(() => writing.texts()).toEqual(first);

  // One's own words are changed freely, also by replacing.
  await finding.button('Vervang').click();
  await expect(suggesting.cards).toHaveCount(1);
  await finding.words.fill('laan');
  await finding.replacement.fill('kade');
  await expect(finding.count).toHaveText('1 van 1');
  await finding.button('Vervang').click();
  await expect(suggesting.inserted).toHaveText(['kade']);
  await expect(suggesting.cards).toHaveCount(1);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect.poll(() => writing.texts()).toEqual(first);
  await finding.close();
  await suggesting.toggle(false);
  await expect(suggesting.bar).toBeHidden();
});

test('the text stays where it is when the strip comes and goes, and the strip lies over none of it', async () => {
  const paragraph = writing.body.locator(':scope > *').nth(1);
  const top = async (): Promise<number | undefined> => (await paragraph.boundingBox())?.y;
  const before = await top();
  await finding.open();
  await expect.poll(top).toBe(before);
  await finding.openReplacing();
  await expect.poll(top).toBe(before);
  await finding.close();
  await expect.poll(top).toBe(before);
});

test('while one suggests, what is said of a picture is suggested too, where that is asked for', async () => {
  const { window } = program;
  const { keyboard } = window;
  await keyboard.press('Control+k');
  await keyboard.type('voorbeeldartikel');
  await window.getByRole('option', { name: /^Open het voorbeeldartikel/ }).click();
  await expect(writing.headline).toContainText('iHostage');
  const altText = window.getByRole('textbox', { name: 'Alt-tekst' });
  await expect(altText).toHaveValue(/een nat plein naar/);
  const before = await writing.texts();
  await writing.body.click();
  await suggesting.toggle(true);
  await finding.openReplacing();
  await finding.words.fill('nat plein');
  await finding.replacement.fill('droog plein');
  await expect(finding.count).toHaveText('Niet gevonden');
  await expect(finding.button('Vervang alles')).toHaveAttribute('aria-disabled', 'true');
  await finding.strip.getByRole('checkbox', { name: 'Stel het bij beelden ook voor' }).check();
  await finding.button('Vervang alles').click();
  await expect(notices.note('1 vervanging voorgesteld')).toBeVisible();
  await expect(altText).toHaveValue(/een droog plein naar/);
  await expect(suggesting.cards).toHaveCount(1);
  await expect(finding.strip.getByRole('list', { name: 'Ook in' })).toBeHidden();
  await keyboard.press('Control+z');
  await expect(altText).toHaveValue(/een nat plein naar/);
  await expect(suggesting.cards).toHaveCount(0);
  await finding.close();
  await suggesting.toggle(false);
  expect(await writing.texts()).toEqual(before);
  await new Desk(window).show();
  await new Desk(window).row('De straat leeft').dblclick();
  await writing.ready();
});

test('in English, from the palette, and elsewhere the desk is searched', async () => {
  const { window } = program;
  const { keyboard } = window;
  await keyboard.press('Control+k');
  await keyboard.type('Taal: English');
  await window.getByRole('option', { name: /^Taal: English/ }).click();
  await expect(window.getByRole('group', { name: 'Copy' })).toBeVisible();
  await keyboard.press('Control+k');
  await keyboard.type('find and replace');
  await window.getByRole('option', { name: /^Find and replace/ }).click();
  await expect(finding.replacement).toBeVisible();
  await finding.words.fill('straat');
  await expect(finding.count).toHaveText(/^\d of 5$/);
  await finding.words.fill('xyz');
  await expect(finding.count).toHaveText('Not found');
  await expectNoViolations();
  await keyboard.press('Control+Shift+f');
  await expect(window.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await new Desk(window).row('De straat leeft').dblclick();
  await writing.ready();
  await expect(finding.strip).toBeHidden();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

/** The menu that is open, of that name. */
const menuOf = (page: Page, name: string | RegExp): Locator => page.getByRole('menu', { name });

/** What a menu offers, what is off in brackets. */
async function offered(menu: Locator): Promise<string[]> {
  await expect(menu).toBeVisible();
  return menu.locator('.menu-item').evaluateAll((items) =>
    items.map((item) => {
      const label = item.querySelector('span:not(.end)')?.textContent ?? '';
      return item.ariaDisabled === 'true' ? `(${label})` : label;
    }),
  );
}

const copied = (program: Program): Promise<string> =>
  program.app.evaluate(({ clipboard }) => Promise.resolve(clipboard.readText()));

async function start(): Promise<Program> {
  const program = await Program.start({ args: ['--sample'] });
  await new Writing(program.window).ready();
  await program.window.getByRole('region', { name: 'Tags' }).waitFor();
  return program;
}

test('a tag has a menu: the pieces that carry it, all tags, and taking it off', async () => {
  const program = await start();
  const page = program.window;
  const chip = page.locator('.tag-editor .chip').first();
  const label = (await chip.locator('.chip-label').textContent()) ?? '';
  await chip.click({ button: 'right' });
  const menu = menuOf(page, `Tag ‘${label}’`);
  expect(await offered(menu)).toEqual([
    'Stukken met deze tag',
    'Beheer tags',
    expect.stringContaining(label),
  ]);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  // By keyboard, and what it does is undone as by the chip's own button.
  await chip.locator('.chip-label').focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const chipLabel = page.getByRole('button', { name: label, exact: true });
  await expect(chipLabel).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(chipLabel).toHaveCount(1);
  await chipLabel.focus();
  await page.keyboard.press('ContextMenu');
  await page.keyboard.press('Enter');
  await expect(new Desk(page).list).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a comment has a menu, at its button too: reply, resolve, copy its text, and one’s own edit', async () => {
  const program = await start();
  const page = program.window;
  const threads = new Threads(page);
  await new Writing(page).body.locator('p').first().click();
  await page.keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
  await page.keyboard.type('Klopt dit?');
  await page.keyboard.press('Enter');
  const comment = threads.section.getByRole('listitem').filter({ hasText: 'Klopt dit?' }).last();
  await comment.click({ button: 'right' });
  const menu = menuOf(page, /^Meer bij je opmerking van/);
  const all = ['Toon in de tekst', 'Reageer', 'Los op', 'Kopieer tekst', 'Wijzig', 'Haal weg'];
  expect(await offered(menu)).toEqual(all);
  await menu.getByRole('menuitem', { name: 'Kopieer tekst' }).click();
  await expect.poll(() => copied(program)).toBe('Klopt dit?');
  await comment.getByRole('button', { name: /^Meer bij je opmerking van/ }).click();
  expect(await offered(menu)).toEqual(all);
  await menu.getByRole('menuitem', { name: 'Wijzig' }).click();
  await expect(threads.field).toBeFocused();
  await page.keyboard.press('Escape');

  // Of the thread, by keyboard.
  const thread = threads.saying('Klopt dit?');
  await thread.locator('.thread-about').focus();
  await page.keyboard.press('Shift+F10');
  const ofThread = menuOf(page, /^Opmerking bij/);
  expect(await offered(ofThread)).toEqual(['Toon in de tekst', 'Reageer', 'Los op']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(threads.field).toBeFocused();
  // Where one writes the menu is that of the words.
  await page.keyboard.press('Escape');
  await thread.locator('.thread-about').focus();
  await page.keyboard.press('Shift+F10');
  await expect(ofThread).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(threads.section).toContainText('1 opgeloste opmerking');
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a suggestion has a menu: accept, reject, all of its author, a comment', async () => {
  const program = await start();
  const page = program.window;
  const suggesting = new Suggesting(page);
  const writing = new Writing(page);
  await suggesting.toggle(true);
  for (const field of [writing.standfirst, writing.headline]) {
    await field.click();
    await writing.press('Home');
    await page.keyboard.type('Nieuw ');
  }
  await expect(suggesting.cards).toHaveCount(2);
  await suggesting.toggle(false);
  const [first, second] = [suggesting.cards.first(), suggesting.cards.last()];
  await first.click({ button: 'right' });
  const menu = page.getByRole('menu');
  expect(await offered(menu)).toEqual([
    'Toon in de tekst',
    'Neem over',
    'Wijs af',
    'Reageer',
    expect.stringMatching(/^Neem alles van .* over$/),
    expect.stringMatching(/^Wijs alles van .* af$/),
  ]);
  await menu.getByRole('menuitem', { name: /^Wijs af/ }).click();
  await expect(suggesting.cards).toHaveCount(1);
  await expect(writing.headline).not.toContainText('Nieuw');
  await expect(second.locator('.suggestion-about')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(suggesting.cards).toHaveCount(0);
  await expect(writing.standfirst).toContainText('Nieuw');
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('an entry of the outline keeps the focus while its block, or another, is moved', async () => {
  const program = await start();
  const page = program.window;
  const writing = new Writing(page);
  const outline = page.getByRole('complementary', { name: 'Opbouw' });
  const [first = '', second = ''] = await writing.body.locator('h2').allTextContents();
  const entry = (words: string): Locator => outline.getByRole('button', { name: words });
  const order = async (): Promise<string[]> =>
    (await outline.locator('li .cut').allTextContents()).filter((name) => [first, second].includes(name));
  const { body } = await writing.texts();
  const between = body.indexOf(second) - body.indexOf(first);
  await entry(second).click();
  await expect(writing.body).toBeFocused();

  // What the keys move is the block the caret was in.
  await entry(second).focus();
  for (let at = 0; at < between; at++) await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual([second, first]);
  await expect(entry(second)).toBeFocused();

  await entry(first).focus();
  for (let at = 0; at < between; at++) await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual([first, second]);
  await expect(entry(first)).toBeFocused();
  expect((await writing.texts()).body).toEqual(body);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a part in the outline has a menu: going there, moving its block, commenting on it', async () => {
  const program = await start();
  const page = program.window;
  const writing = new Writing(page);
  const outline = page.getByRole('complementary', { name: 'Opbouw' });
  const subhead = writing.body.locator('h2').first();
  const words = (await subhead.textContent()) ?? '';
  const before = (await writing.texts()).body;
  const item = outline.getByRole('button', { name: words });
  const entries = await outline.getByRole('listitem').allTextContents();
  await item.click({ button: 'right' });
  const menu = menuOf(page, `Opbouw: ${words}`);
  expect(await offered(menu)).toEqual([
    'Ga erheen',
    'Verplaats blok omhoog',
    'Verplaats blok omlaag',
    'Plaats opmerking',
  ]);
  await menu.getByRole('menuitem', { name: 'Verplaats blok omhoog' }).click();
  const at = before.indexOf(words);
  await expect.poll(async () => (await writing.texts()).body.indexOf(words)).toBe(at - 1);
  await expect(outline.getByRole('listitem')).not.toHaveText(entries);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await writing.texts()).body).toEqual(before);
  // The outline follows the text a moment later.
  await expect(outline.getByRole('listitem')).toHaveText(entries);
  await item.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(subhead).toHaveClass(/now/);
  await expect(writing.body).toBeFocused();
  await outline.getByRole('button', { name: /^Kop/ }).first().focus();
  await page.keyboard.press('Shift+F10');
  expect(await offered(menuOf(page, 'Opbouw: Kop'))).toEqual(['Ga erheen', 'Plaats opmerking']);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(new Threads(page).field).toBeFocused();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a version has a menu: comparing with it, putting it back, naming what there is now', async () => {
  const program = await start();
  const page = program.window;
  const writing = new Writing(page);
  const reviewing = new Reviewing(page);
  const before = (await writing.headline.textContent()) ?? '';
  await reviewing.keep('Eerste opzet');
  await writing.headline.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Een andere kop');
  await writing.stored();
  await reviewing.keep('Tweede opzet');
  await reviewing.show();
  const version = (name: string): Locator =>
    reviewing.versions.getByRole('listitem').filter({ hasText: name });
  await version('Eerste opzet').click({ button: 'right' });
  const menu = menuOf(page, /^Versie: Eerste opzet/);
  expect(await offered(menu)).toEqual([
    'Vergelijk vanaf deze versie',
    'Vergelijk tot deze versie',
    'Zet deze versie terug',
  ]);
  await menu.getByRole('menuitemradio', { name: 'Vergelijk vanaf deze versie' }).click();
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Eerste opzet/ })).toBeChecked();

  // Another than the one that is compared is read first.
  await version('Tweede opzet').getByRole('radio').first().focus();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page, /^Versie: Tweede opzet/)).toBeVisible();
  await page.keyboard.press('Escape');
  await reviewing.from(/^Van: Tweede opzet/);
  await version('Eerste opzet').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Zet deze versie terug' }).click();
  await expect(page.getByText(/^Teruggezet: Eerste opzet/).first()).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(writing.headline).toHaveText(before);
  await page.keyboard.press('Control+z');
  await expect(writing.headline).toHaveText('Een andere kop');
  await reviewing.show();
  await version('Nu').last().click({ button: 'right' });
  await menuOf(page, /^Versie: Nu/)
    .getByRole('menuitem', { name: 'Bewaar als versie' })
    .click();
  await expect(page.getByRole('dialog', { name: 'Bewaar als versie' })).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a picture of the library has a menu, in English too', async () => {
  const program = await start();
  const page = program.window;
  await pickFromMenu(program, 'Taal: English');
  await new Writing(page).stored();
  const headline = (await new Writing(page).headline.textContent()) ?? '';
  await pickFromMenu(program, 'Pictures');
  const grid = page.getByRole('grid', { name: 'Pictures' });
  await grid.getByRole('row').first().click({ button: 'right' });
  const menu = menuOf(page, /^Picture: /);
  expect(await offered(menu)).toEqual([`Open ‘${headline}’`, 'Show all pieces with this picture']);
  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: /^Open/ }).press('Enter');
  await expect(new Writing(page).headline).toHaveText(headline);

  await page.locator('.tag-editor .chip').first().click({ button: 'right' });
  expect((await offered(page.getByRole('menu'))).slice(0, 2)).toEqual([
    'Pieces with this tag',
    'Manage tags',
  ]);
  await page.keyboard.press('Escape');

  // Where one chooses a picture, its menu does that.
  await page.keyboard.press('Control+n');
  await expect(new Writing(page).headline).toHaveText('');
  await page.keyboard.press('Control+Shift+l');
  const picker = page.getByRole('dialog').getByRole('grid', { name: 'Pictures' });
  await picker.getByRole('row').first().click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Choose this picture' }).click();
  await expect(page.getByRole('dialog', { name: 'Picture for this piece' })).toBeVisible();
  expect(program.complaints).toEqual([]);
  await program.end();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import path from 'node:path';
import { choose, pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let menu: Locator;

test.beforeAll(async () => {
  program = await Program.start({ args: ['--sample'] });
  writing = await new Writing(program.window).ready();
  menu = program.window.getByRole('menu', { name: /^(Blok|Block): / });
  await program.window.getByRole('region', { name: 'Tags' }).waitFor();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** The kinds of the body's blocks, in order. */
const kinds = (): Promise<string[]> =>
  writing.body
    .locator(':scope > *')
    .evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).dataset['block'] ?? ''));

const blocks = async (): Promise<string[]> => (await writing.texts()).body;

/** Presses the mark of a block in the margin. */
async function pressMark(block: Locator, button: 'left' | 'right' = 'left'): Promise<void> {
  await block.scrollIntoViewIfNeeded();
  const box = await block.boundingBox();
  const strip = await program.window.locator('.strip').boundingBox();
  if (!box || !strip) throw new Error('not in sight');
  await program.window.mouse.click(strip.x - 24, box.y + 12, { button });
}

const items = async (): Promise<string[]> => {
  await expect(menu).toBeVisible();
  return menu.locator('.menu-item > span:not(.end)').allTextContents();
};

test('the mark in the margin opens the menu of its block, which becomes another kind and back in one step', async () => {
  const { keyboard } = program.window;
  const subhead = writing.body.locator('h2').first();
  const words = (await subhead.textContent()) ?? '';
  const before = await kinds();
  await pressMark(subhead);
  await expect(menu).toHaveAccessibleName('Blok: Tussenkop');
  expect(await items()).toEqual([
    'Alinea',
    'Tussenkop',
    'Citaat',
    'Lijst',
    'Genummerde lijst',
    'Verplaats blok omhoog',
    'Verplaats blok omlaag',
    'Dupliceer blok',
    'Plaats opmerking',
    'Verwijder blok',
  ]);
  await expect(menu.getByRole('menuitemradio', { name: /^Tussenkop/ })).toHaveAttribute(
    'aria-checked',
    'true',
  );
  await expect(menu.getByRole('menuitemradio', { name: /^Tussenkop/ })).toBeFocused();
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  // What it is already it stays.
  await keyboard.press('Enter');
  await expect(menu).toBeHidden();
  expect(await kinds()).toEqual(before);

  await pressMark(subhead, 'right');
  await menu.getByRole('menuitemradio', { name: /^Citaat/ }).click();
  await expect(writing.body.locator('blockquote').filter({ hasText: words })).toBeVisible();
  await keyboard.press('Control+z');
  await expect.poll(kinds).toEqual(before);
});

test('Shift+F10 opens it where the caret is, the menu key that of words; so do palette and native menu', async () => {
  const { keyboard } = program.window;
  const paragraph = writing.body.locator(':scope > p').nth(1);
  const words = (await paragraph.textContent()) ?? '';
  const before = await blocks();
  const at = before.indexOf(words);
  await paragraph.click({ position: { x: 4, y: 10 } });
  await keyboard.press('Shift+F10');
  await expect(menu).toHaveAccessibleName('Blok: Alinea');
  await menu.getByRole('menuitem', { name: 'Dupliceer blok' }).click();
  await expect.poll(blocks).toEqual(before.toSpliced(at, 0, words));
  await keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(before);

  await paragraph.click({ position: { x: 4, y: 10 } });
  await keyboard.press('Control+k');
  await keyboard.type('>Blok');
  await program.window.getByRole('option', { name: 'Blok', exact: true }).click();
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Verwijder blok' }).click();
  await expect.poll(blocks).toEqual(before.toSpliced(at, 1));
  await expect(writing.body).toBeFocused();
  await keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(before);

  // In the headline no block is meant, and none goes.
  await writing.headline.click();
  await pickFromMenu(program, 'Verwijder blok');
  await expect(program.window.getByText('Zet de cursor in een blok van de tekst').first()).toBeVisible();
  expect(await blocks()).toEqual(before);

  await paragraph.click({ position: { x: 4, y: 10 } });
  await pickFromMenu(program, 'Blok');
  await menu.getByRole('menuitem', { name: /^Verplaats blok omlaag/ }).click();
  await expect.poll(async () => (await blocks()).indexOf(words)).toBe(at + 1);
  await keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(before);

  await paragraph.click({ position: { x: 4, y: 10 } });
  await pickFromMenu(program, 'Blok');
  await menu.getByRole('menuitem', { name: /^Plaats opmerking/ }).click();
  await expect(new Threads(program.window).field).toBeFocused();
  await keyboard.press('Escape');
  await paragraph.click({ position: { x: 4, y: 10 } });
  await keyboard.press('Shift+F10');
  await keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(writing.body).toBeFocused();
});

test('a picture in the text has that menu, with what is done with pictures', async () => {
  const { keyboard } = program.window;
  const figure = writing.body.locator('figure').first();
  await figure.locator('.pic').click({ button: 'right' });
  await expect(menu).toHaveAccessibleName('Blok: Beeld');
  expect(await items()).toEqual([
    'Open in de beeldtafel',
    'Snijd bij',
    'Vervang',
    'Kopieer credit van beeld',
    'Verplaats blok omhoog',
    'Verplaats blok omlaag',
    'Dupliceer blok',
    'Plaats opmerking',
    'Verwijder blok',
  ]);
  await menu.getByRole('menuitem', { name: 'Kopieer credit van beeld' }).click();
  const credit = (await figure.locator('.cr').textContent()) ?? '';
  await expect
    .poll(() => program.app.evaluate(({ clipboard }) => Promise.resolve(clipboard.readText())))
    .toBe(credit);

  await figure.locator('.caption').click();
  await keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Snijd bij' }).click();
  const table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table.locator('.crop-frame')).toBeVisible();
  await table.getByRole('button', { name: 'Klaar' }).click();
  await pressMark(figure);
  await menu.getByRole('menuitem', { name: 'Open in de beeldtafel' }).click();
  await expect(table.getByRole('slider').first()).toBeVisible();
  await expect(table.locator('.crop-frame')).toBeHidden();
  await table.getByRole('button', { name: 'Klaar' }).click();

  const original = await figure.locator('img').getAttribute('src');
  await choose(program, path.resolve('resources/icons/256x256.png'));
  await figure.locator('.pic').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Vervang' }).click();
  await expect(figure.locator('img')).not.toHaveAttribute('src', original ?? '');
  await keyboard.press('Control+z');
  await expect(figure.locator('img')).toHaveAttribute('src', original ?? '');

  const before = await kinds();
  await figure.locator('.pic').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Verwijder blok' }).click();
  await expect(figure).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect.poll(kinds).toEqual(before);
  await figure.locator('.pic').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: /^Plaats opmerking/ }).click();
  await expect(new Threads(program.window).section).toContainText('Bij het beeld');
  await keyboard.press('Escape');
});

test('removing a block can be suggested, and it speaks English', async () => {
  const { keyboard } = program.window;
  await pickFromMenu(program, 'Taal: English');
  await keyboard.press('Control+Shift+k');
  const paragraph = writing.body.locator(':scope > p').nth(1);
  const words = (await paragraph.textContent()) ?? '';
  await paragraph.click({ position: { x: 4, y: 10 } });
  await keyboard.press('Shift+F10');
  await expect(menu).toHaveAccessibleName('Block: Paragraph');
  await menu.getByRole('menuitem', { name: 'Remove block' }).click();
  const copy = program.window.getByRole('group', { name: 'Copy' });
  await expect(
    copy
      .getByRole('deletion')
      .filter({ hasText: words.slice(0, 20) })
      .first(),
  ).toBeVisible();
  await keyboard.press('Control+z');
  await expect(copy.getByRole('deletion')).toHaveCount(0);
  await keyboard.press('Control+Shift+k');
});

import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let threads: Threads;

const lines = ['De winkel was dicht.', 'Het regende.', 'Daarna werd het droog.'];

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  threads = new Threads(program.window);
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Film op het plein');
  await writing.body.click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await keyboard.press('Enter');
    await keyboard.type(line);
  }
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Puts the caret in a paragraph, counted from 0. */
async function isIn(paragraph: number): Promise<void> {
  const block = writing.body.locator('p').nth(paragraph);
  await block.click();
  await expect(block).toHaveClass(/now/);
}

test('whoever leaves an empty field goes where they went', async () => {
  const { keyboard } = program.window;
  await isIn(1);
  await keyboard.press('Control+Shift+m');
  await expect(threads.field).toHaveAccessibleDescription(/Enter is klaar/);
  const slug = program.window.getByRole('textbox', { name: 'Slug' });
  await slug.click();
  await expect(slug).toBeFocused();
  await expect(threads.field).toHaveCount(0);

  await isIn(1);
  await keyboard.press('Control+Shift+m');
  await isIn(2);
  await keyboard.press('Control+Shift+m');
  await expect(threads.field, 'about where one went').toHaveAccessibleName(/Daarna werd het droog/);
  await keyboard.press('Tab');
  await expect(threads.section.getByRole('button', { name: 'Klaar' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(writing.body).toBeFocused();
});

test('undo in a field is of what is written in it', async () => {
  const { keyboard } = program.window;
  await isIn(1);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Hard');
  await keyboard.press('Control+z');
  await expect(threads.field).toBeFocused();
  await expect(threads.field).toHaveValue('Har');
  await keyboard.press('Control+Shift+z');
  await expect(threads.field).toHaveValue('Hard');
  expect((await writing.texts()).body).toEqual(lines);
  await keyboard.press('Enter');
  await expect(threads.saying('Hard')).toBeVisible();
});

test('a second R goes on with the same answer, which was given when it was begun', async () => {
  const { keyboard } = program.window;
  const card = threads.saying('Hard');
  await card.getByRole('button').first().focus();
  await keyboard.press('r');
  await keyboard.type('Zo');
  const between = await program.window.evaluate(() => Date.now());
  await card.getByRole('button').first().focus();
  await keyboard.press('r');
  await expect(threads.field).toBeFocused();
  await keyboard.press('Control+End');
  await keyboard.type(' hard');
  await keyboard.press('Enter');
  await expect(card.locator('.comment')).toHaveCount(2);
  const said = await card
    .locator('.comment', { hasText: 'Zo hard' })
    .locator('time')
    .getAttribute('datetime');
  expect(Date.parse(said ?? '')).toBeLessThanOrEqual(between);
});

test('a comment of which nothing is left is taken away, and comes back whole', async () => {
  const { window } = program;
  const card = threads.saying('Hard');
  await card
    .getByRole('button', { name: /^Meer bij je opmerking/ })
    .last()
    .click();
  await window.getByRole('menuitem', { name: 'Wijzig' }).click();
  await expect(threads.field).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Delete');
  await window.keyboard.press('Enter');
  await expect(card.locator('.comment')).toHaveCount(1);
  await expect(card.getByRole('button').first()).toBeFocused();
  await window.getByRole('button', { name: 'Maak ongedaan' }).last().click();
  await expect(card.locator('.comment').last()).toContainText('Zo hard');
});

test('the focus goes to the thread beside where one goes away', async () => {
  const { keyboard } = program.window;
  for (const [paragraph, text] of ['Welke?', '', 'Hoe droog?'].entries()) {
    if (!text) continue;
    await isIn(paragraph);
    await keyboard.press('Control+Shift+m');
    await keyboard.type(text);
    await keyboard.press('Enter');
  }
  await expect(threads.section.locator('li.thread')).toHaveCount(3);
  await threads.saying('Hard').getByRole('button', { name: 'Los op' }).press('Enter');
  await expect(threads.saying('Hoe droog?').getByRole('button').first()).toBeFocused();
  await threads
    .saying('Hoe droog?')
    .getByRole('button', { name: /^Meer bij je opmerking/ })
    .click();
  await program.window.getByRole('menuitem', { name: 'Haal weg' }).press('Enter');
  await expect(threads.saying('Welke?').getByRole('button').first()).toBeFocused();
  await threads.saying('Welke?').getByRole('button', { name: 'Los op' }).press('Enter');
  await expect(threads.section.locator('li.thread:visible')).toHaveCount(0);
  await expect(threads.section.locator('.fold-button')).toBeFocused();
});

test('a comment is written where its part of the panel is folded, or the panel is closed', async () => {
  const { keyboard } = program.window;
  await threads.section.locator('.fold-button').press('Enter');
  await isIn(0);
  await keyboard.press('Control+Shift+m');
  await expect(threads.field).toBeFocused();
  await keyboard.type('Gevouwen');
  await keyboard.press('Enter');
  await keyboard.press('Control+.');
  await expect(threads.section).toHaveCount(0);
  await writing.body.locator('p').nth(1).selectText();
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Gesloten');
  await expect(threads.field).toBeFocused();
  expect((await writing.texts()).body, 'the selected words are not written over').toEqual(lines);
  await keyboard.press('Escape');
});

test('a block is moved with its threads wherever the selection that begins in it ends', async () => {
  const { keyboard } = program.window;
  for (const text of ['Gevouwen', 'Gesloten']) {
    await threads.saying(text).getByRole('button', { name: 'Los op' }).press('Enter');
  }
  await expect(threads.marked).toHaveCount(0);
  await isIn(0);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Eerste');
  await keyboard.press('Enter');
  await isIn(2);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Derde');
  await keyboard.press('Enter');
  await expect(threads.marked).toHaveText([lines[0] ?? '', lines[2] ?? '']);
  await isIn(0);
  await writing.goHome();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Alt+ArrowDown');
  await expect(writing.body.locator('p')).toHaveText([lines[1] ?? '', lines[0] ?? '', lines[2] ?? '']);
  await expect(threads.marked).toHaveText([lines[0] ?? '', lines[2] ?? '']);
  await expect(threads.section).not.toContainText('De woorden staan er niet meer');
});

test('a long comment stays within its card, and can be settled with one press', async () => {
  const { window } = program;
  await isIn(1);
  await window.keyboard.press('Control+Shift+m');
  await window.keyboard.insertText('w'.repeat(4001));
  await expect(threads.field).toHaveValue('w'.repeat(4000));
  const rightOf = (selector: string): Promise<number> =>
    threads.section
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().right);
  expect(await rightOf('.comment-field > .input')).toBeLessThan(await rightOf('.thread'));
  await window.keyboard.press('Enter');
  await isIn(0);
  await expect(threads.saying('wwww')).not.toHaveAttribute('data-active');
  await threads.saying('wwww').getByRole('button', { name: 'Los op' }).click();
  await expect(threads.saying('wwww')).toBeHidden();
});

test('a comment is about the block that is selected as one', async () => {
  await writing.body
    .locator('p')
    .nth(2)
    .click({ modifiers: ['Control'] });
  await expect(writing.body.locator('.ProseMirror-selectednode')).toHaveCount(1);
  await program.window.keyboard.press('Control+Shift+m');
  await expect(threads.field).toHaveAccessibleName(/Daarna werd het droog/);
  await program.window.keyboard.press('Escape');
});

test('a comment can be put back as long as its article is open', async () => {
  const { window } = program;
  const note = new Notices(window).note('Opmerking weggehaald');
  await threads
    .saying('Eerste')
    .getByRole('button', { name: /^Meer bij je opmerking/ })
    .click();
  await window.getByRole('menuitem', { name: 'Haal weg' }).click();
  // It would stay for as long as it is pointed at.
  await note.hover();
  await new Desk(window).show();
  await expect(note).toHaveCount(0);
});

test('what is typed before the field is there stands in it, and not in the text', async () => {
  await new Desk(program.window).row('Film op het plein').click();
  await writing.ready();
  await isIn(1);
  await program.window.keyboard.press('Control+.');
  await expect(threads.section).toHaveCount(0);
  await writing.stored();
  const before = await writing.texts();
  const { home } = program;
  await program.close();
  // The panel is loaded when it is first opened.
  program = await Program.start({ home });
  writing = new Writing(program.window);
  threads = new Threads(program.window);
  await writing.ready();
  await isIn(1);
  await writing.body.locator('p').nth(1).selectText();
  await program.window.keyboard.press('Control+Shift+m');
  await program.window.keyboard.type('Klopt dit wel?');
  await expect(threads.field).toHaveValue('Klopt dit wel?');
  expect(await writing.texts()).toEqual(before);
  await program.window.keyboard.press('Enter');
  await expect(threads.saying('Klopt dit wel?')).toBeVisible();
});

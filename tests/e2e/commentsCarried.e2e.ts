import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Notices } from './Notices';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

// Each test goes on with what the one before it left.
test.describe.configure({ mode: 'serial' });

let program: Program;
let writing: Writing;
let suggesting: Suggesting;
let threads: Threads;

const lines = ['De winkel was dicht.', 'Het regende hard.', 'Niemand ging naar huis.'];

/** Puts the caret in a paragraph. */
async function isIn(number: number): Promise<void> {
  const paragraph = writing.body.locator('p').nth(number);
  await paragraph.click();
  await expect(paragraph).toHaveClass(/now/);
}

/** Decides on all there is, and expects so many suggestions to have been decided on. */
async function decides(label: 'Neem alles over' | 'Wijs alles af'): Promise<void> {
  await suggesting.bar.getByRole('button', { name: 'Alle voorstellen' }).click();
  await program.window.getByRole('menuitem', { name: label }).click();
  await expect(suggesting.section).toBeHidden();
}

test.beforeAll(async () => {
  program = await Program.start();
  writing = new Writing(program.window);
  suggesting = new Suggesting(program.window);
  threads = new Threads(program.window);
  await sitsDown(program, 'Eindredactie');
  await program.window.keyboard.press('Control+n');
  await writing.ready();
  await expect(writing.headline).toBeFocused();
  const { keyboard } = program.window;
  await keyboard.type('Film op het plein');
  await writing.body.click();
  for (const [at, line] of lines.entries()) {
    if (at > 0) await writing.press('Enter');
    await keyboard.type(line);
  }
  await isIn(0);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Hoe laat?');
  await keyboard.press('Enter');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await writing.stored();
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a comment goes along with a sentence that is suggested elsewhere', async () => {
  const { keyboard } = program.window;
  await suggesting.toggle(true);
  await isIn(0);
  await writing.press('Home');
  await writing.press('Shift+End');
  await writing.press('Control+x');
  await isIn(2);
  await writing.press('End');
  await keyboard.type(' ');
  await writing.press('Control+v');
  await expect(suggesting.inserted.last()).toHaveText(' De winkel was dicht.');
  const old = writing.body.locator('p').first().locator('.commented');
  const fresh = writing.body.locator('p').nth(2).locator('.commented');
  await expect(fresh).toHaveText('De winkel was dicht.');
  await expect(old).toHaveCount(0);
  await isIn(1);
  await threads.saying('Hoe laat?').locator('.thread-about').click();
  await expect(writing.body.locator('p').nth(2)).toHaveClass(/now/);
  await expect(threads.saying('Hoe laat?')).toHaveAttribute('data-active');

  // What was pasted is a step of its own.
  await writing.press('Control+z');
  await expect(suggesting.inserted).toHaveText(' ');
  await expect(old).toHaveText('De winkel was dicht.');
  await writing.press('Control+Shift+z');
  await expect(suggesting.inserted.last()).toContainText('De winkel was dicht.');
  await expect(fresh).toHaveText('De winkel was dicht.');

  const reviewing = await new Reviewing(program.window).show();
  await expect(reviewing.copy.getByRole('insertion').locator('.commented')).toHaveText(
    'De winkel was dicht.',
  );
  await keyboard.press('Control+1');
  await suggesting.toggle(false);
  await decides('Neem alles over');
  const last = writing.body.locator('p').nth(2);
  await expect(last).toHaveText('Niemand ging naar huis. De winkel was dicht.');
  await expect(last.locator('.commented')).toHaveText('De winkel was dicht.');
  await expect(threads.section).not.toContainText('De woorden staan er niet meer');

  const note = new Notices(program.window).note('overgenomen');
  await note.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(suggesting.deleted.first()).toHaveText('De winkel was dicht.');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
});

test('what is turned down leaves it where it was', async () => {
  await decides('Wijs alles af');
  await expect(writing.body.locator('p')).toHaveText(lines);
  await expect(writing.body.locator('p').first().locator('.commented')).toHaveText('De winkel was dicht.');
});

test('it goes along with a paragraph that is suggested to move', async () => {
  await suggesting.toggle(true);
  await isIn(0);
  for (const keys of ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp']) {
    await writing.press(keys);
    await expect(threads.marked).toHaveText(['De winkel was dicht', '.']);
  }
  await expect(writing.body.locator('p').first().locator('.commented')).toHaveCount(0);
  await suggesting.toggle(false);
  await decides('Neem alles over');
  await expect(writing.body.locator('p')).toHaveText([lines[1] ?? '', lines[0] ?? '', lines[2] ?? '']);
  await expect(threads.marked).toHaveText('De winkel was dicht.');
});

test('it goes along as well where some of its words are crossed out already', async () => {
  await suggesting.toggle(true);
  await isIn(1);
  await writing.press('Home');
  for (let letter = 0; letter < 3; letter++) await writing.press('Delete');
  await expect(suggesting.deleted).toHaveText('De ');
  await writing.press('Alt+ArrowDown');
  const block = (number: number): Locator => writing.body.locator('p').nth(number);
  await expect(block(3)).toHaveText('winkel was dicht.');
  await expect(block(1).locator('.commented')).toHaveCount(0);
  await suggesting.toggle(false);
  await decides('Neem alles over');
  await expect(block(2)).toHaveText('winkel was dicht.');
  await expect(threads.marked).toHaveText('winkel was dicht.');
  await writing.press('Control+z');
  await decides('Wijs alles af');
  await expect(block(1).locator('.commented')).toHaveText('De winkel was dicht.');
});

test('where an older version is put back comments are about their words again', async () => {
  const { keyboard } = program.window;
  const reviewing = new Reviewing(program.window);
  await isIn(1);
  await reviewing.keep('Met de winkel');
  await isIn(1);
  await writing.press('Home');
  await writing.press('Shift+End');
  await keyboard.type('Alles was open.');
  await expect(threads.section).toContainText('De woorden staan er niet meer');
  await writing.stored();
  await reviewing.show();
  await reviewing.from(/^Van: Met de winkel/);
  await reviewing.restore.click();
  await expect(program.window.getByText('Tussen deze twee versies is niets veranderd.')).toBeVisible();
  await keyboard.press('Control+1');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await expect(threads.section).not.toContainText('De woorden staan er niet meer');
  await keyboard.press('Control+z');
  await expect(writing.body.locator('p').nth(1)).toHaveText('Alles was open.');
  await expect(threads.section).toContainText('De woorden staan er niet meer');
  await keyboard.press('Control+Shift+z');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
});

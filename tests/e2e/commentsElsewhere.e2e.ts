import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { sitsDown } from './sitsDown';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

/** Makes an article with these words. */
async function write(page: Page, headline: string, words: string): Promise<Writing> {
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  await writing.headline.click();
  await page.keyboard.type(headline);
  await writing.body.click();
  await page.keyboard.type(words);
  await writing.stored();
  return writing;
}

async function selectAll(writing: Writing): Promise<void> {
  await writing.body.locator('p').first().click();
  await writing.press('Home');
  await writing.press('Shift+End');
}

test('a comment goes along with words that are cut here and pasted into another piece, and not with a copy', async () => {
  const program = await Program.start();
  const page = program.window;
  const desk = new Desk(page);
  const threads = new Threads(page);
  const { keyboard } = page;
  await sitsDown(program, 'Eindredactie');
  await write(page, 'Doel', 'Begin. ');
  await desk.show();
  const writing = await write(page, 'Bron', 'De winkel was dicht.');
  await selectAll(writing);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Hoe laat?');
  await keyboard.press('Enter');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await writing.stored();

  // What is copied leaves it where it is.
  await selectAll(writing);
  await writing.press('Control+c');
  await desk.show();
  await desk.row('Doel').click();
  await writing.ready();
  await writing.body.click();
  await writing.press('Control+End');
  await writing.press('Control+v');
  await expect(writing.body).toHaveText('Begin. De winkel was dicht.');
  await expect(threads.marked).toHaveCount(0);
  await writing.press('Control+z');
  await writing.stored();

  await desk.show();
  await desk.row('Bron').click();
  await writing.ready();
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await selectAll(writing);
  await writing.press('Control+x');
  await expect(threads.section).toContainText('De woorden staan er niet meer');
  await writing.stored();
  await desk.show();
  await desk.row('Doel').click();
  await writing.ready();
  await writing.body.click();
  await writing.press('Control+End');
  await writing.press('Control+v');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  const carried = threads.saying('Hoe laat?');
  await expect(carried).toContainText('Meegekomen uit “Bron”');
  await expect(carried).toContainText('Eindredactie');

  // Undo takes it along, and redo brings it back, as does pasting again; a second copy has none.
  await writing.press('Control+z');
  await expect(threads.saying('Hoe laat?')).toHaveCount(0);
  await writing.press('Control+v');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await writing.press('Control+z');
  await expect(threads.saying('Hoe laat?')).toHaveCount(0);
  await writing.press('Control+Shift+z');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await expect(carried).toContainText('Meegekomen uit “Bron”');
  await writing.press('Control+End');
  await writing.press('Control+v');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await expect(threads.saying('Hoe laat?')).toHaveCount(1);
  await writing.stored();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a comment goes along with words that are suggested to go here and are pasted into another piece', async () => {
  const program = await Program.start();
  const page = program.window;
  const desk = new Desk(page);
  const threads = new Threads(page);
  const suggesting = new Suggesting(page);
  const { keyboard } = page;
  await sitsDown(program, 'Eindredactie');
  await write(page, 'Doel', 'Begin. ');
  await desk.show();
  const writing = await write(page, 'Bron', 'De winkel was dicht.');
  await selectAll(writing);
  await keyboard.press('Control+Shift+m');
  await keyboard.type('Hoe laat?');
  await keyboard.press('Enter');
  await suggesting.toggle(true);
  await selectAll(writing);
  await writing.press('Control+x');
  await expect(suggesting.deleted).toHaveText('De winkel was dicht.');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await writing.stored();
  await desk.show();
  await desk.row('Doel').click();
  await writing.ready();
  await writing.body.click();
  await writing.press('Control+End');
  await writing.press('Control+v');
  await expect(suggesting.inserted).toHaveText('De winkel was dicht.');
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await expect(threads.saying('Hoe laat?')).toContainText('Meegekomen uit “Bron”');
  await suggesting.toggle(false);
  await suggesting.cards
    .first()
    .getByRole('button', { name: /^Neem over/ })
    .click();
  await expect(suggesting.inserted).toHaveCount(0);
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await writing.stored();

  // Turned down where they were, they are there with what was said about them.
  await desk.show();
  await desk.row('Bron').click();
  await writing.ready();
  await suggesting.cards
    .first()
    .getByRole('button', { name: /^Wijs af/ })
    .click();
  await expect(suggesting.deleted).toHaveCount(0);
  await expect(threads.marked).toHaveText('De winkel was dicht.');
  await expect(threads.saying('Hoe laat?')).toHaveCount(1);
  await writing.stored();
  expect(program.complaints).toEqual([]);
  await program.end();
});

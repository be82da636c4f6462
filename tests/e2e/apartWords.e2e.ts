import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

/** How far the words that came stand from those that went, in pixels, on one line. */
async function gapIn(text: Locator, at = 0): Promise<number> {
  const [went, came] = [
    await text.locator('del').nth(at).boundingBox(),
    await text.locator('ins').nth(at).boundingBox(),
  ];
  if (!went || !came) throw new Error('one of the two is not there');
  expect(came.y).toBeCloseTo(went.y, 0);
  return came.x - (went.x + went.width);
}

test('a word that takes the place of another is read apart from it, and no space comes into the text', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.body.click();
  await page.keyboard.type('Regisseur van Sport Buro.');
  const suggesting = new Suggesting(page);
  await suggesting.toggle(true);
  await writing.goHome();
  await writing.press('Control+Shift+ArrowRight');
  await page.keyboard.type('Filmmaker');
  await expect(writing.body.locator('ins')).toHaveText(/^Filmmaker ?$/);
  // Half a word is no word: it stays where it belongs.
  await writing.press('End');
  await writing.press('ArrowLeft');
  await writing.press('Shift+ArrowLeft');
  await page.keyboard.type('a');
  await expect(writing.body.locator('ins')).toHaveCount(2);

  expect(await gapIn(writing.body)).toBeGreaterThan(2);
  expect(await gapIn(writing.body, 1)).toBeLessThan(1);
  await suggesting.toggle(false);
  const review = (await new Reviewing(page).show()).copy;
  await expect(review.locator('ins').first()).toContainText('Filmmaker');
  expect(await gapIn(review)).toBeGreaterThan(2);

  await page.keyboard.press('Control+1');
  await writing.ready();
  expect((await writing.texts()).body).toEqual(['RegisseurFilmmaker van Sport Buroa.']);
  expect(program.complaints).toEqual([]);
  await program.end();
});

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

/** From right to left, families of emoji, characters of no width, marks over marks, and signs no keyboard has. */
const odd =
  'עברית و عربي 👨‍👩‍👧‍👦🏳️‍🌈 a\u200Bb\u200Dc\uFEFF\u202Ed\u2066e e\u0301\u0327\u0301 \u0000\u0007\u001B[31m\u007F\u0085 <b>&amp;"\'`';
const hard = [odd, `${'x'.repeat(5000)}${odd.repeat(60)}`.slice(0, 10_000)];

/** Puts each of the hard values into every field that is there to be written in, and answers how many there were. */
async function fillAll(within: Locator): Promise<number> {
  const fields = within.locator(
    'input:not([type=checkbox], [type=radio], [type=date], [type=time], [type=datetime-local], [type=number], [type=password], [type=range], [type=color], [type=file], [readonly], [disabled]), textarea, [contenteditable=true]',
  );
  let filled = 0;
  for (let at = 0; at < (await fields.count()); at++) {
    const field = fields.nth(at);
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    for (const words of hard) {
      await field.focus();
      await field.page().keyboard.press('Control+a');
      await field.page().keyboard.insertText(words);
    }
    filled++;
  }
  return filled;
}

/** Nothing has made the window wider than it is, or any of its bars. */
async function holdsTogether(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('header, footer, dialog[open]')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
          .map((part) => `${part.tagName} ${part.className}`),
      ),
    )
    .toEqual([]);
}

test('every field takes whatever is written in it, in the smallest window, and keeps it', async () => {
  test.setTimeout(300_000);
  const program = await Program.start();
  const page = program.window;
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
  );
  await page.keyboard.press('Enter');
  const writing = await new Writing(page).ready();
  const panel = page.getByRole('complementary', { name: 'Eigenschappen' });
  await expect(panel).toBeVisible();
  expect(await fillAll(page.locator('body'))).toBeGreaterThan(5);
  await holdsTogether(page);
  await writing.stored();
  const written = await writing.texts();
  expect(written.headline).toContain('עברית');
  expect(written.headline.length).toBeGreaterThan(5000);

  // Find, palette, settings and desk.
  await page.keyboard.press('Control+h');
  expect(await fillAll(page.getByRole('search'))).toBe(2);
  await holdsTogether(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  expect(await fillAll(page.getByRole('dialog'))).toBe(1);
  await holdsTogether(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  expect(await fillAll(page.getByRole('dialog', { name: 'Instellingen' }))).toBeGreaterThan(5);
  await holdsTogether(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const desk = await new Desk(page).show();
  await expect(desk.rows).toHaveCount(1);
  await holdsTogether(page);
  await desk.search.fill(odd);
  await expect(desk.says).not.toHaveText('');
  await desk.search.fill('');

  await program.close();
  const again = await Program.start({ home: program.home });
  const back = await new Desk(again.window).show();
  await back.rows.first().dblclick();
  await expect.poll(() => new Writing(again.window).texts()).toEqual(written);
  expect(program.complaints).toEqual([]);
  expect(again.complaints).toEqual([]);
  await again.end();
});

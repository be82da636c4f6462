import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Writing } from './Writing';

const colour = (of: Locator): Promise<string> => of.evaluate((element) => getComputedStyle(element).color);
const ground = (of: Locator): Promise<string> =>
  of.evaluate((element) => getComputedStyle(element).backgroundColor);

test('in forced colours one sees what cannot be chosen, what is measured, which colour is which and what is remarked', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  await page.emulateMedia({ forcedColors: 'active' });

  // Also while it has the focus, which no other line shows by its edge.
  await page.getByRole('button', { name: 'Status: Concept' }).click();
  const [can, cannot] = [/^Ter review/, /^Geëxporteerd/].map((name) =>
    page.getByRole('menuitemradio', { name }),
  ) as [Locator, Locator];
  expect(await colour(cannot)).not.toBe(await colour(can));
  const grey = await colour(cannot);
  await page.keyboard.press('ArrowUp');
  await expect(cannot).toBeFocused();
  expect(await colour(cannot)).toBe(grey);
  await expect(cannot).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');

  await writing.stored();
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /woorden/ })
    .click();
  const popover = page.getByRole('dialog', { name: 'Over dit stuk' });
  expect(await ground(popover.locator('.day-bar > span').first())).not.toBe(await ground(popover));
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+,');
  const colours = page.getByRole('radiogroup', { name: 'Kleur' }).locator('.avatar');
  const grounds = await Promise.all((await colours.all()).map(ground));
  expect(grounds.length).toBeGreaterThan(5);
  expect(new Set(grounds).size).toBe(grounds.length);
  await page.keyboard.press('Escape');

  // The one that was written last is the one that one is at.
  for (const text of [writing.standfirst, writing.body.locator('p').first()]) {
    await text.click({ clickCount: 2, position: { x: 120, y: 14 } });
    await page.keyboard.press('Control+Shift+m');
    await page.keyboard.type('Klopt dit?');
    await page.keyboard.press('Enter');
    await expect(text.locator('.commented')).toHaveCount(1);
  }
  await writing.stored();
  const reviewing = new Reviewing(page);
  await reviewing.keep('Eerste opzet');
  await reviewing.show();
  const marked = reviewing.copy.locator('mark');
  await expect(marked).toHaveCount(2);
  // See-through, it would lie dark on dark.
  for (const one of await marked.all()) expect(await ground(one)).toMatch(/^rgb\(/);
  expect(program.complaints).toEqual([]);
  await program.end();
});

import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Reviewing } from './Reviewing';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

test('the status bar says when the last version was kept, and leads to it; over now stands who wrote last', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-e2e-'));
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify({ settings: { byline: 'Sport Buro' } }));
  const program = await Program.start({ home, args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  const reviewing = new Reviewing(page);
  const last = page.getByRole('contentinfo').getByRole('button', { name: /^Laatste versie/ });
  await writing.stored();
  await expect(last).toHaveCount(0);

  await reviewing.keep('Eerste opzet');
  await expect(last).toHaveText(/^Laatste versie\d\d:\d\d$/);
  await expect(last).toHaveAccessibleName(/^Laatste versie \d\d:\d\d: vergelijk met nu$/);
  await reviewing.keep('Tweede opzet');
  await reviewing.keep('Derde opzet');
  await writing.headline.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' en verder');
  await writing.stored();
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(reviewing.versions.getByRole('radio', { name: /^Van: Derde opzet/ })).toBeChecked();
  await expect(reviewing.versions.getByRole('radio', { name: /^Naar: Nu/ })).toBeChecked();
  await expect(reviewing.copy.locator('ins')).toHaveText([/en verder$/]);
  await expect(last).toHaveCount(0);

  await page.getByRole('radio', { name: 'Naast elkaar' }).check();
  const over = reviewing.copy.locator('header');
  await expect(over).toHaveText([/^Derde opzet Sport Buro · \d\d:\d\d$/, /^Nu Sport Buro · \d\d:\d\d$/]);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('what does not fit in the status bar is left out whole, the reading time first', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  const resize = (width: number): Promise<void> =>
    program.app.evaluate(
      ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setContentSize(wanted, 600),
      width,
    );
  await new Reviewing(page).keep('Eerste opzet');
  await new Suggesting(page).toggle(true);
  await writing.body.click();
  await page.keyboard.type(' Meer.');
  await writing.standfirst.click({ clickCount: 2, position: { x: 120, y: 14 } });
  await page.keyboard.press('Control+Shift+m');
  await page.keyboard.type('Klopt dit?');
  await page.keyboard.press('Enter');
  await writing.stored();
  const bar = page.getByRole('contentinfo');

  /** What of the bar can be seen, in its order; nothing of it may be cut off or lie over the rest. */
  const seen = async (): Promise<string[]> => {
    const items = await bar.evaluate((element) => {
      const edge = element.getBoundingClientRect();
      const shown = [...element.querySelectorAll('.status-item:not([aria-hidden])')]
        .filter((item) => item.checkVisibility() && item.getBoundingClientRect().bottom <= edge.bottom)
        .map((item) => ({ item, says: item.textContent ?? '', at: item.getBoundingClientRect() }))
        .toSorted((a, b) => a.at.left - b.at.left);
      return shown.map(({ item, says, at }, index) => ({
        says,
        isCut: item.scrollWidth > item.clientWidth + 1 || at.left < edge.left || at.right > edge.right,
        isUnder: at.right > (shown[index + 1]?.at.left ?? Infinity),
      }));
    });
    expect(items.filter(({ isCut, isUnder }) => isCut || isUnder)).toEqual([]);
    return items.map(({ says }) => says);
  };
  for (const language of ['English', 'Nederlands'] as const) {
    await pickFromMenu(program, language === 'English' ? 'Taal: English' : 'Language: Nederlands');
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'nl');
    const kept = language === 'English' ? /^Last version\d\d:\d\d$/ : /^Laatste versie\d\d:\d\d$/;
    await resize(1440);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1440);
    const whole = await seen();
    expect(whole[1]).toMatch(kept);
    expect(whole.at(-3)).toMatch(/min (lezen|read)$/);
    expect(whole.at(-2)).toMatch(/Nederlands|Dutch/);

    await resize(800);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(800);
    const left = await seen();
    // In English all of it fits.
    const gone = whole.filter((says) => !left.includes(says));
    expect(gone).toEqual(language === 'English' ? [] : [whole.at(-3)]);
    await expect(bar.getByRole('button', { name: /^(Laatste versie|Last version) \d\d:\d\d/ })).toBeVisible();
    expect((await bar.boundingBox())?.height).toBe(28);
  }
  expect(program.complaints).toEqual([]);
  await program.end();
});

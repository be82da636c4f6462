import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import { Program } from './Program';
import { looks, takeLook } from './looks';
import { Writing } from './Writing';

/** The guide, by role and name. */
class Guide {
  readonly dialog: Locator;
  readonly chapters: Locator;
  readonly picture: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Gids|Guide)$/ });
    this.chapters = this.dialog.getByRole('navigation').getByRole('button');
    this.picture = this.dialog.getByRole('img').first();
  }

  /** The chapter that is read. */
  chapter(title: string): Locator {
    return this.dialog.getByRole('region', { name: title, exact: true });
  }

  /** Presses End until a chapter's last line is there: Chromium drops a key that comes while it is still laid out. */
  async toEndOf(text: Locator): Promise<void> {
    await text.focus();
    await expect(async () => {
      await this.page.keyboard.press('End');
      await expect(text.locator('> :last-child')).toBeInViewport({ timeout: 500 });
    }).toPass();
  }

  /** Waits until the picture of that screen, in that look, is there. */
  async shows(picture: string): Promise<void> {
    await this.picture.scrollIntoViewIfNeeded();
    await expect(this.picture).toHaveAttribute('src', `/guide/${picture}.webp`);
    const width = (): Promise<number> =>
      this.picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBe(1440);
  }
}

/** What axe finds wrong with the window as it is. */
async function violationsIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('F1, the menu and the palette open the guide, and Esc leads back to the text', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const guide = new Guide(page);
  const writing = await new Writing(page).ready();
  await writing.standfirst.click();
  await page.keyboard.press('F1');
  await expect(guide.chapter('Je eerste stuk')).toBeVisible();
  await expect(guide.chapters.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(guide.dialog).toBeHidden();
  await expect(writing.standfirst).toBeFocused();

  await pickFromMenu(program, 'Gids');
  await expect(guide.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(writing.standfirst).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoek opdracht of kopij' }).fill('Gids');
  await page.keyboard.press('Enter');
  await expect(guide.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(guide.dialog).toBeHidden();

  await pickFromMenu(program, 'Nieuw in Katern');
  await expect(guide.chapter('Nieuw in Katern')).toBeVisible();
  await expect(guide.chapters.last()).toBeFocused();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('arrows go from chapter to chapter, Tab into the text, and the button at its end to the next', async () => {
  const program = await Program.start();
  const page = program.window;
  const guide = new Guide(page);
  await page.getByRole('button', { name: /^Lees de gids/ }).click();
  await expect(guide.chapters.first()).toBeFocused();
  const titles = await guide.chapters.allTextContents();
  for (const title of titles) {
    await expect(guide.chapter(title).getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(guide.dialog.locator('[aria-current=page]')).toHaveText(title);
    await expect(guide.dialog.locator('[aria-current=page]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Home');
  await expect(guide.chapters.first()).toBeFocused();
  const first = guide.chapter('Je eerste stuk');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await guide.toEndOf(first);
  const down = (text: Locator): Promise<number> => text.evaluate(({ scrollTop }) => scrollTop);
  expect(await down(first)).toBeGreaterThan(40);
  await page.keyboard.press('Tab');
  await expect(guide.dialog.getByRole('button', { name: 'Volgende: Beeld en credit' })).toBeFocused();
  await page.keyboard.press('Enter');
  const second = guide.chapter('Beeld en credit');
  await expect(second).toBeFocused();
  await expect.poll(() => down(second)).toBe(0);

  // Opened anew it is where one left it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(second).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Lees de gids/ })).toBeFocused();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('the guide is in the language and appearance of the window, and accessible in each', async () => {
  const program = await Program.start();
  const page = program.window;
  const guide = new Guide(page);
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('F1');
  for (const look of looks) {
    await takeLook(program, look);
    const { language, theme } = look;
    await expect(guide.chapter(language === 'nl' ? 'Je eerste stuk' : 'Your first piece')).toBeVisible();
    await guide.shows(`first-run-${language}-${theme}`);
    expect.soft(await violationsIn(page), `${language} ${theme}`).toEqual([]);
    // One with a list and keys in it.
    await guide.chapters.nth(3).click();
    await expect(guide.chapter(language === 'nl' ? 'Schrijven' : 'Writing')).toBeVisible();
    expect.soft(await violationsIn(page), `${language} ${theme}, a chapter with keys`).toEqual([]);
    await guide.chapters.first().click();
  }
  expect(program.complaints).toEqual([]);

  // What is not there leaves no mark of it.
  await guide.picture.evaluate((image) => {
    (image as HTMLImageElement).src = '/guide/no-such-screen.webp';
  });
  await expect(guide.dialog.getByRole('img')).toHaveCount(0);
  await program.end();
});

test('in a small window every chapter can be reached and read', async () => {
  const program = await Program.start();
  const page = program.window;
  const guide = new Guide(page);
  await page.keyboard.press('F1');
  // The second is as at four times the size.
  for (const [width, height] of [
    [800, 600],
    [400, 320],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const key of ['Home', 'End']) {
      await guide.dialog.locator('[aria-current=page]').focus();
      await page.keyboard.press(key);
      await expect(guide.dialog.locator('[aria-current=page]')).toBeInViewport({ ratio: 0.9 });
      const text = guide.dialog.getByRole('region').first();
      const { client, scroll } = await text.evaluate((region) => ({
        client: region.clientWidth,
        scroll: region.scrollWidth,
      }));
      expect(scroll, `${width} wide`).toBe(client);
      expect(client).toBeGreaterThan(240);
      await guide.toEndOf(text);
    }
  }
  await program.end();
});

test('a new version says once that it is one, with a way to what is new; the very first start does not', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-e2e-'));
  const kept = path.join(home, 'config.json');
  const seen = (): unknown =>
    fs.existsSync(kept)
      ? (JSON.parse(fs.readFileSync(kept, 'utf8')) as { settings?: { seenVersion?: string } }).settings
          ?.seenVersion
      : undefined;
  const first = await Program.start({ home });
  const version = await first.app.evaluate(({ app }) => app.getVersion());
  await expect.poll(seen).toBe(version);
  await expect(new Notices(first.window).notes).toHaveCount(0);
  await first.close();

  fs.writeFileSync(kept, JSON.stringify({ settings: { language: 'en', seenVersion: '0.0.9' } }));
  const second = await Program.start({ home });
  const note = new Notices(second.window).note(`This is Katern ${version}`);
  await note.getByRole('button', { name: 'See what is new' }).click();
  const guide = new Guide(second.window);
  const chapter = guide.chapter('New in Katern');
  await expect(chapter.getByRole('heading', { name: `Katern ${version}` })).toBeVisible();
  await expect.poll(seen).toBe(version);
  await second.close();

  const third = await Program.start({ home });
  await third.window.keyboard.press('Control+n');
  await new Writing(third.window).stored();
  await new Desk(third.window).show();
  await expect(new Notices(third.window).notes).toHaveCount(0);
  expect([...first.complaints, ...second.complaints, ...third.complaints]).toEqual([]);
  await third.end();
});

test('pictures of the guide are all that its address leads to', async () => {
  const program = await Program.start();
  const statuses = await program.window.evaluate(() =>
    Promise.all(
      [
        '/guide/first-run-nl-light.webp',
        '/guide/%2e%2e%2ficons%2ficon.svg',
        '/guide/..%2f..%2ficons%2f16x16.png',
        '/guide/first-run-nl-light.webp%2f..%2f..%2f..%2fpackage.json',
        'katern://elsewhere/guide/first-run-nl-light.webp',
      ].map((address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 0,
        ),
      ),
    ),
  );
  expect(statuses[0]).toBe(200);
  for (const status of statuses.slice(1)) expect(status).not.toBe(200);
  await program.end();
});

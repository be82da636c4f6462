import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportedBundle } from '../fixtures/exportedBundle';
import { filmPage, otherPages } from '../fixtures/filmArticle';
import { paintedPicture, plainRenditions } from '../fixtures/paintedPicture';
import { serveFolder } from '../fixtures/serveFolder';

test.use({
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});

let folder = '';
let alone = '';
let article = '';
const made: string[] = [];

test.beforeAll(async () => {
  const { original, bytes } = await paintedPicture();
  const make = plainRenditions(bytes);
  const full = await exportedBundle([filmPage(original), ...otherPages(original)], make);
  const single = await exportedBundle([filmPage(original)], make);
  made.push(full.chosen, single.chosen);
  folder = full.written.folder;
  alone = single.written.folder;
  article = full.plan.page;
});

test.afterAll(async () => {
  for (const place of made) await fs.rm(place, { recursive: true, force: true });
});

/** Opens a page and notes everything that should not happen. */
async function openWatched(page: Page, address: string): Promise<{ wrong: string[]; pictures: string[] }> {
  const wrong: string[] = [];
  const pictures: string[] = [];
  const own = address.startsWith('file:') ? 'file:' : new URL(address).origin;
  page.on('console', (message) => wrong.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) wrong.push(`outside: ${request.url()}`);
    if (request.resourceType() === 'image') pictures.push(path.basename(request.url()));
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return { wrong, pictures };
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 400) await page.mouse.wheel(0, 400);
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete && image.naturalWidth > 0),
  );
}

for (const [prefix, name] of [
  ['/', 'from the root of a site'],
  ['/sub/pad-2/', 'under a sub-path'],
] as const) {
  test(`works ${name}`, async ({ page }) => {
    const server = await serveFolder(folder, prefix);
    const { wrong } = await openWatched(page, server.address + article);
    await scrollThrough(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.getByRole('navigation').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Film & series');
    await page.getByRole('link', { name: 'Filmblad' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Filmblad');
    expect(wrong).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await server.close();
  });
}

test('works from a file', async ({ page }) => {
  const { wrong } = await openWatched(page, pathToFileURL(path.join(folder, article)).href);
  await scrollThrough(page);
  await page.getByRole('link', { name: 'Netflix', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Netflix');
  await page.getByRole('link', { name: 'Filmblad' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Filmblad');
  expect(wrong).toEqual([]);
});

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible and still at ${width} pixels, ${colorScheme}`, async ({ browser }) => {
      const server = await serveFolder(folder, '/');
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        deviceScaleFactor: 2,
      });
      const page = await context.newPage();
      await page.addInitScript(() => {
        Object.assign(window, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const { wrong, pictures } = await openWatched(page, server.address + article);
      const offered = await page
        .locator('picture')
        .first()
        .evaluate((picture) => [...picture.children].map((child) => child.getAttribute('srcset')).join());
      const leads = pictures.filter((picture) => offered.includes(picture));
      expect(leads, 'one rendition of the lead still is fetched').toEqual([expect.stringMatching(/\.avif$/)]);
      await scrollThrough(page);
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
      for (const name of [article, 'index.html', 'tag/bedrijf/netflix/index.html']) {
        await page.goto(server.address + name);
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
      expect(wrong).toEqual([]);
      await context.close();
      await server.close();
    });
  }
}

test('reflows at 320 pixels and with wide text spacing', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  const page = await context.newPage();
  for (const root of [folder, alone]) {
    await page.goto(pathToFileURL(path.join(root, article)).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.addStyleTag({
      content:
        '* { line-height: 1.8 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  await context.close();
});

test('mirrors for a language written from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pathToFileURL(path.join(folder, article)).href);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  const { x } = (await page.locator('aside').boundingBox()) ?? { x: 1280 };
  expect(x).toBeLessThan(400);
});

test('marks every stop of the keyboard', async ({ page }) => {
  await page.goto(pathToFileURL(path.join(alone, article)).href);
  const stops = await page.locator('a[href]').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    expect(outline).toBe('solid 3px');
  }
});

test('prints the article and leaves the rest', async ({ page }) => {
  await page.goto(pathToFileURL(path.join(folder, article)).href);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Beeld: Still').first()).toBeVisible();
  for (const gone of ['nav', '.share', '#reacties', 'aside', 'footer.foot'])
    await expect(page.locator(gone)).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('leaves out every list it has nothing for', async ({ page }) => {
  await page.goto(pathToFileURL(path.join(alone, article)).href);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: /^(Meer Netflix|Meest gelezen|Nog meer nieuws)$/ }),
  ).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Meer over:' })).toBeVisible();
});

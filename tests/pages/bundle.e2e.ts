import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageBlock } from '../../shared/pages/PageBlock';
import { pageBlocks } from '../../shared/pages/PageBlock';
import { exportedBundle } from '../fixtures/exportedBundle';
import { filmPage, otherPages, testSite } from '../fixtures/filmArticle';
import { paintedPicture, plainRenditions } from '../fixtures/paintedPicture';
import { scrollThrough, watch } from './rules/inBrowser';
import { nuFindings } from './rules/nuChecker';

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

test('works from a file', async ({ page }) => {
  const { wrong } = watch(page, 'file:');
  await page.goto(pathToFileURL(path.join(folder, article)).href);
  await scrollThrough(page);
  await page.getByRole('link', { name: 'Netflix', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Netflix');
  await page.getByRole('link', { name: 'Filmblad' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Filmblad');
  expect(wrong).toEqual([]);
});

test('mirrors for a language written from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pathToFileURL(path.join(folder, article)).href);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  const { x } = (await page.locator('aside').boundingBox()) ?? { x: 1280 };
  expect(x).toBeLessThan(400);
});

test('leaves out every list it has nothing for', async ({ page }) => {
  await page.goto(pathToFileURL(path.join(alone, article)).href);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: /^(Meer Netflix|Meest gelezen|Nog meer nieuws)$/ }),
  ).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Meer over:' })).toBeVisible();
});

const beside: readonly PageBlock[] = ['moreAbout', 'share', 'mostRead'];
const under: readonly PageBlock[] = ['comments', 'popular', 'sameTag', 'section', 'latest'];

for (const theme of ['dagblad', 'kwartaal']) {
  test(`is as valid in ${theme} with blocks left out`, async ({ page }) => {
    const { original, bytes } = await paintedPicture();
    const articles = [filmPage(original), ...otherPages(original)];
    const folders: string[] = [];
    for (const leftOut of [beside, under, pageBlocks]) {
      const site = { ...testSite, leftOut };
      const place = path.resolve('resources/themes', theme);
      const { written, chosen, plan } = await exportedBundle(
        articles,
        plainRenditions(bytes),
        place,
        {},
        site,
      );
      made.push(chosen);
      folders.push(written.folder);
      await page.goto(pathToFileURL(path.join(written.folder, plan.page)).href);
      const about = leftOut.join(' ');
      await page.screenshot({ path: `/tmp/look/${theme}-${leftOut.length}.png`, fullPage: true });
      const audit = await new AxeBuilder({ page }).analyze();
      expect(
        audit.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        about,
      ).toEqual([]);
      const lost = page
        .locator('a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => href !== '#' && !document.getElementById(href.slice(1))),
        );
      expect(await lost, about).toEqual([]);
      expect(
        await page.locator('section:not(:has(*)), aside:not(:has(*)), .after:not(:has(*))').count(),
      ).toBe(0);
    }
    expect(await nuFindings(folders)).toEqual([]);
  });
}

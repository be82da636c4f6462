import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../fixtures/serveFolder';
import { shippedThemes } from '../fixtures/site/shippedThemes';
import type { SiteBundles } from '../fixtures/site/siteBundles';
import { siteBundles } from '../fixtures/site/siteBundles';
import type { SitePage } from '../fixtures/site/telltalePages';
import { allPages, telltalePages } from '../fixtures/site/telltalePages';
import { blockFindings, parityFindings } from './rules/articleRules';
import { altFindings, headFindings, outlineFindings, wordingFindings } from './rules/documentRules';
import {
  momentOfLetters,
  onDocuments,
  scrollThrough,
  shiftsAround,
  watch,
  whenShown,
  wideSpacing,
} from './rules/inBrowser';
import {
  charactersPerLine,
  crowdedFindings,
  focusFindings,
  movingFindings,
  overflowFindings,
  paperAndInk,
  standfirstFindings,
} from './rules/layoutRules';
import type { PageFile } from './rules/pageFile';
import { readPages } from './rules/pageFile';
import { printFindings } from './rules/printRules';
import { weightFindings } from './rules/weightFindings';

test.use({
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What may differ by colour scheme: a page has no script, so only its colours do. */
const colours = ['color-contrast', 'link-in-text-block'];

/** The windows pages are judged in; 200 % zoom on a screen of 1280 is half of its width. */
const views = [
  { name: 'desktop', width: 1280, colorScheme: 'light', run: standards },
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark', run: colours },
  { name: '200 % zoom', width: 640, colorScheme: 'light', run: standards },
  { name: 'phone, dark', width: 390, colorScheme: 'dark', run: standards },
  { name: 'phone', width: 390, colorScheme: 'light', run: colours },
] as const;

// One theme beside the other, and the bundle of each made once.
test.describe.configure({ mode: 'parallel' });

/** All but the page a host shows at addresses that lead nowhere: it stands at every one of them, below its root. */
const isAnywhere = ({ path: place }: SitePage): boolean => place !== '404.html';

for (const theme of shippedThemes) {
  test.describe(`every kind of page in the theme ${theme}`, () => {
    test.describe.configure({ mode: 'default' });
    let bundles: SiteBundles;
    let files: PageFile[] = [];
    let telltale: SitePage[] = [];

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      bundles = await siteBundles(theme);
      files = await readPages(await allPages(bundles.folders));
      telltale = await telltalePages(bundles.folders);
    });

    test.afterAll(() => bundles.remove());

    /** Opens each of them at a host's root, without anything gliding, and gathers what `look` finds there. */
    async function onEach(page: Page, look: () => Promise<string[]>): Promise<string[]> {
      const findings: string[] = [];
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const folder of bundles.folders) {
        const server = await serveFolder(folder, '/');
        for (const { path: place } of telltale.filter((one) => one.folder === folder)) {
          await page.goto(server.address + place);
          await page.evaluate(whenShown);
          findings.push(...(await look()).map((what) => `${place}: ${what}`));
        }
        await server.close();
      }
      return findings;
    }

    test('says in its head and its outline what is expected', async ({ page }) => {
      expect(telltale.length).toBeGreaterThan(5);
      for (const rule of [headFindings, outlineFindings, altFindings, wordingFindings])
        expect(await onDocuments(page, rule, files), rule.name).toEqual([]);
    });

    test('has every block, and data that says what the page says', async ({ page }) => {
      for (const rule of [blockFindings, parityFindings])
        expect(await onDocuments(page, rule, files), rule.name).toEqual([]);
    });

    for (const [width, name] of [
      [1280, 'a desktop'],
      [390, 'a phone'],
    ] as const) {
      test(`loads under a sub-path on ${name}: nothing moves, one lead picture, nothing from elsewhere`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ viewport: { width, height: 844 }, deviceScaleFactor: 2 });
        await context.addInitScript(() => {
          const shifts: PerformanceEntry[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          });
        });
        for (const folder of bundles.folders) {
          const server = await serveFolder(folder, '/sub/pad-2/');
          for (const { path: place } of telltale.filter((one) => one.folder === folder && isAnywhere(one))) {
            const page = await context.newPage();
            const { wrong, pictures } = watch(page, server.address);
            await page.goto(server.address + place);
            const since = await page.evaluate(momentOfLetters);
            const offered = await page.evaluate(() =>
              [...(document.querySelector('img[fetchpriority]')?.closest('picture')?.children ?? [])]
                .map((child) => child.getAttribute('srcset'))
                .join(),
            );
            const fetched = pictures.filter((picture) => offered.includes(picture));
            expect(fetched.length, `${place}: ${fetched.join()}`).toBe(offered ? 1 : 0);
            expect(fetched.every((picture) => picture.endsWith('.avif'))).toBe(true);
            await scrollThrough(page);
            const shifts = await page.evaluate(shiftsAround, since);
            expect(shifts.after, place).toBe(0);
            // Where letters take longer than a page is held back for them, lines lie as their stand-ins do (0042).
            expect(shifts.before, place).toBeLessThan(0.01);
            expect(wrong, place).toEqual([]);
            await page.close();
          }
          await server.close();
        }
        expect(await context.cookies()).toEqual([]);
        await context.close();
      });
    }

    test('opens from a disk', async ({ page }) => {
      const { wrong } = watch(page, 'file:');
      for (const { folder, path: place } of telltale.filter(isAnywhere)) {
        await page.goto(pathToFileURL(path.join(folder, place)).href);
        await scrollThrough(page);
      }
      expect(wrong).toEqual([]);
    });

    test('is accessible on a desktop and a phone, light and dark, and enlarged', async ({ page }) => {
      const found = await onEach(page, async () => {
        await page.evaluate(axe.source);
        const findings: string[] = [];
        for (const { name, width, colorScheme, run } of views) {
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate(
            async (values) =>
              await (window as unknown as { axe: typeof axe }).axe.run(document, {
                runOnly: { type: values[0]?.includes('-') ? 'rule' : 'tag', values },
                resultTypes: ['violations'],
              }),
            [...run],
          );
          for (const { id, nodes } of violations)
            findings.push(`${name}, ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
        }
        return findings;
      });
      expect(found).toEqual([]);
    });

    test('fits a window of 320 pixels, with wide spacing, and mirrored', async ({ browser }) => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const found = await onEach(page, async () => {
        const findings: string[] = [];
        const look = async (name: string): Promise<void> => {
          findings.push(...(await page.evaluate(overflowFindings)).map((what) => `${name}: ${what}`));
        };
        await page.setViewportSize({ width: 1280, height: 844 });
        const line = await page.evaluate(charactersPerLine);
        if (line > 0 && (line < 45 || line > 85)) findings.push(`${line} characters on a line`);
        findings.push(...(await page.evaluate(standfirstFindings)));
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        await look('mirrored');
        await page.setViewportSize({ width: 320, height: 640 });
        await look('narrow and mirrored');
        await page.evaluate(() => document.documentElement.removeAttribute('dir'));
        await look('narrow');
        await page.addStyleTag({ content: wideSpacing });
        await look('narrow with wide spacing');
        await page.setViewportSize({ width: 1280, height: 844 });
        await look('wide spacing');
        return findings;
      });
      expect(found).toEqual([]);
      await context.close();
    });

    test('is light: in bytes, in requests and in elements', async ({ browser }) => {
      const findings: string[] = [];
      for (const folder of bundles.folders) {
        const server = await serveFolder(folder, '/', { compress: true });
        for (const { path: place } of telltale.filter((one) => one.folder === folder)) {
          for (const width of [1280, 390]) {
            const found = await weightFindings(browser, server.address + place, width);
            findings.push(...found.map((what) => `${place}, ${width}: ${what}`));
          }
        }
        await server.close();
      }
      expect(findings).toEqual([]);
    });

    test('leaves room between what is listed, and breaks no word that fits', async ({ page }) => {
      const found = await onEach(page, async () => {
        const findings: string[] = [];
        for (const width of [1280, 768, 390]) {
          await page.setViewportSize({ width, height: 844 });
          findings.push(...(await page.evaluate(crowdedFindings)).map((what) => `${width}: ${what}`));
        }
        return findings;
      });
      expect(found).toEqual([]);
    });

    test('shows every stop of the keyboard, and keeps still for who asks', async ({ page }) => {
      const found = await onEach(page, async () => {
        const findings: string[] = [];
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 700 });
          await page.keyboard.press('Tab');
          findings.push(...(await page.evaluate(focusFindings)));
        }
        return [...findings, ...(await page.evaluate(movingFindings))];
      });
      expect(found).toEqual([]);
    });

    test('is dark in the dark, and dark on white on paper without what is for the screen', async ({
      page,
    }) => {
      const found = await onEach(page, async () => {
        await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
        const dark = await page.evaluate(paperAndInk);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const printed = await page.evaluate(paperAndInk);
        const findings = await page.evaluate(printFindings);
        if (dark.paper > 0.2 || dark.ink < 0.7) findings.push(`dark: ${JSON.stringify(dark)}`);
        if (printed.paper < 0.999 || printed.ink > 0.2) findings.push(`printed: ${JSON.stringify(printed)}`);
        return findings;
      });
      expect(found).toEqual([]);
    });
  });
}

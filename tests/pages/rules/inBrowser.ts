import type { Page } from '@playwright/test';
import type { DocumentRule } from './documentRules';
import type { PageFile } from './pageFile';

/**
 * What a rule finds on these pages: each finding once, with the first page it is on and on how many. The browser parses the pages and
 * neither shows nor loads them, so that all of a bundle takes no time.
 */
export async function onDocuments(
  page: Page,
  rule: DocumentRule,
  files: readonly PageFile[],
): Promise<string[]> {
  // The rule goes into the page as its own text, and the pages with it.
  const pages = JSON.stringify(files.map(({ path, html }) => ({ path, html })));
  const found = await page.evaluate<Found[]>(`(${gather.toString()})(${rule.toString()}, ${pages})`);
  const places = new Map<string, string[]>();
  for (const { what, path } of found) places.set(what, [...(places.get(what) ?? []), path]);
  return [...places].map(([what, paths]) => `${what}: ${paths[0]}, ${paths.length} in all`);
}

interface Found {
  what: string;
  path: string;
}

/** Runs inside the browser. */
function gather(judge: DocumentRule, pages: readonly { path: string; html: string }[]): Found[] {
  return pages.flatMap(({ path, html }) =>
    judge(new DOMParser().parseFromString(html, 'text/html'), path).map((what) => ({ what, path })),
  );
}

/** What went wrong on a page since `watch` was called: in the console, in scripts, in what it loads. */
export interface Watched {
  wrong: string[];
  /** The file names of the pictures it asked for. */
  pictures: string[];
}

/** Notes what a page says and asks for from now on; whatever does not lie under `own` is wrong. */
export function watch(page: Page, own: string): Watched {
  const watched: Watched = { wrong: [], pictures: [] };
  const { wrong, pictures } = watched;
  page.on('console', (message) => wrong.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) wrong.push(`outside: ${request.url()}`);
    if (request.resourceType() === 'image') pictures.push(request.url().split('/').at(-1) ?? '');
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  return watched;
}

/** Scrolls through the page that is open, until every picture has come. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) await page.mouse.wheel(0, 600);
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete && image.naturalWidth > 0),
  );
}

/** The reader's own spacing that a page must bear (WCAG 1.4.12). */
export const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** Waits, in the page, until it is no longer held back for its letters. */
export async function whenShown(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}

/** When, in the page, its letters are there and lines lie in them: milliseconds since it was opened. */
export async function momentOfLetters(): Promise<number> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now();
}

/** How much, in the page, moved before and after a moment, of what is listed in `shifts` of its window. */
export function shiftsAround(moment: number): { before: number; after: number } {
  const { shifts } = window as unknown as { shifts: (PerformanceEntry & { value: number })[] };
  const sum = { before: 0, after: 0 };
  for (const { startTime, value } of shifts) sum[startTime < moment ? 'before' : 'after'] += value;
  return sum;
}

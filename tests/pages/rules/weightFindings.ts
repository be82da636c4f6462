import type { Browser, Request } from '@playwright/test';
import { expect } from '@playwright/test';
import { scrollThrough, whenShown } from './inBrowser';

/** What a page may come to, in bytes as they travel, in requests and in elements. */
const most = { atOnce: 250 * 1024, inAll: 500 * 1024, script: 0, requests: 25, elements: 1400 };

/** What a page is more than it may be: in a window of that width on a plain screen, before and after scrolling through it. */
export async function weightFindings(browser: Browser, address: string, width: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const asked: Request[] = [];
  const finished: Request[] = [];
  page.on('request', (request) => asked.push(request));
  page.on('requestfinished', (request) => finished.push(request));
  const settled = (): Promise<void> => expect.poll(() => asked.length - finished.length).toBe(0);
  const bytes = async (): Promise<number> => {
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
  await page.goto(address);
  await page.evaluate(whenShown);
  await settled();
  const found = { atOnce: await bytes(), requests: finished.length };
  await scrollThrough(page);
  await settled();
  const all = {
    ...found,
    inAll: await bytes(),
    script: finished.filter((request) => request.resourceType() === 'script').length,
    elements: await page.locator('*').count(),
  };
  await context.close();
  return Object.entries(most).flatMap(([name, limit]) => {
    const value = all[name as keyof typeof most];
    return value <= limit ? [] : [`${name}: ${value}, more than ${limit}`];
  });
}

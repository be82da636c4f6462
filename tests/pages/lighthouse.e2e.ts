import { chromium, expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveFolder } from '../fixtures/serveFolder';
import { shippedThemes } from '../fixtures/site/shippedThemes';
import { siteBundles } from '../fixtures/site/siteBundles';
import { allPages } from '../fixtures/site/telltalePages';
import { readPages } from './rules/pageFile';

const run = promisify(execFile);

interface Judged {
  scores: Record<string, number>;
  lost: { category: string; id: string; score: number; what: string }[];
  shown: string[];
}

/** What is a measurement of the machine as much as of the page: told, never asserted. */
const measured = new Set([
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'interactive',
  'max-potential-fid',
  'mainthread-work-breakdown',
  'bootup-time',
  'server-response-time',
  'document-latency-insight',
  'long-tasks',
  'lcp-breakdown-insight',
  'lcp-phases-insight',
]);

/** What a host does or leaves, and what the letters inside the style sheet come to (decision 0117). */
const decided = new Set([
  'uses-long-cache-ttl',
  'cache-insight',
  'uses-http2',
  'modern-http-insight',
  'render-blocking-resources',
  'render-blocking-insight',
  'network-dependency-tree-insight',
  'critical-request-chains',
  'unused-css-rules',
]);

for (const theme of shippedThemes) {
  test(`Lighthouse has nothing to say of a page of each kind in the theme ${theme}`, async () => {
    test.setTimeout(300_000);
    const bundles = await siteBundles(theme);
    const [folder = ''] = bundles.folders;
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    const server = await serveFolder(folder, '/', { compress: true });
    try {
      const kinds = await oneOfEachKind(folder);
      const runner = path.resolve('tests/pages/lighthouseRuns.mjs');
      const addresses = Object.values(kinds).map((place) => server.address + place);
      const { stdout } = await run(process.execPath, [runner, String(port), ...addresses], {
        maxBuffer: 1e8,
      });
      const pages = JSON.parse(stdout) as Judged[];
      const findings: string[] = [];
      for (const [index, kind] of Object.keys(kinds).entries()) {
        const { scores = {}, lost = [], shown = [] } = pages[index] ?? {};
        console.log(`Lighthouse, ${theme}, ${kind}: ${JSON.stringify(scores)}, ${shown.join(', ')}`);
        for (const { category, id, what } of lost)
          if (!measured.has(id) && !decided.has(id)) findings.push(`${kind}: ${category}, ${id}: ${what}`);
        for (const category of ['accessibility', 'best-practices', 'seo'])
          if (scores[category] !== 100) findings.push(`${kind}: ${category} ${scores[category]}`);
      }
      expect(pages).toHaveLength(4);
      expect(findings).toEqual([]);
    } finally {
      await server.close();
      await browser.close();
      await bundles.remove();
    }
  });
}

/** A front page, an article with and one without a still, and a list; by what is on them. */
async function oneOfEachKind(folder: string): Promise<Record<string, string>> {
  const pages = (await readPages(await allPages([folder]))).toSorted((a, b) => b.html.length - a.html.length);
  const isArticle = (html: string): boolean => html.includes('property="og:type" content="article"');
  const placeOf = (is: (html: string, place: string) => boolean): string =>
    pages.find(({ html, path: place }) => is(html, place))?.path ?? '';
  return {
    front: 'index.html',
    article: placeOf((html) => isArticle(html) && html.includes('<figure')),
    'article without a still': placeOf((html) => isArticle(html) && !html.includes('<figure')),
    list: placeOf((html, place) => place.startsWith('tag/') && html.includes('<picture')),
  };
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

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

test.describe.configure({ mode: 'parallel' });

interface Judged {
  fault: string;
  scores: Record<string, number>;
  lost: { category: string; id: string; what: string }[];
  shown: string[];
}

/** Times, which make the score of performance: that is asserted, as the best of five, and not each of them. */
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
  // Nothing runs on a page; what is found here is Lighthouse's own measuring.
  'forced-reflow-insight',
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

/** The page for addresses that have none asks not to be found, which costs it this one audit and the score with it. */
const notToBeFound = 'is-crawlable';

for (const theme of shippedThemes) {
  test(`Lighthouse has nothing to say of a page of each kind in the theme ${theme}`, async () => {
    test.setTimeout(600_000);
    const bundles = await siteBundles(theme);
    const [folder = ''] = bundles.folders;
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      // Playwright turns it off; a page must be fit for it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const server = await serveFolder(folder, '/', { compress: true });
    try {
      const kinds = await oneOfEachKind(folder);
      const runner = path.resolve('tests/pages/lighthouseRuns.mjs');
      const judge = async (device: string, kind: string[]): Promise<[string, Judged | undefined][]> => {
        const addresses = kind.map((one) => server.address + kinds[one]);
        const { stdout } = await run(process.execPath, [runner, String(port), device, ...addresses], {
          maxBuffer: 1e8,
        });
        const pages = JSON.parse(stdout) as Judged[];
        return kind.map((one, index) => [device === 'mobile' ? one : `${one}, ${device}`, pages[index]]);
      };
      const findings: string[] = [];
      const judged = [
        ...(await judge('mobile', Object.keys(kinds))),
        // What is slow or amiss on a phone alone is found above; these have the most to load on a large screen.
        ...(await judge('desktop', ['front', 'article'])),
      ];
      for (const [kind, page] of judged) {
        const { fault = 'not judged', scores = {}, lost = [], shown = [] } = page ?? {};
        console.log(`Lighthouse, ${theme}, ${kind}: ${JSON.stringify(scores)}, ${shown.join(', ')}`);
        if (fault) findings.push(`${kind}: ${fault}`);
        const mayBeFound = kind !== 'missing';
        for (const { category, id, what } of lost) {
          if (id === notToBeFound && !mayBeFound) continue;
          if (!measured.has(id) && !decided.has(id)) findings.push(`${kind}: ${category}, ${id}: ${what}`);
        }
        const full = ['performance', 'accessibility', 'best-practices', ...(mayBeFound ? ['seo'] : [])];
        for (const category of full)
          if (scores[category] !== 100) findings.push(`${kind}: ${category} ${scores[category]}`);
      }
      expect(findings).toEqual([]);
    } finally {
      await server.close();
      await browser.close();
      await bundles.remove();
    }
  });
}

/** Where a page of each kind lies; of articles and lists the one with the most on it. */
async function oneOfEachKind(folder: string): Promise<Record<string, string>> {
  const pages = (await readPages(await allPages([folder]))).toSorted((a, b) => b.html.length - a.html.length);
  const isArticle = (html: string): boolean => html.includes('property="og:type" content="article"');
  const placeOf = (is: (html: string, place: string) => boolean): string => {
    const found = pages.find(({ html, path: place }) => is(html, place));
    if (!found) throw new Error('The site has no page of a kind that is judged.');
    return found.path;
  };
  return {
    front: 'index.html',
    article: placeOf((html) => isArticle(html) && html.includes('<figure')),
    'article without a still': placeOf((html) => isArticle(html) && !html.includes('<figure')),
    tag: placeOf((_html, place) => place.startsWith('tag/')),
    section: placeOf((html, place) => /^[^/]+\/index\.html$/.test(place) && html.includes('class="first"')),
    archive: 'archief/index.html',
    month: placeOf((_html, place) => /^archief\/[^/]+\/index\.html$/.test(place)),
    missing: '404.html',
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

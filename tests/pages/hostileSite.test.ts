import fc from 'fast-check';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportSite } from '../../electron/press/site/exportSite';
import { tableRows } from '../../electron/press/figures/tableRows';
import { matchFigures } from '../../shared/interchange/figures/matchFigures';
import { readFigures } from '../../shared/interchange/figures/readFigures';
import { sortKey } from '../../shared/language/sortKey';
import type { Popularity } from '../../shared/pages/Popularity';
import { KeptAddresses } from '../../shared/pages/KeptAddresses';
import { SiteState } from '../../electron/press/site/SiteState';
import type { Site } from '../../shared/pages/Site';
import type { PageArticle } from '../../shared/pages/PageArticle';
import { testWorkshop } from '../fixtures/exportedBundle';
import { fakeOriginal } from '../fixtures/fakeRenditions';
import { filmPage, stillOf, testSite, words } from '../fixtures/filmArticle';
import { hostilePages } from '../fixtures/hostilePages';
import { shippedTheme } from '../fixtures/site/shippedThemes';
import { SiteLibrary } from '../fixtures/siteLibrary';
import { dangersIn } from './rules/runsNothing';

const themes = ['dagblad', 'kwartaal'];

/** `KATERN_HOSTILE_SITES=200` for more of them. */
const sites = Number(process.env['KATERN_HOSTILE_SITES'] ?? 8);

/** What breaks out of a text, an attribute, a comment, a script, a style, a character data section, an address. */
const breakouts = [
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '` onload=alert(1) `',
  '</title><svg/onload=alert(1)>',
  '</textarea><iframe srcdoc="<script>alert(1)</script>">',
  '--><script>alert(1)</script><!--',
  ']]><script>alert(1)</script><![CDATA[',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<base href="https://boos.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '{{ page.headline | raw }}{% include "x" %}',
  '\u2028alert(1)//',
  '</style><style>@import "https://boos.example/"</style>',
  '<x/y=\u0000><script\u0000>alert(1)</script>',
];

/** Addresses that run, read files, or leave for elsewhere while they look like ours. */
const wrongAddresses = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://boos.example/1',
  '//boos.example/"onclick="alert(1)',
  '\\\\boos.example\\x',
  'https://boos.example/" onmouseover="alert(1)',
  "https://boos.example/'><script>alert(1)</script>",
  'https://gebruiker:wacht@boos.example/',
];

/** Pictures are not looked at here. */
const picture = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(100));

/** An article that has one and the same bad text, and one and the same bad address, wherever it can. */
function poisoned(index: number, text: string, address: string): PageArticle {
  const { article, ...page } = filmPage(fakeOriginal);
  const number = String(index).padStart(12, '0');
  const publishedAt = '2026-09-30T10:00:00+02:00';
  return {
    ...page,
    publishedAt,
    editedAt: publishedAt,
    readers: index + 1,
    article: {
      ...article,
      id: `00000000-0000-4000-8000-${number}`,
      slug: index % 2 ? text : '',
      status: 'exported',
      publishedAt,
      kicker: text,
      headline: text,
      seoTitle: text,
      standfirst: [words(text, { link: address })],
      byline: text,
      dateline: text,
      section: text,
      notes: text,
      body: [
        { kind: 'still', still: 'lead', runs: [words(text, { link: address })] },
        { kind: 'paragraph', runs: [words(text, { link: address, bold: true }), words(text)] },
      ],
      stills: [
        stillOf(
          'lead',
          { ...fakeOriginal, name: `${text}.jpg` },
          {
            altText: text,
            creditLine: text,
            creator: text,
            title: text,
            via: text,
            source: text,
            copyrightNotice: text,
            copyrightOwner: text,
            usageTerms: text,
            licensor: text,
            licenceUrl: address,
            licensorUrl: address,
            headline: text,
            description: text,
            personShown: text,
            location: text,
            dateCreated: text,
            digitalSourceType: address,
          },
        ),
      ],
      tags: [
        { kind: 'topic', label: text },
        { kind: 'title', label: text, year: 2025 },
        { kind: 'person', label: address },
      ],
      corrections: [{ id: number, kind: 'correction', text, at: publishedAt }],
    },
  };
}

/** The figures of a table whose cells, and whose own name, are as bad as the articles they are of. */
function hostileFigures(pages: readonly PageArticle[]): Popularity {
  const cell = (text: string): string => `"${text.replaceAll('\0', '').replaceAll('"', '""')}"`;
  const rows = pages.map(({ article }, index) => {
    const address = wrongAddresses[index % wrongAddresses.length] ?? '';
    return [cell(address), cell(article.headline), index * 3 + 1, cell(address)].join(',');
  });
  const table = readFigures(tableRows(['page,title,visitors,"<b>x"', ...rows].join('\n'), 'x'));
  const named = pages.map(({ article }) => ({
    name: sortKey(article.headline.replaceAll('\0', '')),
    by: 'headline' as const,
    article: article.id,
    headline: article.headline,
  }));
  const { matched } = matchFigures(table?.pages ?? [], { site: testSite, named, folders: new Map() });
  expect(matched.length).toBeGreaterThan(4);
  return {
    figures: {
      tool: 'other',
      file: `${breakouts.join(' ')}.csv`,
      measured: 'readers',
      from: '2026-09-24',
      until: '2026-09-30',
      takenAt: '2026-10-01T08:00:00.000Z',
      readers: matched.map(({ article, count }) => [article, count]),
    },
    byHand: null,
  };
}

/** Exports a site of these articles; answers what is dangerous in its files, and how many those are. */
async function exported(
  pages: readonly PageArticle[],
  theme: string,
  { site = testSite, popularity }: { site?: Site; popularity?: Popularity } = {},
): Promise<{ dangers: string[]; files: number; mostRead: number }> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-hostile-'));
  try {
    const chosen = path.join(root, 'uit');
    fs.mkdirSync(chosen);
    const library = new SiteLibrary();
    library.set(pages);
    const { folder } = await exportSite({
      library: library.caller,
      site,
      popularity: popularity ?? library.popularity,
      kept: new KeptAddresses(library.addresses),
      workshop: await testWorkshop(picture, shippedTheme(theme), { page: 4 }),
      recipe: 'een',
      chosen,
      state: new SiteState(path.join(root, 'staat.jsonl')),
      generator: 'Katern',
      today: '2026-10-01',
      dryRun: false,
      signal: new AbortController().signal,
      progress: () => undefined,
    });
    const dangers: string[] = [];
    let files = 0;
    let mostRead = 0;
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      files++;
      const at = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, at);
      expect(name).toMatch(/^[a-z0-9_./-]+$/iu);
      const text = fs.readFileSync(at, 'utf8');
      if (name.endsWith('.html') && text.includes('datetime="2026-09-30"')) mostRead++;
      for (const danger of dangersIn(name, text)) dangers.push(`${name}: ${danger}`);
    }
    return { dangers, files, mostRead };
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

describe.each(themes)('a whole site in %s', (theme) => {
  it('runs nothing that stands in a text or an address', { timeout: 120_000 }, async () => {
    const most = Math.max(breakouts.length, wrongAddresses.length);
    const pages = Array.from({ length: most }, (_, index) =>
      poisoned(
        index,
        breakouts[index % breakouts.length] ?? '',
        wrongAddresses[index % wrongAddresses.length] ?? '',
      ),
    );
    const site = { ...testSite, name: breakouts.join(' ') };
    const popularity = hostileFigures(pages);
    const { dangers, files, mostRead } = await exported(pages, theme, { site, popularity });
    expect(dangers).toEqual([]);
    expect(files).toBeGreaterThan(most * 2);
    // The list of most read, with its date, on the page of every article.
    expect(mostRead).toBeGreaterThanOrEqual(most);
  });

  it('runs nothing, whatever the texts are', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostilePages, async (pages) => {
        const out = pages.map((page) => ({
          ...page,
          article: { ...page.article, status: 'exported' as const },
        }));
        expect((await exported(out, theme)).dangers).toEqual([]);
      }),
      { numRuns: sites },
    );
  });
});

it('finds what would run', () => {
  const dangerous = [
    ['a.html', '<p onclick="x">'],
    ['a.html', '<script>1</script>'],
    ['a.html', '<a href="java\tscript:1">'],
    ['a.html', '<script type="application/ld+json">{</script>'],
    ['a.html', '<p style="x">'],
    ['feed.json', '{"content_html":"<img onerror=1>"}'],
    ['feed.json', '{"url":"javascript:1"}'],
    ['feed.xml', '<rss><description>&lt;script>1&lt;/script></description></rss>'],
    ['feed.xml', '<rss><a href="javascript:1"/></rss>'],
    ['feed.xml', '<rss>'],
  ] as const;
  expect(dangerous.filter(([name, text]) => dangersIn(name, text).length !== 1)).toEqual([]);
});

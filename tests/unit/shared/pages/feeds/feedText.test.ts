import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageArticle } from '../../../../../shared/pages/PageArticle';
import type { ThemeFacts } from '../../../../../shared/pages/ThemeFacts';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, otherPages, testSite, words } from '../../../../fixtures/filmArticle';
import { hostilePages } from '../../../../fixtures/hostilePages';
import { childrenOf, rootOf, textsOf } from '../../../../fixtures/parseXml';
import { plannedTexts, testFacts } from '../../../../fixtures/plannedTexts';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

interface JsonItem {
  id: string;
  url: string;
  title?: string;
  content_html?: string;
  content_text?: string;
  image?: string;
  _picture?: Record<string, unknown>;
  date_published: string;
  date_modified: string;
  language: string;
}

/** An item as any of the feeds tells of it. */
interface Told {
  id: string;
  url: string;
  title: string;
  at: number;
  content: string;
  picture: string;
  credit: string;
}

interface Feeds {
  rss: Told[];
  atom: Told[];
  json: Told[];
  paths: Set<string>;
  texts: Map<string, string>;
}

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** Reads the three feeds of a bundle, and fails where one breaks a rule of its format. */
function feedsOf(articles: readonly PageArticle[], limits: Partial<ThemeFacts['limits']> = {}): Feeds {
  const facts = { ...theme, limits: { ...theme.limits, ...limits } };
  const { texts, paths } = plannedTexts(articles, facts);
  return {
    rss: readRss(texts.get('feed.xml') ?? ''),
    atom: readAtom(texts.get('atom.xml') ?? ''),
    json: readJson(texts.get('feed.json') ?? ''),
    paths,
    texts,
  };
}

function readRss(text: string): Told[] {
  const rss = rootOf(text);
  expect([rss.nodeName, rss.getAttribute('version')]).toEqual(['rss', '2.0']);
  const [channel] = childrenOf(rss, 'channel');
  for (const once of ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link']) {
    expect([once, childrenOf(channel!, once).length]).toEqual([once, 1]);
  }
  expect(textsOf(channel!, 'lastBuildDate')[0]).toMatch(rfc822);
  expect(childrenOf(channel!, 'atom:link')[0]?.getAttribute('href')).toBe(`${testSite.address}feed.xml`);
  return childrenOf(channel!, 'item').map((item) => {
    for (const once of ['title', 'link', 'guid', 'pubDate', 'description']) {
      expect([once, childrenOf(item, once).length]).toEqual([once, 1]);
    }
    // `author` wants an address of mail, `enclosure` a length that is not known.
    expect([...childrenOf(item, 'author'), ...childrenOf(item, 'enclosure')]).toEqual([]);
    expect(textsOf(item, 'pubDate')[0]).toMatch(rfc822);
    const [media] = childrenOf(item, 'media:content');
    return {
      id: textsOf(item, 'guid')[0] ?? '',
      url: textsOf(item, 'link')[0] ?? '',
      title: textsOf(item, 'title')[0] ?? '',
      at: Date.parse(textsOf(item, 'pubDate')[0] ?? ''),
      content: textsOf(item, 'content:encoded')[0] ?? '',
      picture: media?.getAttribute('url') ?? '',
      credit: (media && textsOf(media, 'media:credit')[0]) ?? '',
    };
  });
}

function readAtom(text: string): Told[] {
  const feed = rootOf(text);
  expect([feed.nodeName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  for (const once of ['id', 'title', 'updated']) {
    expect([once, childrenOf(feed, once).length]).toEqual([once, 1]);
  }
  expect(childrenOf(feed, 'author').length).toBeGreaterThan(0);
  expect(textsOf(feed, 'updated')[0]).toMatch(rfc3339);
  const self = childrenOf(feed, 'link').filter((link) => link.getAttribute('rel') === 'self');
  expect(self.map((link) => link.getAttribute('href'))).toEqual([`${testSite.address}atom.xml`]);
  return childrenOf(feed, 'entry').map((entry) => {
    for (const once of ['id', 'title', 'updated', 'published', 'summary']) {
      expect([once, childrenOf(entry, once).length]).toEqual([once, 1]);
    }
    expect(textsOf(entry, 'updated')[0]).toMatch(rfc3339);
    expect(textsOf(entry, 'published')[0]).toMatch(rfc3339);
    expect(Date.parse(textsOf(entry, 'updated')[0] ?? '')).toBeGreaterThanOrEqual(
      Date.parse(textsOf(entry, 'published')[0] ?? ''),
    );
    for (const author of childrenOf(entry, 'author')) expect(textsOf(author, 'name')[0]).toBeTruthy();
    for (const category of childrenOf(entry, 'category')) expect(category.getAttribute('term')).toBeTruthy();
    const links = new Map(
      childrenOf(entry, 'link').map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href')]),
    );
    const [media] = childrenOf(entry, 'media:content');
    return {
      id: textsOf(entry, 'id')[0] ?? '',
      url: links.get('alternate') ?? '',
      title: textsOf(entry, 'title')[0] ?? '',
      at: Date.parse(textsOf(entry, 'published')[0] ?? ''),
      content: textsOf(entry, 'content')[0] ?? '',
      picture: links.get('enclosure') ?? '',
      credit: (media && textsOf(media, 'media:credit')[0]) ?? '',
    };
  });
}

function readJson(text: string): Told[] {
  const feed = JSON.parse(text) as {
    version: string;
    title: string;
    feed_url: string;
    home_page_url: string;
    items: JsonItem[];
  };
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: testSite.name,
    feed_url: `${testSite.address}feed.json`,
    home_page_url: testSite.address,
  });
  expect(text).not.toMatch(/": (?:""|null|\[\])/);
  return feed.items.map((item) => {
    expect(item.content_html ?? item.content_text).toBeTypeOf('string');
    expect(item.date_published).toMatch(rfc3339);
    expect(item.date_modified).toMatch(rfc3339);
    return {
      id: item.id,
      url: item.url,
      title: item.title ?? '',
      at: Date.parse(item.date_published),
      content: item.content_html ?? '',
      picture: item.image ?? '',
      credit: String(item._picture?.['credit'] ?? ''),
    };
  });
}

describe('feeds', () => {
  it('say the same in all three formats, newest first, and no more than the theme asks', () => {
    const { rss, atom, json } = feedsOf([...otherPages(fakeOriginal), filmPage(fakeOriginal)], { feed: 6 });
    expect(rss).toHaveLength(6);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
    expect(rss.map(({ at }) => at)).toEqual(rss.map(({ at }) => at).toSorted((a, b) => b - a));
    expect(rss[0]).toMatchObject({
      id: 'urn:uuid:0b0c8f1e-6d0e-4a37-9c53-0a8d1f2e3c4b',
      url: 'https://filmblad.example/film-series/nederlandse-thriller-in-93-landen/',
      title: 'Nederlandse thriller haalt in 93 landen de top 10 van Netflix',
      at: Date.parse('2025-05-06T10:41:00.000Z'),
      credit: "Still 'iHostage' via Elmer van der Marel",
    });
  });

  it('tell of pictures that are in the bundle, and give every picture its credit', () => {
    const { rss, paths } = feedsOf([filmPage(fakeOriginal)]);
    const [item] = rss;
    expect(paths).toContain(item?.picture.replace(testSite.address, ''));
    const sources = [...(item?.content ?? '').matchAll(/<img src="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(paths).toContain(source.replace(testSite.address, ''));
    expect(item?.content.match(/Beeld: Still &#39;iHostage&#39; via Elmer van der Marel/g)).toHaveLength(2);
  });

  it('carry the text with absolute addresses alone', () => {
    const { rss } = feedsOf([filmPage(fakeOriginal), ...otherPages(fakeOriginal)]);
    expect(rss[0]?.content).toContain('<h2>Een avond op het plein</h2>');
    expect(rss[0]?.content).toContain('Tekens als &lt;b&gt;, &amp; en');
    for (const { content } of rss) {
      for (const [, address] of content.matchAll(/\s(?:src|href)="([^"]*)"/g)) {
        expect(address).toMatch(/^https:\/\//);
      }
      expect(content).not.toMatch(/srcset|<script|\sstyle=/);
    }
  });

  it('keep an item’s id when its headline, slug and section change, and say when', () => {
    const page = filmPage(fakeOriginal);
    const renamed = {
      ...page,
      editedAt: '2025-05-08T08:00:00.000Z',
      article: { ...page.article, headline: 'Een andere kop', slug: 'anders', section: 'Nieuws' },
    };
    const before = feedsOf([page]);
    const after = feedsOf([renamed]);
    expect(after.rss[0]?.id).toBe(before.rss[0]?.id);
    expect(after.rss[0]?.url).not.toBe(before.rss[0]?.url);
    expect(after.rss[0]?.at).toBe(before.rss[0]?.at);
    expect(after.texts.get('feed.xml')).toContain(
      '<lastBuildDate>Thu, 08 May 2025 08:00:00 +0000</lastBuildDate>',
    );
    expect(after.texts.get('atom.xml')).toContain('<updated>2025-05-08T10:00:00+02:00</updated>');
  });

  it('stay below half a megabyte: what does not fit has its summary alone', () => {
    const long = otherPages(fakeOriginal).map((page) => ({
      ...page,
      article: {
        ...page.article,
        body: Array.from({ length: 100 }, () => ({
          kind: 'paragraph' as const,
          runs: [words('Een zin die het vult & vult. '.repeat(20))],
        })),
      },
    }));
    const { rss, texts } = feedsOf(long);
    expect(rss[0]?.content).not.toBe('');
    expect(rss.at(-1)?.content).toBe('');
    for (const path of ['feed.xml', 'atom.xml', 'feed.json']) {
      expect(new TextEncoder().encode(texts.get(path)).byteLength).toBeLessThan(512_000);
    }
  });

  it('name the language of an article that is not the site’s', () => {
    const page = filmPage(fakeOriginal);
    const english = { ...page, article: { ...page.article, language: 'en' as const } };
    const { texts } = feedsOf([english]);
    expect(texts.get('feed.xml')).toContain('<dc:language>en</dc:language>');
    expect(texts.get('atom.xml')).toContain('<entry xml:lang="en">');
    expect(texts.get('feed.json')).toContain('"language": "en"');
  });

  it('are well formed and keep their rules whatever an article says', () => {
    fc.assert(
      fc.property(hostilePages, (articles) => {
        const { rss, atom, json } = feedsOf(articles);
        expect(rss).toHaveLength(articles.length);
        for (const feed of [rss, atom, json]) {
          expect(new Set(feed.map(({ id }) => id)).size).toBe(feed.length);
          for (const { url, picture, content } of feed) {
            expect(url).toMatch(/^https:\/\/filmblad\.example\/[a-z0-9/-]+\/$/);
            expect(picture).toMatch(/^https:\/\/filmblad\.example\/beeld\/[a-z0-9-]+\.jpg$/);
            expect(content.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<script|<b>|<[^>]*\son[a-z]+=/i);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

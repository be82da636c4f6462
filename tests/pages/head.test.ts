import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../electron/press/pages/loadTheme';
import { PageRenderer } from '../../electron/press/pages/PageRenderer';
import type { Workshop } from '../../electron/press/pages/produceFile';
import type { PageArticle } from '../../shared/pages/PageArticle';
import { testPlan } from '../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../fixtures/fakeRenditions';
import { filmPage, otherPages } from '../fixtures/filmArticle';
import { hostilePages } from '../fixtures/hostilePages';

const themes = path.resolve('resources/themes');

let workshop: Workshop;

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};
const plain = (text: string): string => text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);

/** What the head of a page says. */
interface Head {
  html: string;
  title: string;
  /** The contents of `meta`, by name or property. */
  meta: Map<string, string[]>;
  links: Record<string, string>[];
}

/** The heads of all pages of a bundle by path. */
function headsOf(articles: readonly PageArticle[]): { heads: Map<string, Head>; paths: Set<string> } {
  const { files } = testPlan(articles, workshop);
  const heads = new Map<string, Head>();
  for (const file of files) {
    if (file.kind !== 'page' || !file.path.endsWith('.html')) continue;
    const html = new TextDecoder().decode(workshop.renderer.render(file.template, file.view));
    heads.set(file.path, headOf(html));
  }
  return { heads, paths: new Set(files.map(({ path }) => path)) };
}

function headOf(html: string): Head {
  const head = html.slice(0, html.indexOf('</head>'));
  const meta = new Map<string, string[]>();
  const links: Record<string, string>[] = [];
  for (const [, tag, rest = ''] of head.matchAll(/<(meta|link)((?:\s+[a-z-]+(?:="[^"]*")?)*)>/g)) {
    const attributes = Object.fromEntries(
      [...rest.matchAll(/\s([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
    );
    if (tag === 'link') links.push(attributes);
    const name = attributes['name'] ?? attributes['property'];
    if (tag === 'meta' && name) meta.set(name, [...(meta.get(name) ?? []), attributes['content'] ?? '']);
  }
  return { html, title: plain(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''), meta, links };
}

const article = 'film-series/nederlandse-thriller-in-93-landen/index.html';
const all = (): PageArticle[] => [filmPage(fakeOriginal), ...otherPages(fakeOriginal)];
const address = (path: string): string =>
  `https://filmblad.example/${path.replace(/(^|\/)index\.html$/, '$1')}`;

describe.each(fs.readdirSync(themes))('the head of every page in the theme %s', (folder) => {
  beforeAll(async () => {
    const theme = await loadTheme(path.join(themes, folder));
    workshop = { theme, renderer: new PageRenderer(theme), makeRendition: fakeRenditions() };
  });

  it('says what it is in lengths that search engines show', () => {
    for (const { html, title, meta } of headsOf(all()).heads.values()) {
      expect(new TextEncoder().encode(html.slice(0, html.indexOf('utf-8'))).byteLength).toBeLessThan(1024);
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="nl" dir="ltr">/);
      expect(title.length).toBeGreaterThanOrEqual(10);
      expect(title.length).toBeLessThanOrEqual(110);
      const [description = '', ...others] = meta.get('description') ?? [];
      expect(others).toEqual([]);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(200);
      expect(meta.get('viewport')).toEqual(['width=device-width, initial-scale=1']);
      expect(meta.get('referrer')).toHaveLength(1);
      expect(meta.get('color-scheme')).toEqual(['light dark']);
      expect(meta.get('theme-color')).toHaveLength(2);
      expect(meta.has('generator')).toBe(false);
    }
  });

  it('names one absolute address, for its language and all others, and may be shown large', () => {
    for (const [path, { links, meta }] of headsOf(all()).heads) {
      const canonical = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
      const languages = links.flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : []));
      if (path === '404.html') {
        expect([canonical, languages, meta.get('robots')]).toEqual([[], [], ['noindex']]);
        continue;
      }
      expect(canonical).toEqual([address(path)]);
      expect(languages).toEqual([
        ['nl', address(path)],
        ['x-default', address(path)],
      ]);
      expect(meta.get('robots')).toEqual(['max-image-preview:large']);
      expect(meta.get('og:url')).toEqual([address(path)]);
    }
  });

  it('announces three feeds and an icon that are in the bundle', () => {
    const { heads, paths } = headsOf(all());
    for (const [path, { links }] of heads) {
      const file = (href: string): string => new URL(href, `https://x.example/${path}`).pathname.slice(1);
      const feeds = links.filter(({ rel, title }) => rel === 'alternate' && title);
      expect(feeds.map(({ type }) => type)).toEqual([
        'application/rss+xml',
        'application/atom+xml',
        'application/feed+json',
      ]);
      expect(new Set(feeds.map(({ title }) => title)).size).toBe(3);
      for (const { href = '' } of [...feeds, ...links.filter(({ rel }) => rel === 'icon')]) {
        expect(paths).toContain(file(href));
      }
    }
  });

  it('has a card with a large picture of the bundle, of the size it says', () => {
    const { heads, paths } = headsOf(all());
    for (const [path, { meta }] of heads) {
      for (const property of ['og:title', 'og:description', 'og:site_name', 'og:locale', 'og:type'])
        expect([path, property, meta.get(property)?.length]).toEqual([path, property, 1]);
      if (path === '404.html') continue;
      expect(meta.get('twitter:card')).toEqual(['summary_large_image']);
      expect(meta.get('og:image:type')).toEqual(['image/jpeg']);
      expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual([['1200'], ['630']]);
      expect(meta.get('og:image:alt')?.[0]).toContain('plein');
      const [image = ''] = meta.get('og:image') ?? [];
      expect(paths).toContain(image.replace('https://filmblad.example/', ''));
    }
  });

  it('tells of an article when, where, by whom and about what', () => {
    const { meta } = headsOf(all()).heads.get(article) ?? { meta: new Map<string, string[]>() };
    expect(meta.get('og:type')).toEqual(['article']);
    expect(meta.get('author')).toEqual(['Redactie film & series']);
    expect(meta.get('article:author')).toEqual(['https://filmblad.example/auteur/redactie-film-series/']);
    expect(meta.get('article:section')).toEqual(['Film & series']);
    expect(meta.get('article:published_time')).toEqual(['2025-05-06T12:41:00+02:00']);
    expect(meta.get('article:modified_time')).toEqual(['2025-05-06T13:45:30+02:00']);
    expect(meta.get('article:tag')).toEqual([
      'Series',
      'Video on demand',
      'Netflix',
      'iHostage (2025)',
      'Bobby Boermans',
      'Amsterdam',
    ]);
  });

  it('cannot be talked out of its tags, whatever an article says', () => {
    const known = headOf(headsOf(all()).heads.get(article)?.html ?? '');
    const names = new Set(known.meta.keys());
    fc.assert(
      fc.property(hostilePages, (articles) => {
        for (const { html, title, meta } of headsOf(articles).heads.values()) {
          expect(html.match(/<\/head>/g)).toHaveLength(1);
          expect(html.match(/<script/g)).toHaveLength(1);
          expect(html.match(/<\/script>/g)).toHaveLength(1);
          expect(title.length).toBeLessThanOrEqual(110);
          for (const name of meta.keys()) expect(names).toContain(name);
        }
      }),
      { numRuns: 25 },
    );
  });
});

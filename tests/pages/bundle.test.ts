import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WrittenBundle } from '../../electron/press/bundle/writeBundle';
import { exportedBundle } from '../fixtures/exportedBundle';
import { filmPage, otherPages } from '../fixtures/filmArticle';
import { paintedPicture, plainRenditions } from '../fixtures/paintedPicture';

let bundle: WrittenBundle;
let chosen = '';
let article = '';
let html = '';
let files: string[] = [];

beforeAll(async () => {
  const { original, bytes } = await paintedPicture();
  const exported = await exportedBundle(
    [filmPage(original), ...otherPages(original)],
    plainRenditions(bytes),
  );
  bundle = exported.written;
  chosen = exported.chosen;
  article = exported.plan.page;
  html = await read(article);
  files = bundle.files.map((file) => file.path);
}, 60_000);

afterAll(() => fs.rm(chosen, { recursive: true, force: true }));

const read = (file: string): Promise<string> => fs.readFile(path.join(bundle.folder, file), 'utf8');

describe('an exported bundle', () => {
  it('carries structured data that says what the page says', () => {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(text).not.toMatch(/[<>&]/);
    const graph = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
    const news = graph.find((item) => item['@type'] === 'NewsArticle') ?? {};
    expect(html).toContain(`<h1 id="kop">${String(news['headline'])}</h1>`);
    expect(news['datePublished']).toBe('2025-05-06T12:41:00+02:00');
    expect(news['author']).toEqual([
      {
        '@type': 'Organization',
        name: 'Redactie film & series',
        url: 'https://filmblad.example/auteur/redactie-film-series/',
      },
    ]);
    const images = news['image'] as Record<string, unknown>[];
    expect(images).toHaveLength(3);
    for (const image of images) {
      expect(image).toMatchObject({
        '@type': 'ImageObject',
        creditText: "Still 'iHostage' via Elmer van der Marel",
        copyrightNotice: '© Netflix',
        license: 'https://filmblad.example/rechten/',
        acquireLicensePage: 'https://filmblad.example/rechten/',
      });
      expect(files).toContain(String(image['contentUrl']).replace('https://filmblad.example/', ''));
    }
    expect((news['about'] as Record<string, unknown>[]).map((item) => item['@type'])).toEqual([
      'Thing',
      'Organization',
      'Movie',
      'Place',
    ]);
    expect(JSON.stringify(graph)).not.toMatch(/:(?:""|\[\]|\{\}|null)/);
    const trail = graph.find((item) => item['@type'] === 'BreadcrumbList') ?? {};
    expect(trail['itemListElement']).toHaveLength(3);
  });

  it('shows every block of an article page', () => {
    for (const heading of [
      'Meer over:',
      'Deel dit artikel',
      'Meer Netflix',
      'Meest gelezen',
      'Meer populaire artikelen',
      'Meer film- en serienieuws',
      'Nog meer nieuws',
    ]) {
      expect(html).toContain(`>${heading}</h2>`);
    }
    expect(html.match(/href="#reacties"/g)).toHaveLength(2);
    expect(html).toContain('id="reacties"');
    expect(html).toContain('Beeld: Still &#39;iHostage&#39; via Elmer van der Marel');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<figure/g)).toHaveLength(2);
    expect(html).toMatch(/<ol class="rank">(?:\s*<li>.*<\/li>){5}/);
    expect(html).not.toContain('niet voor publicatie');
  });

  it('has a manifest of every other file, sorted, with true hashes, and safe names', async () => {
    const manifest = JSON.parse(await read('manifest.json')) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    const listed = manifest.files.map((file) => file.path);
    expect(listed).toEqual(files.filter((file) => file !== 'manifest.json'));
    expect(listed).toEqual(listed.toSorted());
    for (const file of manifest.files) {
      const bytes = await fs.readFile(path.join(bundle.folder, file.path));
      expect([file.path, createHash('sha256').update(bytes).digest('hex'), bytes.byteLength]).toEqual([
        file.path,
        file.sha256,
        file.bytes,
      ]);
      expect(file.path).toMatch(/^[a-zA-Z0-9._/-]+$/);
    }
    expect(new Set(listed.map((file) => file.toLowerCase())).size).toBe(listed.length);
  });
});

it('speaks the language of the article: English labels, dates and credit', async () => {
  const { original, bytes } = await paintedPicture();
  const { article: dutch, ...moments } = filmPage(original);
  const english = { ...moments, article: { ...dutch, language: 'en' as const } };
  const exported = await exportedBundle([english], plainRenditions(bytes));
  try {
    const page = await fs.readFile(path.join(exported.written.folder, exported.plan.page), 'utf8');
    expect(page).toContain('<html lang="en"');
    for (const label of ['More about:', 'Share this article', 'Comments', 'Image: '])
      expect(page).toContain(label);
    for (const label of ['Meer over:', 'Deel dit artikel', 'Reacties', 'Beeld: '])
      expect(page).not.toContain(label);
  } finally {
    await fs.rm(exported.chosen, { recursive: true, force: true });
  }
}, 60_000);

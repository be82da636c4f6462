import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WrittenBundle } from '../../electron/press/bundle/writeBundle';
import { exportedBundle } from '../fixtures/exportedBundle';
import { filmPage, otherPages } from '../fixtures/filmArticle';
import { paintedPicture, plainRenditions } from '../fixtures/paintedPicture';

const run = promisify(execFile);

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
const pages = (): string[] => files.filter((file) => file.endsWith('.html'));

interface Message {
  type: string;
  message: string;
  url: string;
}

// Reading files, the checker has no origin for 'self' to match, and takes JSON-LD for a script.
const known = [
  /^Resource violates Content Security Policy \(meta tag\): .* blocked by “(?:img|style)-src” directive\.$/,
  /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src” directive/,
];

describe('an exported bundle', () => {
  it('has no errors or warnings in the Nu Html Checker', async () => {
    const { stderr } = await run(
      'java',
      [
        '-jar',
        path.resolve('node_modules/vnu-jar/build/dist/vnu.jar'),
        '--format',
        'json',
        '--exit-zero-always',
        '--also-check-css',
        '--also-check-svg',
        ...[...pages(), 'thema/pagina.css', 'thema/letters.css', 'thema/icoon.svg'].map((file) =>
          path.join(bundle.folder, file),
        ),
      ],
      { maxBuffer: 1e8 },
    );
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    const found = messages.filter(({ message }) => !known.some((pattern) => pattern.test(message)));
    expect(found.map(({ url, message }) => `${path.basename(path.dirname(url))}: ${message}`)).toEqual([]);
  }, 60_000);

  it('has no findings in html-validate', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    for (const page of pages()) {
      const report = await checker.validateString(await read(page));
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
  });

  it('has a policy without serious findings, and nothing for it to stop', async () => {
    for (const page of pages()) {
      const text = await read(page);
      const policy =
        /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#39;', "'") ??
        '';
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      // 10 is "high", 20 "syntax", 30 "medium" in csp_evaluator.
      expect(findings.filter(({ severity }) => severity <= 30)).toEqual([]);
      expect(text.match(/<script(?! type="application\/ld\+json">)/g)).toBeNull();
      expect(text.match(/\s(?:style|on[a-z]+)=/g)).toBeNull();
    }
  });

  it('refers only to files that are there, and by no address of its own', async () => {
    for (const page of pages()) {
      const text = await read(page);
      const references = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
      for (const set of text.matchAll(/\s(?:srcset|imagesrcset)="([^"]*)"/g)) {
        references.push(...(set[1] ?? '').split(', ').map((candidate) => candidate.split(' ')[0] ?? ''));
      }
      for (const reference of references) {
        if (/^(?:https|mailto):/.test(reference)) continue;
        const [target = '', fragment] = reference.split('#');
        // The page for addresses that have none begins its links at the host's root.
        const place = target.startsWith('/')
          ? target.slice(1)
          : path.posix.join(path.posix.dirname(page), target);
        const file = target ? place : page;
        expect(files).toContain(file);
        if (fragment) expect(await read(file)).toContain(` id="${fragment}"`);
      }
      const absolute = text.replaceAll(
        /<link rel="(?:canonical"|alternate" hreflang=)[^>]*>|<meta [^>]*>|<script.*?<\/script>|href="(?:mailto|https:\/\/(?:wa\.me|www\.|x\.com|bsky\.app))[^"]*"/gs,
        '',
      );
      expect(absolute.replaceAll('https://filmblad.example/recensie', '')).not.toContain('filmblad.example');
    }
  });

  it('has renditions of the width and type they claim', async () => {
    const claims = new Map<string, number>();
    for (const page of pages()) {
      for (const set of (await read(page)).matchAll(/\s(?:srcset|imagesrcset)="([^"]*)"/g)) {
        for (const candidate of (set[1] ?? '').split(', ')) {
          const [address = '', width = ''] = candidate.split(' ');
          const file = address.startsWith('/')
            ? address.slice(1)
            : path.posix.join(path.posix.dirname(page), address);
          claims.set(file, Number.parseInt(width, 10));
        }
      }
    }
    expect(claims.size).toBeGreaterThan(20);
    for (const [file, width] of claims) {
      const found = await sharp(path.join(bundle.folder, file)).metadata();
      expect([file, found.width, found.format]).toEqual([
        file,
        width,
        { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[file.split('.').at(-1) ?? ''],
      ]);
    }
  });

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

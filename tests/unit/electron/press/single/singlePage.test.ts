import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import { singlePage } from '../../../../../electron/press/single/singlePage';
import { testPlan, testWorkshop } from '../../../../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../../../../fixtures/fakeRenditions';
import { filmPage } from '../../../../fixtures/filmArticle';

const wanted: string[] = [];
const fake = fakeRenditions();
const workshop = await testWorkshop((rendition, signal) => {
  wanted.push(`${rendition.format} ${rendition.width}`);
  return fake(rendition, signal);
});
const plan = testPlan([filmPage(fakeOriginal)], workshop);
const made = async (): Promise<string> => new TextDecoder().decode(await singlePage(plan, workshop));

/** The page with some of the theme's files replaced. */
async function withTheme(change: (theme: Theme) => Partial<Theme>): Promise<string> {
  const theme = { ...workshop.theme, ...change(workshop.theme) };
  const other = { ...workshop, theme, renderer: new PageRenderer(theme) };
  return new TextDecoder().decode(await singlePage(testPlan([filmPage(fakeOriginal)], other), other));
}

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe('singlePage', () => {
  it('loads nothing from anywhere, and leads to the site', async () => {
    const html = await made();
    expect(attributes(html, 'src').every((address) => address.startsWith('data:image/jpeg;base64,'))).toBe(
      true,
    );
    expect(attributes(html, 'srcset')).toEqual([]);
    expect(html).not.toMatch(/<link[^>]+rel="(?:stylesheet|preload)"|<source\b|@import/);
    const leads = attributes(html, 'href').filter(
      (href) => !href.startsWith('data:') && !href.startsWith('#'),
    );
    expect(leads.filter((href) => !/^(?:https:|mailto:)/.test(href))).toEqual([]);
    expect(leads).toContain('https://filmblad.example/tag/bedrijf/netflix/');
    expect(leads).toContain('https://filmblad.example/');
  });

  it('takes one JPEG of each picture, sharp enough and no wider', async () => {
    wanted.length = 0;
    await made();
    expect(wanted.length).toBeGreaterThan(0);
    for (const copy of wanted) {
      expect(copy).toMatch(/^jpe?g /);
      expect(Number(copy.split(' ')[1])).toBeLessThanOrEqual(1200);
    }
  });

  it('allows its own styles by their hash, and nothing else', async () => {
    const html = await made();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
    expect(styles.length).toBeGreaterThan(0);
    const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'none'",
      `style-src ${hashes.join(' ')}`,
      'img-src data:',
      'font-src data:',
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('is the same each time, and keeps what search engines read', async () => {
    const html = await made();
    expect(await made()).toBe(html);
    expect(html.startsWith('<!DOCTYPE html>\n<!-- Katern: one file -->\n')).toBe(true);
    expect(html).toContain('<script type="application/ld+json">');
    expect(html).toContain('<link rel="canonical" href="https://filmblad.example/film-series/');
  });

  it('takes in letters and pictures that a style sheet loads, and nothing from elsewhere', async () => {
    const css = `a { background: url(icoon.svg) } b { background: url('https://elsewhere.example/x.png') }
      c { background: url("../../../etc/passwd") } d::after { content: "</style><script>alert(1)</script>" }\r\n`;
    const html = await withTheme((theme) => ({
      assets: new Map([...theme.assets, ['pagina.css', new TextEncoder().encode(css)]]),
    }));
    expect(html).toContain('url("data:image/svg+xml;base64,');
    expect(html).not.toContain('elsewhere.example');
    expect(html).not.toContain('etc/passwd');
    // Inside the sheet it is text: only the sheets’ own ends are ends.
    expect(html.split('</style>').length).toBeGreaterThan(1);
    expect(html.split('</style>')).toHaveLength(html.split('<style').length);
    expect(html).toContain('<\\/style>');
  });

  it('runs no script that a theme brings along', async () => {
    const html = await withTheme(({ templates }) => ({
      templates: {
        ...templates,
        foot: `${templates['foot']}<script>alert(1)</script><script src="x.js"></script><noscript><img src="https://elsewhere.example/p.gif" alt=""></noscript>`,
      },
    }));
    expect(html).not.toContain('alert(1)');
    expect(html).not.toContain('x.js');
    expect(html).not.toContain('elsewhere.example');
  });
});

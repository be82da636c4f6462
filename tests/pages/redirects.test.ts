import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { KeptAddresses } from '../../shared/pages/KeptAddresses';
import { planBundle } from '../../shared/pages/planBundle';
import { testWorkshop } from '../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../fixtures/fakeRenditions';
import { filmPage, testSite } from '../fixtures/filmArticle';
import { htmlValidateFindings, openingFindings, policyFindings } from './rules/markupFindings';
import { nuFindings } from './rules/nuChecker';

/** Pages that lead on, of articles in both languages and with a headline that would break out of its place. */
async function redirectPages(): Promise<{ folder: string; pages: Map<string, string> }> {
  const { theme } = await testWorkshop(fakeRenditions(() => undefined));
  const page = filmPage(fakeOriginal);
  const headlines = [`"><script>alert('1')</script>`, 'Another headline & more'];
  const articles = headlines.map((headline, at) => ({
    ...page,
    article: {
      ...page.article,
      id: `${at}0000000-0000-4000-8000-000000000000`,
      headline,
      language: at === 0 ? ('nl' as const) : ('en' as const),
    },
  }));
  const kept = new KeptAddresses(
    articles.map(({ article }, at) => ({
      article: article.id,
      path: `film/oud-${at}`,
      wish: 'film/oud',
      at: '2026-11-28T09:00:00.000Z',
    })),
  );
  const site = { ...testSite, name: '<Blad> & "Zoon"' };
  const plan = planBundle({ site, theme: theme.facts, articles, kept, generator: 'Katern test' });
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-redirects-'));
  onTestFinished(() => fs.rm(folder, { recursive: true, force: true }));
  const pages = new Map<string, string>();
  for (const file of plan.files) {
    if (file.kind !== 'text' || !file.path.endsWith('.html')) continue;
    pages.set(file.path, file.text);
    await fs.mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
    await fs.writeFile(path.join(folder, file.path), file.text);
  }
  return { folder, pages };
}

it('pages that lead on are valid, run nothing, load nothing and have a link', async () => {
  const { folder, pages } = await redirectPages();
  expect([...pages.keys()]).toEqual(['film/oud-0/index.html', 'film/oud-1/index.html']);
  expect(await nuFindings([folder])).toEqual([]);
  for (const [at, html] of pages) {
    const page = { folder, path: at, html };
    expect(await htmlValidateFindings(page)).toEqual([]);
    expect(policyFindings(page)).toEqual([]);
    expect(openingFindings(page)).toEqual([]);
    expect(html).not.toMatch(/<script|<link rel="stylesheet"|\ssrc=/);
    const [, way = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<p><a href="${way}">`);
    const address = new URL(way.replace(/index\.html$/, ''), testSite.address + at).href;
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
  }
  expect(pages.get('film/oud-1/index.html')).toContain('<html lang="en" dir="ltr">');
}, 60_000);

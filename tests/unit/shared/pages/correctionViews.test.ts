import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../../../electron/press/pages/loadTheme';
import { PageRenderer } from '../../../../electron/press/pages/PageRenderer';
import type { Correction } from '../../../../shared/article/Correction';
import { pageTexts } from '../../../../shared/language/pageTexts';
import type { ArticleView } from '../../../../shared/pages/articleView';
import { correctionData, correctionViews } from '../../../../shared/pages/correctionViews';
import { planBundle } from '../../../../shared/pages/planBundle';
import { themeFolder } from '../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, otherPages, testSite } from '../../../fixtures/filmArticle';

const zone = 'Europe/Amsterdam';
const corrections: Correction[] = [
  {
    id: 'a',
    kind: 'correction',
    text: ' Er stond 92 landen; het zijn er 93. ',
    at: '2025-05-07T08:00:00.000Z',
  },
  { id: 'b', kind: 'update', text: '</p><script>alert(1)</script>', at: '2025-05-08T08:00:00.000Z' },
  { id: 'c', kind: 'correction', text: '  ', at: '2025-05-09T08:00:00.000Z' },
];

describe('corrections on the page', () => {
  it('are printed newest first, each with its date, and not as long as they say nothing', () => {
    expect(correctionViews({ corrections }, zone, pageTexts.nl)).toEqual([
      {
        label: 'Aanvulling',
        date: { iso: '2025-05-08T10:00:00+02:00', printed: '8\u00a0mei 2025, 10.00\u00a0uur' },
        text: '</p><script>alert(1)</script>',
      },
      {
        label: 'Correctie',
        date: { iso: '2025-05-07T10:00:00+02:00', printed: '7\u00a0mei 2025, 10.00\u00a0uur' },
        text: 'Er stond 92 landen; het zijn er 93.',
      },
    ]);
    expect(correctionViews({ corrections: [] }, zone, pageTexts.en)).toBeNull();
  });

  it('are structured data where something was put right', () => {
    expect(correctionData({ corrections }, zone, pageTexts.nl)).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Er stond 92 landen; het zijn er 93.',
        datePublished: '2025-05-07T10:00:00+02:00',
      },
    ]);
  });

  it('stand above the text of the page and in its feeds, escaped, and nowhere else', async () => {
    const theme = await loadTheme(themeFolder);
    const page = filmPage(fakeOriginal);
    const articles = [{ ...page, article: { ...page.article, corrections } }, ...otherPages(fakeOriginal)];
    const plan = planBundle({ site: testSite, theme: theme.facts, articles, generator: 'Katern' });
    const texts = new Map<string, string>();
    const renderer = new PageRenderer(theme);
    for (const file of plan.files) {
      if (file.kind === 'page')
        texts.set(
          file.path,
          new TextDecoder().decode(renderer.render(file.template, file.view as ArticleView)),
        );
      else if (file.kind === 'text') texts.set(file.path, file.text);
    }
    const html = texts.get(plan.page) ?? '';
    const [before, after] = html.split('<section class="corrections wrap" aria-labelledby="correctie-1">');
    expect(before).toContain('<h1');
    expect(after).toContain(
      '<h2 id="correctie-1">Aanvulling</h2><p class="small"><time datetime="2025-05-08T10:00:00+02:00">',
    );
    expect(after).toContain('<p>Er stond 92 landen; het zijn er 93.</p>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('"correction":[{"@type":"CorrectionComment"');
    const saying = [...texts].filter(([, text]) => text.includes('het zijn er 93')).map(([path]) => path);
    expect(saying.sort()).toEqual(['atom.xml', 'feed.json', 'feed.xml', plan.page].sort());
  });
});

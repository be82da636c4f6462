import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../../electron/press/pages/loadTheme';
import type { Article } from '../../../../shared/article/Article';
import { articleAddress } from '../../../../shared/pages/articleAddress';
import type { ArticleView } from '../../../../shared/pages/articleView';
import { canonicalUrl } from '../../../../shared/pages/canonicalUrl';
import type { FrameView } from '../../../../shared/pages/frameView';
import { KeptAddresses, wishOf } from '../../../../shared/pages/KeptAddresses';
import { pageHead } from '../../../../shared/pages/pageHead';
import { planBundle } from '../../../../shared/pages/planBundle';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { themeFolder } from '../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, testSite, words } from '../../../fixtures/filmArticle';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = (await loadTheme(themeFolder)).facts;
});

const { article } = filmPage(fakeOriginal);

function frameOf(changed: Article): FrameView {
  const page = { ...filmPage(fakeOriginal), article: changed };
  const bundle = planBundle({ site: testSite, theme, articles: [page], generator: 'Katern' });
  const file = bundle.files.find(({ path }) => path === bundle.page);
  if (file?.kind !== 'page') throw new Error('no article page');
  return (file.view as ArticleView).frame;
}

describe('what is shown of an article before it is exported', () => {
  it.each<[string, Partial<Article>]>([
    ['as it is', {}],
    ['with a title for search engines', { seoTitle: 'Zo kort kan het' }],
    ['with a headline that is too long', { headline: 'Een kop die maar doorgaat, '.repeat(9) }],
    ['with a headline that says too little', { headline: 'Kort', slug: '' }],
    [
      'with what a line is not broken in, and what no page can say',
      { headline: 'In 24 uur \u0000 € 5 miljoen' },
    ],
    ['without a standfirst', { standfirst: [] }],
    [
      'with a standfirst that is too long',
      { standfirst: [words('Nog meer woorden over de film. '.repeat(12))] },
    ],
    ['of a section with a name that is taken', { section: 'Tag' }],
    ['of no section, and with a slug that is taken', { section: ' ', slug: 'thema' }],
  ])('%s, is what its page has', (_what, change) => {
    const changed = { ...article, ...change };
    const frame = frameOf(changed);
    expect(pageHead(changed, testSite.name)).toEqual({
      title: frame.title,
      description: frame.description,
    });
    expect(canonicalUrl(testSite.address, `${articleAddress(changed)}/index.html`)).toBe(frame.canonical);
  });

  it('keeps the address it was exported under until somebody gives it another', () => {
    const exported = { ...article, slug: '', headline: 'De oude kop' };
    const kept = new KeptAddresses([
      {
        article: article.id,
        path: articleAddress(exported),
        wish: wishOf(exported),
        at: '2026-01-01T00:00:00Z',
      },
    ]);
    const renamed = { ...exported, headline: 'De nieuwe kop' };
    expect(articleAddress(renamed, kept)).toBe('film-series/de-oude-kop');
    expect(articleAddress({ ...renamed, slug: 'anders' }, kept)).toBe('film-series/anders');
  });
});

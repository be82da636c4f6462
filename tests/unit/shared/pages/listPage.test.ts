import { beforeAll, describe, expect, it } from 'vitest';
import type { ListPageView } from '../../../../shared/pages/listPage';
import type { PageArticle } from '../../../../shared/pages/PageArticle';
import { planBundle } from '../../../../shared/pages/planBundle';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, otherPages, stillOf, testSite } from '../../../fixtures/filmArticle';
import { testFacts } from '../../../fixtures/plannedTexts';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

const film = filmPage(fakeOriginal);
const [second, ...others] = otherPages(fakeOriginal);
if (!second) throw new Error('no articles');

const withoutStill = (page: PageArticle): PageArticle => ({
  ...page,
  article: { ...page.article, body: page.article.body.filter(({ kind }) => kind !== 'still'), stills: [] },
});
const withAlt = (page: PageArticle, altText: string): PageArticle => ({
  ...page,
  article: { ...page.article, stills: [stillOf('lead', fakeOriginal, { altText })] },
});

function list(path: string, articles: readonly PageArticle[]): ListPageView {
  const { files } = planBundle({ site: testSite, theme, articles, generator: 'Katern' });
  const file = files.find((one) => one.path === path);
  if (file?.kind !== 'page') throw new Error(`no page ${path}`);
  return file.view as ListPageView;
}

describe.each(['index.html', 'film-series/index.html', 'archief/index.html', 'archief/2025-05/index.html'])(
  'the list %s',
  (path) => {
    it('is shared with the picture of its newest article that has one', () => {
      const [third, ...rest] = others;
      if (!third) throw new Error('no articles');
      const pictured = withAlt(third, 'Het beeld van het derde artikel');
      const { frame } = list(path, [withoutStill(film), withoutStill(second), pictured, ...rest]);
      expect(frame.card?.alt).toBe('Het beeld van het derde artikel');
    });

    it('is shared without one where none of its articles has any', () => {
      expect(list(path, [film, second].map(withoutStill)).frame.card).toBeNull();
    });
  },
);

describe.each(['index.html', '404.html'])('the pictures of %s', (path) => {
  const firsts = (articles: readonly PageArticle[]): boolean[] => {
    const { first, rest } = list(path, articles);
    return [first, ...(rest ?? [])].flatMap((teaser) => (teaser?.picture ? [teaser.picture.first] : []));
  };

  it('come when they are near, but for the first, though the newest article has none', () => {
    const shown = firsts([withoutStill(film), withoutStill(second), ...others]);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual([true, ...shown.slice(1).map(() => false)]);
  });

  it('come when they are near, but for that of the newest article', () => {
    const shown = firsts([film, second, ...others]);
    expect(shown).toEqual([true, ...shown.slice(1).map(() => false)]);
  });
});

it('loads a picture at once on the page that opens with it, and not on the one beside it that does not', () => {
  const [third] = others;
  if (!third) throw new Error('no articles');
  const under = (page: PageArticle, day: number, ...labels: string[]): PageArticle => ({
    ...page,
    publishedAt: `2026-11-0${day}T09:00:00.000Z`,
    article: { ...page.article, tags: labels.map((label) => ({ kind: 'topic', label })) },
  });
  const articles = [under(withoutStill(film), 3, 'Aa'), under(second, 2, 'Bb'), under(third, 1, 'Aa', 'Bb')];
  const opens = (tag: string): boolean | undefined =>
    list(`tag/onderwerp/${tag}/index.html`, articles).rest?.at(-1)?.picture?.first;
  expect([opens('aa'), opens('bb')]).toEqual([true, false]);
});

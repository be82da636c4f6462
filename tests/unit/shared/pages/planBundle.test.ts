import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../../electron/press/pages/loadTheme';
import type { Article } from '../../../../shared/article/Article';
import type { ArticleView } from '../../../../shared/pages/articleView';
import type { ListPageView } from '../../../../shared/pages/listPage';
import type { BundlePlan } from '../../../../shared/pages/BundlePlan';
import type { PageBlock } from '../../../../shared/pages/PageBlock';
import { pageBlocks } from '../../../../shared/pages/PageBlock';
import type { PageArticle } from '../../../../shared/pages/PageArticle';
import { planBundle } from '../../../../shared/pages/planBundle';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { themeFolder } from '../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, otherPages, testSite, words } from '../../../fixtures/filmArticle';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = (await loadTheme(themeFolder)).facts;
});

const page = filmPage(fakeOriginal);
const plan = (articles: PageArticle[]): BundlePlan =>
  planBundle({ site: testSite, theme, articles, generator: 'Katern' });
const paths = ({ files }: BundlePlan): string[] => files.map((file) => file.path);
const viewOf = (bundle: BundlePlan): ArticleView => {
  const file = bundle.files.find(({ path }) => path === bundle.page);
  if (file?.kind !== 'page') throw new Error('no article page');
  return file.view as ArticleView;
};
const changed = (change: Partial<Article>): PageArticle => ({
  ...page,
  article: { ...page.article, ...change },
});

describe('planBundle', () => {
  it('plans the same whatever the order of the others, sorted, the manifest last', () => {
    const others = otherPages(fakeOriginal);
    const one = plan([page, ...others]);
    expect(plan([page, ...others.toReversed()])).toEqual(one);
    expect(paths(one).slice(0, -1)).toEqual(paths(one).slice(0, -1).toSorted());
    expect(paths(one).at(-1)).toBe('manifest.json');
    expect(new Set(paths(one).map((path) => path.toLowerCase())).size).toBe(one.files.length);
  });

  it('plans an edition under its name, its front page in its order, and all else as without', () => {
    const others = otherPages(fakeOriginal);
    const articles = [others[1]!, page, others[0]!, ...others.slice(2)];
    const input = { site: testSite, theme, articles, generator: 'Katern' };
    const edition = planBundle({ ...input, edition: 'Weekend: film & series' });
    const plain = planBundle(input);
    expect(edition).toMatchObject({ name: 'editie-weekend-film-series', page: 'index.html' });
    const front = edition.files.find(({ path }) => path === 'index.html');
    if (front?.kind !== 'page') throw new Error('no front page');
    const { first, rest } = front.view as ListPageView;
    expect([first, ...(rest ?? [])].map((teaser) => teaser?.headline)).toEqual(
      articles.map(({ article }) => article.headline),
    );
    const without = ({ files }: BundlePlan): unknown[] =>
      files.filter(({ path, kind }) => path !== 'index.html' && kind !== 'rendition');
    expect(without(edition)).toEqual(without(plain));
    expect(planBundle({ ...input, site: { ...testSite, language: 'en' }, edition: '!' }).name).toBe(
      'edition-edition',
    );
  });

  it('plans a page for each tag, section and author, and the front', () => {
    expect(paths(plan([page]))).toEqual(
      expect.arrayContaining([
        'index.html',
        'feed.xml',
        'atom.xml',
        'feed.json',
        'sitemap.xml',
        'film-series/index.html',
        'film-series/nederlandse-thriller-in-93-landen/index.html',
        'auteur/redactie-film-series/index.html',
        'tag/bedrijf/netflix/index.html',
        'tag/titel/ihostage-2025/index.html',
        'thema/pagina.css',
      ]),
    );
  });

  it('leaves out lists it has nothing for; newest is not most read', () => {
    const alone = viewOf(plan([page]));
    expect([alone.sameTag, alone.mostRead, alone.popular, alone.section, alone.latest]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    const unread = otherPages(fakeOriginal).map((other) => ({ ...other, readers: null }));
    const view = viewOf(plan([page, ...unread]));
    expect([view.mostRead, view.popular]).toEqual([null, null]);
    expect(view.sameTag?.teasers).toHaveLength(4);
    const links = [view.sameTag, view.section, view.latest].flatMap(
      (list) => list?.teasers.map(({ href }) => href) ?? [],
    );
    expect(new Set(links).size).toBe(links.length);
    expect(links.some((href) => href.includes('nederlandse-thriller-in-93-landen'))).toBe(false);
  });

  it('leaves out the blocks that the site leaves out, one and all', () => {
    const articles = [page, ...otherPages(fakeOriginal)];
    const view = (leftOut?: readonly PageBlock[]): ReturnType<typeof viewOf> =>
      viewOf(planBundle({ site: { ...testSite, leftOut }, theme, articles, generator: 'Katern' }));
    const shown = (one: ReturnType<typeof viewOf>): boolean[] =>
      [
        one.tagGroups,
        one.shareLinks,
        one.comments,
        one.sameTag,
        one.mostRead,
        one.popular,
        one.section,
        one.latest,
      ].map((block) => block !== null);
    const whole = shown(view());
    expect(whole).toEqual(pageBlocks.map(() => true));
    for (const [place, block] of pageBlocks.entries()) {
      expect([block, ...shown(view([block]))]).toEqual([block, ...whole.toSpliced(place, 1, false)]);
    }
    expect(shown(view(pageBlocks))).toEqual(pageBlocks.map(() => false));
    // What nobody has read most of stands first among the popular ones then.
    const first = view().mostRead?.teasers[0]?.headline;
    expect(view(['mostRead']).popular?.teasers[0]?.headline).toBe(first);
    for (const about of ['commentCount', '#reacties']) {
      expect(JSON.stringify(view().frame)).toContain(about);
      expect(JSON.stringify(view(['comments']).frame)).not.toContain(about);
    }
  });

  it('says what most read goes by, and leaves it out where it would say nothing', () => {
    const others = otherPages(fakeOriginal).map((other, index) => ({
      ...other,
      readers: null,
      pinned: index < 3 ? 3 - index : null,
    }));
    const byHand = {
      articles: others.slice(0, 3).map(({ article }) => article.id),
      since: '2025-05-07T08:00:00Z',
    };
    const planned = (articles: PageArticle[]): BundlePlan =>
      planBundle({
        site: testSite,
        theme,
        articles,
        popularity: { figures: null, byHand },
        generator: 'Katern',
      });
    const { mostRead } = viewOf(planned([page, ...others]));
    expect(mostRead?.teasers.map(({ headline }) => headline)).toEqual(
      [2, 1, 0].map((index) => others[index]?.article.headline),
    );
    expect(mostRead?.date).toEqual({ words: 'Gekozen op', iso: '2025-05-07', printed: '7\u00a0mei 2025' });
    expect(viewOf(planned([page, ...others.slice(1)])).mostRead).toBeNull();
  });

  it('plans no copy larger than the original, and nothing twice', () => {
    const small = plan([filmPage({ ...fakeOriginal, width: 640, height: 268 })]);
    const widths = small.files.flatMap((file) => (file.kind === 'rendition' ? [file.rendition.width] : []));
    expect(Math.max(...widths)).toBe(640);
    expect(Math.min(...widths)).toBeGreaterThan(200);
  });

  it('gives a changed credit new pictures, and the same words everywhere', () => {
    const stills = page.article.stills.map((still) => ({ ...still, creditLine: '', creator: 'ANP & co' }));
    const bundle = plan([changed({ stills })]);
    const line = "Still 'iHostage' door ANP & co via Elmer van der Marel";
    expect(viewOf(bundle).lead?.credit).toBe(`Beeld: ${line}`);
    expect(viewOf(bundle).frame.structuredData).toContain(`"creditText":"${line.replace('&', '\\u0026')}"`);
    const pictures = (from: BundlePlan): string[] =>
      from.files.flatMap((file) => (file.kind === 'rendition' ? [file.path] : []));
    for (const file of bundle.files)
      if (file.kind === 'rendition') expect(file.rendition.credit.creditLine).toBe(line);
    expect(pictures(plan([page])).filter((path) => pictures(bundle).includes(path))).toEqual([]);
  });

  it('prints no characters that HTML forbids, and composes the others', () => {
    const view = viewOf(
      plan([
        changed({
          headline: 'E\u0301e\u0301n\u0000 \u001fkop\ud800',
          body: [{ kind: 'paragraph', runs: [words('a\u000bb')] }],
        }),
      ]),
    );
    expect(view.headline).toBe('Één kop');
    expect(view.blocks?.[0]?.markup).toBe('ab');
  });

  it('cannot be talked out of its script element', () => {
    const view = viewOf(plan([changed({ headline: '</script><script>alert(1)</script>\u2028' })]));
    expect(view.frame.structuredData).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(view.frame.structuredData)).toMatchObject({ '@context': 'https://schema.org' });
  });

  it('says nothing in structured data that it does not know', () => {
    const bare = changed({
      byline: '',
      tags: [],
      stills: [],
      body: [{ kind: 'paragraph', runs: [words('Tekst.')] }],
      section: '',
      dateline: '',
      kicker: '',
      standfirst: [],
    });
    const { frame } = viewOf(plan([bare]));
    expect(frame.structuredData).not.toMatch(
      /"(?:author|image|about|keywords|genre|dateline|articleSection|thumbnailUrl)"/,
    );
    expect(frame.structuredData).not.toMatch(/:(?:""|\[\]|null)/);
    expect(frame.description).toBe(`${bare.article.headline}: Tekst.`);
  });
});

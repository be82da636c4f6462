import { beforeAll, describe, expect, it } from 'vitest';
import type { FrameView } from '../../../../shared/pages/frameView';
import { policyKinds } from '../../../../shared/pages/Policies';
import { readPolicies } from '../../../../shared/pages/readPolicies';
import type { Site } from '../../../../shared/pages/Site';
import { SiteBasis } from '../../../../shared/pages/SiteBasis';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { noPopularity } from '../../../../shared/pages/Popularity';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { accountableSite, filmPage, otherPages, testSite } from '../../../fixtures/filmArticle';
import { testFacts } from '../../../fixtures/plannedTexts';
import { problemsIn, SchemaVocabulary } from '../../../fixtures/schemaVocabulary';
import type { GraphNode } from '../../../fixtures/structuredData';
import { framesOf, graphOf } from '../../../fixtures/structuredData';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

const articles = [filmPage(fakeOriginal), ...otherPages(fakeOriginal)];

function frames(site: Site): Map<string, FrameView> {
  return framesOf(articles, { ...theme, limits: { ...theme.limits, page: 2 } }, site);
}

/** Every node of the publisher that says more than who it is, wherever it stands in a graph. */
function publishers(value: unknown): GraphNode[] {
  if (Array.isArray(value)) return value.flatMap(publishers);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as GraphNode;
  const own = node['@type'] === 'NewsMediaOrganization' && 'logo' in node ? [node] : [];
  return [...own, ...Object.values(node).flatMap(publishers)];
}

describe('policies of the publisher', () => {
  it('are properties that schema.org gives a NewsMediaOrganization', () => {
    const known = new SchemaVocabulary().propertiesOf('NewsMediaOrganization');
    expect([...policyKinds, 'sameAs'].filter((kind) => !known?.has(kind))).toEqual([]);
  });

  it('are said once on every kind of page, and nothing else is with them', () => {
    const vocabulary = new SchemaVocabulary();
    const all = frames(accountableSite);
    for (const kind of ['index.html', '404.html', 'archief/index.html', 'deel-2', 'auteur/', 'tag/'])
      expect([...all.keys()].some((path) => path.includes(kind))).toBe(true);
    for (const [path, frame] of all) {
      const graph = graphOf(frame);
      expect(problemsIn(graph, vocabulary, path)).toEqual([]);
      const [publisher, ...more] = publishers(graph);
      expect([path, more]).toEqual([path, []]);
      expect(publisher).toMatchObject({ url: testSite.address, ...accountableSite.policies });
    }
  });

  it('are not mentioned where there are none, nor those that are empty or lead where no page may', () => {
    const plain = frames(testSite);
    for (const policies of [{}, { sameAs: [] }, { masthead: '', ethicsPolicy: 'javascript:alert(1)' }])
      expect(frames({ ...testSite, policies })).toEqual(plain);
    const one = { masthead: 'https://filmblad.example/colofon/' };
    const hostile = { ...one, ethicsPolicy: 'http://a.example/', '@id': 'https://b.example/' };
    expect(frames({ ...testSite, policies: hostile })).toEqual(frames({ ...testSite, policies: one }));
    for (const [, frame] of plain) expect(frame.policies).toBeNull();
  });

  it('are linked at the foot by their names in the language of the page', () => {
    const policies = { actionableFeedbackPolicy: 'https://b.example/', masthead: 'https://a.example/' };
    const page = filmPage(fakeOriginal);
    const english = { ...page, article: { ...page.article, language: 'en' as const } };
    const found = framesOf([english], theme, { ...testSite, policies });
    expect(found.get('index.html')?.policies).toEqual({
      label: 'Over ons',
      links: [
        { label: 'Colofon', href: 'https://a.example/' },
        { label: 'Tips en klachten', href: 'https://b.example/' },
      ],
    });
    const article = [...found.values()].find(({ type }) => type === 'article');
    expect(article?.policies?.label).toBe('About us');
    expect(article?.policies?.links.map(({ label }) => label)).toEqual(['Masthead', 'Tips and complaints']);
  });

  it('make every page of the site another one when they change', () => {
    const common = (site: Site): string =>
      SiteBasis.of({
        site,
        theme,
        articles: [],
        popularity: noPopularity,
        recipe: '',
        assetRecipe: () => '',
        digest: (text) => text,
      }).common;
    expect(common(accountableSite)).not.toBe(common(testSite));
    expect(common({ ...testSite, policies: {} })).toBe(common(testSite));
  });
});

describe('readPolicies', () => {
  it('has them in one order, whatever the order they come in', () => {
    const turned = Object.fromEntries(Object.entries(accountableSite.policies ?? {}).toReversed());
    expect(JSON.stringify(readPolicies(turned))).toBe(JSON.stringify(accountableSite.policies));
  });

  it.each([null, 'https://a.example/', 7, [], {}, { masthead: 7, sameAs: 'https://a.example/' }])(
    'finds none in %j',
    (value) => expect(readPolicies(value)).toBeUndefined(),
  );
});

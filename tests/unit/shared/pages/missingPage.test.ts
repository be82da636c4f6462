import { beforeAll, expect, it } from 'vitest';
import type { ListPageView } from '../../../../shared/pages/listPage';
import { planBundle } from '../../../../shared/pages/planBundle';
import type { Site } from '../../../../shared/pages/Site';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, otherPages, testSite } from '../../../fixtures/filmArticle';
import { testFacts } from '../../../fixtures/plannedTexts';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

function missing(site: Partial<Site> = {}): { view: ListPageView; paths: string[] } {
  const articles = [filmPage(fakeOriginal), ...otherPages(fakeOriginal)];
  const { files } = planBundle({ site: { ...testSite, ...site }, theme, articles, generator: 'Katern' });
  const file = files.find(({ path }) => path === '404.html');
  if (file?.kind !== 'page') throw new Error('no page');
  return { view: file.view as ListPageView, paths: files.map(({ path }) => path) };
}

/** Everything on the page that is loaded or clicked. */
function links({ frame, rest }: ListPageView): string[] {
  const pictures = (rest ?? []).flatMap(({ href, picture }) => [
    href,
    picture?.src ?? '',
    ...(picture?.sources ?? []).flatMap(({ srcset }) =>
      srcset.split(', ').map((one) => one.split(' ')[0] ?? ''),
    ),
  ]);
  return [
    ...frame.styles,
    frame.icon,
    frame.home,
    frame.feed,
    ...frame.feeds.map(({ href }) => href),
    ...frame.sections.map(({ href }) => href),
    ...pictures,
  ];
}

for (const [address, root] of [
  ['https://filmblad.example/', '/'],
  ['https://host.example/sub/pad-2/', '/sub/pad-2/'],
] as const) {
  it(`works at any depth below ${root}: all it loads and links begins there, and is in the bundle`, () => {
    const { view, paths } = missing({ address });
    expect(links(view).length).toBeGreaterThan(20);
    for (const link of links(view)) {
      expect(link.slice(0, root.length)).toBe(root);
      expect(paths).toContain(link.slice(root.length));
    }
  });
}

it('speaks the site’s language, has no address of its own and is not indexed', () => {
  const { view } = missing();
  expect(view.title).toBe('Deze pagina is er niet');
  expect(view.frame).toMatchObject({ canonical: '', robots: 'noindex' });
  expect(missing({ language: 'en' }).view.title).toBe('This page is not here');
});

it('has its first picture at once and the others when they are near', () => {
  const pictures = (missing().view.rest ?? []).flatMap(({ picture }) => picture ?? []);
  expect(pictures.map(({ first }) => first)).toEqual([true, ...pictures.slice(1).map(() => false)]);
});

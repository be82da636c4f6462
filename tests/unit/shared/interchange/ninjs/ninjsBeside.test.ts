import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ninjsBeside } from '../../../../../shared/interchange/ninjs/ninjsBeside';
import type { PageArticle } from '../../../../../shared/pages/PageArticle';
import { planBundle } from '../../../../../shared/pages/planBundle';
import type { ThemeFacts } from '../../../../../shared/pages/ThemeFacts';
import type { Still } from '../../../../../shared/still/Still';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, testSite } from '../../../../fixtures/filmArticle';
import { hostilePages } from '../../../../fixtures/hostilePages';
import { ninjsFaults } from '../../../../fixtures/ninjsFaults';
import { testFacts } from '../../../../fixtures/plannedTexts';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

interface Item {
  uri: string;
  headlines: { value: string }[];
  bodies: { value: string }[];
  organisations: { name: string; uri?: string }[];
  associations: {
    name: string;
    by?: string;
    copyrightNotice?: string;
    rightsInfo?: { linkedRights: string };
    descriptions: { role: string; value: string }[];
    renditions: { href: string; width: number; contentType: string }[];
  }[];
}

/** The ninjs of an article's bundle, and the paths of all that is in it. */
function ninjsOf(page: PageArticle): { item: Item; text: string; paths: string[]; at: string } {
  const plan = planBundle({
    site: testSite,
    theme,
    articles: [page],
    beside: ninjsBeside,
    generator: 'Katern',
  });
  const file = plan.files.find(({ path: where }) => where.endsWith('/ninjs.json'));
  if (file?.kind !== 'text') throw new Error('no ninjs');
  const item: unknown = JSON.parse(file.text);
  expect(ninjsFaults(item)).toEqual([]);
  return {
    item: item as Item,
    text: file.text,
    paths: plan.files.map(({ path: where }) => where),
    at: file.path,
  };
}

function withCredit(credit: Partial<Still>): PageArticle {
  const page = filmPage(fakeOriginal);
  const stills = page.article.stills.map((still) => ({ ...still, ...credit }));
  return { ...page, article: { ...page.article, stills } };
}

describe('ninjs beside a page', () => {
  it('is valid ninjs 3.1 with the words of the page', () => {
    const { item, at, paths } = ninjsOf(filmPage(fakeOriginal));
    expect(at).toBe('film-series/nederlandse-thriller-in-93-landen/ninjs.json');
    expect(item.uri).toBe('urn:uuid:0b0c8f1e-6d0e-4a37-9c53-0a8d1f2e3c4b');
    expect(item.headlines[0]?.value).toBe(filmPage(fakeOriginal).article.headline);
    expect(item.bodies[0]?.value).toContain('<h2>Een avond op het plein</h2>');
    expect(item.bodies[0]?.value).not.toContain('<img');
    expect(paths.slice(0, -1)).toEqual(paths.slice(0, -1).toSorted());
    expect(paths.at(-1)).toBe('manifest.json');
  });

  it('has each picture with its rights and with copies that are in the bundle', () => {
    const { item, paths } = ninjsOf(
      withCredit({ creator: 'Jan Vos', licensorUrl: 'https://beeld.example/' }),
    );
    expect(item.associations.map(({ name }) => name)).toEqual(['inset', 'lead']);
    for (const picture of item.associations) {
      expect(picture).toMatchObject({
        by: 'Jan Vos',
        copyrightNotice: '© Netflix',
        rightsInfo: { linkedRights: 'https://filmblad.example/rechten/' },
      });
      expect(picture.descriptions).toContainEqual({
        role: 'creditLine',
        contentType: 'text/plain',
        value: "Still 'iHostage' via Elmer van der Marel",
      });
      expect(picture.renditions.length).toBeGreaterThan(3);
      for (const { href } of picture.renditions) expect(paths).toContain(href.replace(testSite.address, ''));
    }
  });

  it('names a company by its address elsewhere, where its tag has one', () => {
    const page = filmPage(fakeOriginal);
    const address = 'https://www.wikidata.org/wiki/Q907311';
    const tags = page.article.tags.map((tag) => (tag.kind === 'company' ? { ...tag, address } : tag));
    const { item } = ninjsOf({ ...page, article: { ...page.article, tags } });
    expect(item.organisations).toEqual([{ name: 'Netflix', uri: address }]);
    expect(ninjsOf(page).item.organisations).toEqual([{ name: 'Netflix' }]);
  });

  it('says nothing of what is the desk’s own', () => {
    const { text } = ninjsOf(withCredit({ instructions: 'alleen klein', location: 'Leidseplein 4' }));
    expect(text).not.toContain('niet voor publicatie');
    expect(text).not.toContain('alleen klein');
    expect(text).not.toContain('Leidseplein 4');
  });

  it('would not be called valid if it were not', () => {
    expect(ninjsFaults({ uri: 'urn:uuid:1', kop: 'Kop' })).not.toEqual([]);
    expect(ninjsFaults({ uri: 'urn:uuid:1', firstCreated: 'gisteren' })).not.toEqual([]);
  });

  it('stays valid whatever an article says', () => {
    fc.assert(
      fc.property(hostilePages, ([page]) => {
        expect(ninjsOf(page!).item.uri).toBe(`urn:uuid:${page!.article.id}`);
      }),
      { numRuns: 40 },
    );
  });
});

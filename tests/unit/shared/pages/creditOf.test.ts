import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../../electron/press/pages/loadTheme';
import type { ArticleView } from '../../../../shared/pages/articleView';
import { creditOf } from '../../../../shared/pages/creditOf';
import { planBundle } from '../../../../shared/pages/planBundle';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import type { Still } from '../../../../shared/still/Still';
import { themeFolder } from '../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, stillOf, testSite } from '../../../fixtures/filmArticle';

describe('creditOf', () => {
  it('carries the printed line, and neither places nor instructions', () => {
    const still = stillOf('lead', fakeOriginal, {
      creditLine: 'Beeld: Ann Lee / ANP',
      licensor: 'Beeldbank',
      location: 'Leidseplein',
      instructions: 'Alleen in Nederland',
      territory: 'Nederland',
    });
    const carried = creditOf(still, 'nl');
    expect(carried).toMatchObject({
      creditLine: 'Ann Lee / ANP',
      licensor: 'Beeldbank',
      altText: still.altText,
    });
    expect(Object.values(carried).join()).not.toMatch(/Leidseplein|Nederland/u);
  });
});

it.each(['javascript:alert(1)', 'data:text/html,x', '//boos.example/', 'http://a.example/" x', 'geen adres'])(
  'carries no address that is none: %s',
  (address) => {
    const still = stillOf('lead', fakeOriginal, {
      licenceUrl: address,
      licensorUrl: address,
      digitalSourceType: address,
    });
    expect(creditOf(still, 'nl')).toMatchObject({ licenceUrl: '', licensorUrl: '', digitalSourceType: '' });
  },
);

it.each(['https://example.org/a?b=1&c=2', 'http://example.org/rechten'])('carries %s', (address) => {
  const still = stillOf('lead', fakeOriginal, { licenceUrl: address, licensorUrl: ` ${address} ` });
  expect(creditOf(still, 'nl')).toMatchObject({ licenceUrl: address, licensorUrl: address });
});

describe('a picture in the structured data', () => {
  let theme: ThemeFacts;
  beforeAll(async () => {
    theme = (await loadTheme(themeFolder)).facts;
  });

  function imageOf(change: Partial<Still>): unknown {
    const page = filmPage(fakeOriginal);
    const stills = page.article.stills.map((still) => ({ ...still, ...change }));
    const articles = [{ ...page, article: { ...page.article, stills } }];
    const plan = planBundle({ site: testSite, theme, articles, generator: 'Katern' });
    const file = plan.files.find(({ path }) => path === plan.page);
    if (file?.kind !== 'page') throw new Error('no article page');
    const data = JSON.parse((file.view as ArticleView).frame.structuredData) as {
      '@graph': { '@type': string; image: unknown[] }[];
    };
    return data['@graph'].find((node) => node['@type'] === 'NewsArticle')?.image[0];
  }

  it('names where a licence can be had: the licensor, or else the page that states the rights', () => {
    const licenceUrl = 'https://example.org/rechten';
    expect(imageOf({ licenceUrl, licensorUrl: 'https://example.org/koop' })).toMatchObject({
      license: licenceUrl,
      acquireLicensePage: 'https://example.org/koop',
    });
    expect(imageOf({ licenceUrl })).toMatchObject({ license: licenceUrl, acquireLicensePage: licenceUrl });
  });
});

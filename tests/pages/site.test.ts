import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSite } from '../fixtures/filmArticle';
import { shippedThemes } from '../fixtures/site/shippedThemes';
import type { SiteBundles } from '../fixtures/site/siteBundles';
import { filesOf, siteBundles } from '../fixtures/site/siteBundles';
import { allPages } from '../fixtures/site/telltalePages';
import type { PictureTags } from './rules/creditFindings';
import { carriedFindings, creditFindings, pictureTags } from './rules/creditFindings';
import { letterFindings } from './rules/letterFindings';
import { htmlValidateFindings, openingFindings, policyFindings } from './rules/markupFindings';
import { nuFindings } from './rules/nuChecker';
import type { PageFile } from './rules/pageFile';
import { readPages } from './rules/pageFile';
import { leadFindings, pictureFindings } from './rules/pictureFindings';
import { referenceFindings } from './rules/referenceFindings';
import { styleFindings } from './rules/styleFindings';

interface ReadSite {
  bundles: SiteBundles;
  pages: PageFile[];
  tags: PictureTags;
}

const sites = new Map<string, ReadSite>();

beforeAll(async () => {
  for (const theme of shippedThemes) {
    const bundles = await siteBundles(theme);
    const pages = await readPages(await allPages(bundles.folders));
    sites.set(theme, { bundles, pages, tags: await pictureTags(bundles.folders) });
  }
}, 300_000);

afterAll(async () => {
  for (const { bundles } of sites.values()) await bundles.remove();
});

it('has no errors, warnings or remarks in the Nu Html Checker', async () => {
  const folders = [...sites.values()].flatMap(({ bundles }) => bundles.folders);
  expect(await nuFindings(folders)).toEqual([]);
}, 120_000);

describe.each(shippedThemes)('every page in the theme %s', (theme) => {
  const site = (): ReadSite => sites.get(theme) as ReadSite;
  const onEvery = async (rule: (page: PageFile) => string[] | Promise<string[]>): Promise<string[]> => {
    const { pages } = site();
    const found = await Promise.all(
      pages.map(async (page) => (await rule(page)).map((what) => `${page.path}: ${what}`)),
    );
    return found.flat();
  };

  it('has no findings in html-validate', async () => {
    expect(site().pages.length).toBeGreaterThan(50);
    expect(await onEvery(htmlValidateFindings)).toEqual([]);
  });

  it('has a policy without serious holes, and nothing for it to stop', async () => {
    expect(await onEvery(policyFindings)).toEqual([]);
  });

  it('begins as a browser expects', async () => {
    expect(await onEvery(openingFindings)).toEqual([]);
  });

  it('refers only to files and places that are there, and loads nothing from elsewhere', async () => {
    for (const folder of site().bundles.folders) {
      const own = site().pages.filter((page) => page.folder === folder);
      const bundle = {
        files: new Set(await filesOf(folder)),
        pages: new Map(own.map((page) => [page.path, page])),
        site: testSite.address,
      };
      expect(
        own.flatMap((page) => referenceFindings(page, bundle).map((what) => `${page.path}: ${what}`)),
      ).toEqual([]);
    }
  });

  it('offers pictures that decode and are as wide and of the type it says', async () => {
    const { seen, findings } = await pictureFindings(site().pages);
    expect(findings).toEqual([]);
    expect(seen).toBeGreaterThan(80);
  });

  it('has the letters it shows, and waits for no others', async () => {
    expect(await onEvery(letterFindings)).toEqual([]);
    // Of some pages italics and rare letters are read, of others neither.
    for (const style of ['italics.css', 'rare.css']) {
      const linking = site().pages.filter(({ html }) => html.includes(`${style}">`));
      expect(linking.length).toBeGreaterThan(0);
      expect(linking.length).toBeLessThan(site().pages.length / 2);
    }
  });

  it('opens with a picture in three formats, from narrow to wide', async () => {
    expect(await onEvery((page) => leadFindings(page, 1200))).toEqual([]);
  });

  it('has the credit in every picture as it stands under it and in the data, and nothing private', async () => {
    expect(site().tags.size).toBeGreaterThan(100);
    expect(carriedFindings(site().tags)).toEqual([]);
    expect(await onEvery((page) => creditFindings(page, testSite.address, site().tags))).toEqual([]);
  });

  it('is laid out by the direction of its text, and cuts nothing off', async () => {
    const [folder = ''] = site().bundles.folders;
    for (const file of (await filesOf(folder)).filter((name) => name.endsWith('.css'))) {
      const found = styleFindings(await fs.readFile(path.join(folder, file), 'utf8'));
      expect(found.map((what) => `${file}: ${what}`)).toEqual([]);
    }
  });
});

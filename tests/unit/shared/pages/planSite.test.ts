import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../../electron/press/pages/loadTheme';
import { ninjsBeside } from '../../../../shared/interchange/ninjs/ninjsBeside';
import { listArticle, printedArticle } from '../../../../shared/pages/ListedArticle';
import type { KeptAddress } from '../../../../shared/pages/KeptAddresses';
import { KeptAddresses } from '../../../../shared/pages/KeptAddresses';
import type { ListedArticle } from '../../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../../shared/pages/PageArticle';
import type { SitePlan } from '../../../../shared/pages/SitePlan';
import { planSite } from '../../../../shared/pages/planSite';
import { shortHash } from '../../../../shared/pages/shortHash';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { themeFolder } from '../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { testSite } from '../../../fixtures/filmArticle';
import { editSite, siteHistories } from '../../../fixtures/siteHistories';

let theme: ThemeFacts;
beforeAll(async () => {
  const { facts } = await loadTheme(themeFolder);
  // Short lists, so that a few articles fill them.
  const limits = { sameTag: 1, mostRead: 2, popular: 1, section: 1, latest: 2, feed: 3, page: 2 };
  theme = { ...facts, limits };
});

/** Files by path, as they would be made. */
type Made = Map<string, { key: string; content: string }>;

/** Plans the states of one site one after the other, each from the plan before and by itself; throws where they differ. */
class Planner {
  #before: SitePlan | null = null;
  readonly #listed = new Map<string, ListedArticle>();
  /** The very same as long as nothing is added. */
  #kept: { of: KeptAddress[]; count: number; known: KeptAddresses } | null = null;

  /** Every file of the site as it would be made, with its key. */
  made(pages: readonly PageArticle[], since = 1, kept: KeptAddress[] = []): Made {
    const whole = new Map(pages.map((page) => [page.article.id, printedArticle(page)]));
    const articles = [...whole.values()].map((page) => this.#list(page));
    const byHand = { articles: [], since: new Date(Date.UTC(2026, 10, since)).toISOString() };
    const popularity = { figures: null, byHand };
    const recipes = { recipe: 'een', assetRecipe: () => 'een', digest: shortHash };
    if (this.#kept?.of !== kept || this.#kept.count !== kept.length)
      this.#kept = { of: kept, count: kept.length, known: new KeptAddresses(kept) };
    const known = this.#kept.known;
    const beside = ninjsBeside;
    const input = { site: testSite, theme, articles, beside, kept: known, popularity, ...recipes };
    const wholeOf = (id: string): PageArticle => whole.get(id) as PageArticle;
    const read = ({ files }: SitePlan, before = (): void => undefined): Made =>
      new Map(
        files.map((file) => {
          before();
          const { file: content, renditions } = file.make(wholeOf);
          return [file.path, { key: file.key(), content: JSON.stringify([content, [...renditions]]) }];
        }),
      );
    // A page after one that has nothing beside it takes over nothing from pages of its own folder.
    const own = planSite(input);
    const alone = read(own, () => own.files.find(({ path }) => path === 'index.html')?.make(wholeOf));
    const plan = planSite(input, this.#before);
    this.followed ||= plan.basis.addresses === this.#before?.basis.addresses;
    this.#before = plan;
    const at = String(kept.length).padStart(6, '0');
    kept.push(...plan.fresh.map((one) => ({ ...one, at })));
    const followed = read(plan);
    if (JSON.stringify([...followed]) !== JSON.stringify([...alone]))
      throw new Error('what followed is another plan');
    return followed;
  }

  /** Whether any plan took over what the one before it had. */
  followed = false;

  /** An article that is as it was is the very same object, as the exporter has it. */
  #list(page: PageArticle): ListedArticle {
    const now = listArticle(page, shortHash);
    const before = this.#listed.get(now.article.id);
    const listed = before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
    this.#listed.set(now.article.id, listed);
    return listed;
  }
}

const made = (pages: readonly PageArticle[]): Map<string, { key: string; content: string }> =>
  new Planner().made(pages);

/** The text of a file that is made without a template. */
function textIn(content: string): string {
  return (JSON.parse(content) as [{ text?: string }])[0].text ?? '';
}

describe('planSite', () => {
  it('gives a file another key whenever it would be another file', () => {
    fc.assert(
      fc.property(siteHistories(6, 14), (edits) => {
        let site = new Map<number, PageArticle>();
        const planner = new Planner();
        const kept: KeptAddress[] = [];
        let before = planner.made([]);
        for (const [index, edit] of edits.entries()) {
          site = editSite(site, edit, fakeOriginal);
          const now = planner.made([...site.values()], 1 + Math.floor(index / 5), kept);
          const stale = [...now].filter(([path, { key, content }]) => {
            const earlier = before.get(path);
            return earlier?.key === key && earlier.content !== content;
          });
          expect(stale.map(([path]) => path)).toEqual([]);
          before = now;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leads on from every address a page had, in one step, and nothing names any but the newest', () => {
    fc.assert(
      fc.property(siteHistories(4, 14), (edits) => {
        const kept: KeptAddress[] = [];
        const planner = new Planner();
        let site = new Map<number, PageArticle>();
        for (const edit of edits) {
          site = editSite(site, edit, fakeOriginal);
          planner.made([...site.values()], 1, kept);
          const files = planner.made([...site.values()], 1, kept);
          const ids = new Set([...site.values()].map(({ article }) => article.id));
          const texts = new Map([...files].map(([path, { content }]) => [path, textIn(content)]));
          const leading = [...texts].filter(([, text]) => text.includes('http-equiv="refresh"'));
          const old = new Set(leading.map(([path]) => path.replace('index.html', '')));
          for (const [path, text] of leading) {
            const way = /url=([^"]*)"/.exec(text)?.[1] ?? '';
            const to = new URL(way, `https://blad.example/${path}`).pathname.slice(1);
            expect(leading.map(([from]) => from)).not.toContain(to);
            expect(files.get(to)?.content).toMatch(/"template":"article"/);
          }
          for (const { path } of kept.filter((one) => ids.has(one.article)))
            expect([...texts.keys()]).toContain(`${path}/index.html`);
          for (const [path, text] of texts)
            if (/\.(?:xml|json)$/.test(path))
              for (const from of old) expect(text).not.toContain(`${testSite.address}${from}<`);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes over of the plan before what a change does not reach', () => {
    const planner = new Planner();
    const sites = Array.from({ length: 6 }, (_, place) => ({
      do: 'write' as const,
      place,
      part: 'publishedAt' as const,
      value: place % 6,
    })).reduce((site, edit) => editSite(site, edit, fakeOriginal), new Map<number, PageArticle>());
    const kept: KeptAddress[] = [];
    planner.made([...sites.values()], 1, kept);
    planner.made([...sites.values()], 1, kept);
    for (let place = 0; place < 6; place++) {
      planner.made(
        [...editSite(sites, { do: 'write', place, part: 'body', value: 4 }, fakeOriginal).values()],
        1,
        kept,
      );
      expect(planner.followed).toBe(true);
      planner.followed = false;
    }
  });

  it('keeps the keys of what a change does not reach', () => {
    const sites = Array.from({ length: 6 }, (_, place) => ({
      do: 'write' as const,
      place,
      part: 'publishedAt' as const,
      value: place % 6,
    })).reduce((site, edit) => editSite(site, edit, fakeOriginal), new Map<number, PageArticle>());
    const before = made([...sites.values()]);
    const oldest = editSite(sites, { do: 'write', place: 0, part: 'body', value: 4 }, fakeOriginal);
    const now = made([...oldest.values()]);
    const changed = [...now].filter(([path, { key }]) => before.get(path)?.key !== key).map(([path]) => path);
    expect(changed).toEqual(['film/kop-0/index.html']);
  });

  it('gives every page of a tag another key when the tag gets an address', () => {
    const edits = Array.from({ length: 6 }, (_, place) =>
      ['publishedAt', 'tags'].map((part) => ({ part, place })),
    );
    const tagged = (newest: number): Map<string, { key: string; content: string }> =>
      made([
        ...edits
          .flat()
          .map(({ part, place }) => ({
            do: 'write' as const,
            place,
            part: part as 'publishedAt' | 'tags',
            value: part === 'tags' ? (place === 5 ? newest : 0) : place,
          }))
          .reduce((site, edit) => editSite(site, edit, fakeOriginal), new Map<number, PageArticle>())
          .values(),
      ]);
    const [without, having] = [tagged(0), tagged(2)];
    const differing = [...having].filter(([path, { content }]) => without.get(path)?.content !== content);
    const older = differing.filter(([path]) => path.startsWith('tag/') && path.includes('/deel-'));
    expect(older.length).toBeGreaterThan(0);
    for (const [path, { key }] of differing)
      if (without.has(path)) expect(without.get(path)?.key).not.toBe(key);
  });

  it('plans the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(siteHistories(6, 14), (edits) => {
        const site = edits.reduce(
          (now, edit) => editSite(now, edit, fakeOriginal),
          new Map<number, PageArticle>(),
        );
        const pages = [...site.values()];
        expect(made(pages)).toEqual(made(pages.toReversed()));
      }),
      { numRuns: 40 },
    );
  });
});

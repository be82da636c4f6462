import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { AddressBook } from '../../../../../electron/press/site/AddressBook';
import type { Workshop } from '../../../../../electron/press/pages/produceFile';
import type { SiteExportParts } from '../../../../../electron/press/site/exportSite';
import { exportSite } from '../../../../../electron/press/site/exportSite';
import { SiteState } from '../../../../../electron/press/site/SiteState';
import type { PageArticle } from '../../../../../shared/pages/PageArticle';
import { themeFolder } from '../../../../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../../../../fixtures/fakeRenditions';
import { testSite } from '../../../../fixtures/filmArticle';
import { builtWorker } from '../../../../fixtures/pictures/builtWorker';
import type { SiteEdit } from '../../../../fixtures/siteHistories';
import { editSite } from '../../../../fixtures/siteHistories';
import { SiteLibrary } from '../../../../fixtures/siteLibrary';

let built: Awaited<ReturnType<typeof builtWorker>>;
let theme: Theme;
beforeAll(async () => {
  [built, theme] = await Promise.all([builtWorker('electron/press/site/thread.ts'), loadTheme(themeFolder)]);
});
afterAll(() => built.remove());

/** Fills templates no quicker than the other thread starts, and counts how many it filled. */
class SlowRenderer extends PageRenderer {
  filled = 0;

  override fill(template: string, planned: object): string {
    this.filled++;
    for (const until = performance.now() + 5; performance.now() < until;);
    return super.fill(template, planned);
  }
}

function filesIn(root: string): Map<string, string> {
  const files = fs.readdirSync(root, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  return new Map(
    files.map((one) => {
      const at = path.join(one.parentPath, one.name);
      return [path.relative(root, at), fs.readFileSync(at, 'latin1')];
    }),
  );
}

/** A site of so many articles that two threads make it, and what is told of its export. */
class LargeSite {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-two-'));
  readonly library = new SiteLibrary();
  readonly #states = new Map<string, SiteState>();
  #site = new Map<number, PageArticle>();

  constructor() {
    onTestFinished(() => fs.rmSync(this.root, { recursive: true, force: true }));
    const parts = [
      'still',
      'tags',
      'section',
      'readers',
      'publishedAt',
      'byline',
      'slug',
      'language',
    ] as const;
    for (let place = 0; place < 260; place++)
      for (const part of ['body', parts[place % parts.length] ?? 'body'] as const)
        this.edit({ do: 'write', place, part, value: 1 + (place % 5) });
  }

  edit(one: SiteEdit): void {
    this.#site = editSite(this.#site, one, fakeOriginal);
    this.library.set(this.#site.values());
  }

  async export(
    name: string,
    workshop: Pick<Workshop, 'theme' | 'renderer' | 'pageThread'>,
    signal = new AbortController().signal,
    progress: SiteExportParts['progress'] = () => undefined,
  ): Promise<void> {
    const chosen = path.join(this.root, name);
    fs.mkdirSync(chosen, { recursive: true });
    const state = this.#states.get(name) ?? new SiteState(path.join(this.root, `${name}.jsonl`));
    this.#states.set(name, state);
    await exportSite({
      library: this.library.caller,
      site: testSite,
      popularity: this.library.popularity,
      kept: await new AddressBook().read(this.library.caller),
      workshop: { ...workshop, makeRendition: fakeRenditions(() => undefined) },
      recipe: 'een',
      state,
      chosen,
      generator: 'Katern',
      today: '2026-10-01',
      dryRun: false,
      signal,
      progress,
    });
  }

  files(name: string): Map<string, string> {
    return filesIn(path.join(this.root, name));
  }
}

it('two threads read, plan and make a site together, and write what one does, byte for byte', async () => {
  const site = new LargeSite();
  const both = async (): Promise<number> => {
    const slow = new SlowRenderer(theme);
    await site.export('two', { theme, renderer: slow, pageThread: built.entry });
    await site.export('one', { theme, renderer: new PageRenderer(theme) });
    const [two, one] = [site.files('two'), site.files('one')];
    expect([...two.keys()].toSorted()).toEqual([...one.keys()].toSorted());
    for (const [name, text] of one) expect([name, two.get(name)]).toEqual([name, text]);
    return slow.filled;
  };
  const filled = await both();
  // Each has made some of it.
  expect(filled).toBeGreaterThan(0);
  const pages = [...site.files('one').keys()].filter((name) => name.endsWith('.html')).length;
  expect(filled).toBeLessThan(pages - 20);
  // One article that all list, and some that go.
  site.edit({ do: 'write', place: 0, part: 'publishedAt', value: 5 });
  site.edit({ do: 'write', place: 0, part: 'headline', value: 2 });
  for (const place of [3, 4, 5]) site.edit({ do: 'remove', place });
  await both();
}, 120_000);

it('what breaks in the other thread ends the export with its fault, and nothing of it stays', async () => {
  const site = new LargeSite();
  const broken: Theme = { ...theme, templates: { ...theme.templates, article: '{{ niets }}' } };
  const renderer = new SlowRenderer(theme);
  await expect(
    site.export('stuk', { theme: broken, renderer, pageThread: built.entry }),
  ).rejects.toMatchObject({ fault: { kind: 'theme-broken' } });
  expect(site.files('stuk').size).toBe(0);
}, 120_000);

it('stopped while both make pages it ends at once, and nothing of it stays', async () => {
  const site = new LargeSite();
  const stop = new AbortController();
  const workshop = { theme, renderer: new SlowRenderer(theme), pageThread: built.entry };
  const steps: string[] = [];
  await expect(
    site.export('gestopt', workshop, stop.signal, (step, done) => {
      steps.push(step);
      if (step === 'pages' && done > 60) stop.abort();
    }),
  ).rejects.toMatchObject({ fault: { kind: 'export-cancelled' } });
  expect(steps).not.toContain('write');
  expect(site.files('gestopt').size).toBe(0);
}, 120_000);

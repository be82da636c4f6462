import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { SiteThread } from '../../../../../electron/press/site/SiteThread';
import type { ToldFiles } from '../../../../../electron/press/site/SiteWork';
import { SiteWork } from '../../../../../electron/press/site/SiteWork';
import type { ToldSite } from '../../../../../electron/press/site/toldSite';
import { themeFolder } from '../../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, testSite } from '../../../../fixtures/filmArticle';
import { builtWorker } from '../../../../fixtures/pictures/builtWorker';

describe('SiteThread with the real thread', () => {
  let built: Awaited<ReturnType<typeof builtWorker>>;
  let theme: Theme;
  beforeAll(async () => {
    [built, theme] = await Promise.all([
      builtWorker('electron/press/site/thread.ts'),
      loadTheme(themeFolder),
    ]);
  });
  afterAll(() => built.remove());

  function thread(of = theme): SiteThread {
    const started = new SiteThread(built.entry, of);
    onTestFinished(() => started.close());
    return started;
  }

  function folder(): string {
    const made = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-pages-'));
    onTestFinished(() => fs.rmSync(made, { recursive: true }));
    return made;
  }

  const filesIn = (root: string): string[] =>
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .toSorted();

  const page = filmPage(fakeOriginal);
  const article = {
    id: page.article.id,
    sequence: 3,
    editedAt: page.editedAt,
    json: Buffer.from(JSON.stringify(page.article)),
  };
  const reading = { articles: [article], today: '2026-10-01' };
  const site: ToldSite = {
    site: testSite,
    popularity: { figures: null, byHand: null },
    kept: [],
    articles: [{ id: article.id, readers: 12, pinned: null }],
  };
  const asked = (root: string | null, paths: readonly string[], there = ''): ToldFiles => ({
    files: paths.map((place) => ({ path: place, there })),
    articles: new Map(),
    folder: root,
  });
  const texts = ['robots.txt', 'sitemap.xml'];
  const pages = ['index.html', ...texts];

  it('reads, plans, makes and writes what this thread does', async () => {
    const [there, here] = [folder(), folder()];
    const other = thread();
    const work = new SiteWork(theme);
    const read = await other.ask('read', reading);
    expect(read).toEqual(work.read(reading));
    expect(read).toMatchObject([{ id: article.id, isKept: true, known: { sequence: 3, blocked: [] } }]);
    await other.ask('plan', site);
    work.plan(site);
    const { slug, section } = page.article;
    expect(slug).not.toBe('');
    expect(section).not.toBe('');
    const feed = 'feed.xml';
    const made = await other.ask('make', asked(there, [...pages, feed]));
    expect(made).toEqual(work.make(asked(here, [...pages, feed])));
    expect(filesIn(there)).toEqual([...pages, feed].toSorted());
    for (const name of filesIn(here))
      expect(fs.readFileSync(path.join(there, name))).toEqual(fs.readFileSync(path.join(here, name)));
  });

  it('writes nothing that lies there already, and nothing at all without a folder', async () => {
    const other = thread();
    await other.ask('read', reading);
    await other.ask('plan', site);
    const [known] = await other.ask('make', asked(null, ['index.html']));
    const root = folder();
    const again = await other.ask('make', asked(root, ['index.html'], known?.sha256));
    expect(again).toEqual([known]);
    expect(filesIn(root)).toEqual([]);
  });

  it('says which template is broken, and what the disk says, and goes on', async () => {
    const broken = thread({ ...theme, templates: { ...theme.templates, front: '{{ niets }}' } });
    await broken.ask('read', reading);
    await broken.ask('plan', site);
    await expect(broken.ask('make', asked(null, ['index.html']))).rejects.toMatchObject({
      fault: { kind: 'theme-broken', file: expect.stringContaining('front') },
    });
    const root = folder();
    await broken.ask('make', asked(root, texts));
    await expect(broken.ask('make', asked(root, texts))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('has written all that was asked for once it is closed', async () => {
    const other = thread();
    const root = folder();
    await other.ask('read', reading);
    await other.ask('plan', site);
    const waiting = other.ask('make', asked(root, pages));
    expect(other.waiting).toBe(1);
    await other.close();
    expect(filesIn(root)).toHaveLength(pages.length);
    expect(await waiting).toHaveLength(pages.length);
  });

  it('leaves nobody waiting when it dies', async () => {
    const other = thread();
    // What was never planned is a mistake of ours.
    await expect(other.ask('make', asked(null, pages))).rejects.toThrow(/not in the plan/);
    expect(other.waiting).toBe(0);
  });
});

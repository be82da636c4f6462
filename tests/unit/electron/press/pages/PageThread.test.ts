import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import type { PagesJob } from '../../../../../electron/press/pages/makePages';
import { makePages } from '../../../../../electron/press/pages/makePages';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import { PageThread } from '../../../../../electron/press/pages/PageThread';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { planBundle } from '../../../../../shared/pages/planBundle';
import { themeFolder } from '../../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, testSite } from '../../../../fixtures/filmArticle';
import { builtWorker } from '../../../../fixtures/pictures/builtWorker';

describe('PageThread with the real thread', () => {
  let built: Awaited<ReturnType<typeof builtWorker>>;
  let theme: Theme;
  let files: PagesJob['files'];
  beforeAll(async () => {
    [built, theme] = await Promise.all([
      builtWorker('electron/press/pages/thread.ts'),
      loadTheme(themeFolder),
    ]);
    const plan = planBundle({
      site: testSite,
      theme: theme.facts,
      articles: [filmPage(fakeOriginal)],
      generator: 'Katern',
    });
    files = plan.files.flatMap((file) =>
      file.kind === 'page' || file.kind === 'text' ? [{ file, there: '' }] : [],
    );
  });
  afterAll(() => built.remove());

  function thread(of = theme): PageThread {
    const started = new PageThread(built.entry, of);
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

  it('makes and writes the same bytes as this thread', async () => {
    const [there, here] = [folder(), folder()];
    const made = await thread().make({ files, folder: there });
    expect(made).toEqual(makePages({ files, folder: here }, new PageRenderer(theme)));
    expect(filesIn(there)).toEqual(filesIn(here));
    for (const name of filesIn(here))
      expect(fs.readFileSync(path.join(there, name))).toEqual(fs.readFileSync(path.join(here, name)));
  });

  it('writes nothing that lies there already, and nothing at all without a folder', async () => {
    const pages = thread();
    const known = await pages.make({ files, folder: null });
    const again = files.map(({ file }, place) => ({ file, there: known[place]?.sha256 ?? '' }));
    const root = folder();
    expect(await pages.make({ files: again, folder: root })).toEqual(known);
    expect(filesIn(root)).toEqual([]);
  });

  it('says which template is broken, and what the disk says, and goes on', async () => {
    const broken = thread({ ...theme, templates: { ...theme.templates, article: '{{ niets }}' } });
    await expect(broken.make({ files, folder: null })).rejects.toMatchObject({
      fault: { kind: 'theme-broken', file: expect.stringContaining('article') },
    });
    const root = folder();
    const texts = files.filter(({ file }) => file.kind === 'text');
    await broken.make({ files: texts, folder: root });
    await expect(broken.make({ files: texts, folder: root })).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('has written all that was asked for once it is closed', async () => {
    const pages = thread();
    const root = folder();
    const waiting = pages.make({ files, folder: root });
    await pages.close();
    expect(filesIn(root)).toHaveLength(files.length);
    expect(await waiting).toHaveLength(files.length);
  });

  it('leaves nobody waiting when it dies', async () => {
    const pages = thread();
    // What cannot be a job is a mistake of ours.
    await expect(pages.make({} as PagesJob)).rejects.toThrow(/iterable|undefined/);
  });
});

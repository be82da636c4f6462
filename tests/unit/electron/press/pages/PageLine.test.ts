import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import type { MadePage, PagesJob } from '../../../../../electron/press/pages/makePages';
import { makePages } from '../../../../../electron/press/pages/makePages';
import { PageLine } from '../../../../../electron/press/pages/PageLine';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { planBundle } from '../../../../../shared/pages/planBundle';
import { themeFolder } from '../../../../fixtures/exportedBundle';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, testSite } from '../../../../fixtures/filmArticle';
import { builtWorker } from '../../../../fixtures/pictures/builtWorker';

describe('PageLine with the real thread', () => {
  let built: Awaited<ReturnType<typeof builtWorker>>;
  let theme: Theme;
  let job: PagesJob;
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
    const files = plan.files.flatMap((file) =>
      file.kind === 'page' || file.kind === 'text' ? [{ file, there: '' }] : [],
    );
    job = { files, folder: null };
  });
  afterAll(() => built.remove());

  function line(withThread: boolean, of = theme): PageLine {
    const makeRendition = (): Promise<never> => Promise.reject(new Error('nothing here has pictures'));
    const renderer = new PageRenderer(of);
    const started = new PageLine({ theme: of, renderer, makeRendition, pageThread: built.entry });
    if (withThread) started.expectMany();
    onTestFinished(() => started.close());
    return started;
  }

  for (const withThread of [true, false]) {
    it(`makes every job once, the same wherever it is made (thread: ${withThread})`, async () => {
      const pages = line(withThread);
      const heard: (readonly MadePage[])[] = [];
      const jobs = 25;
      for (let nth = 0; nth < jobs; nth++) await pages.add(job, (made) => heard.push(made));
      await pages.end();
      expect(heard).toEqual(Array.from({ length: jobs }, () => makePages(job, new PageRenderer(theme))));
    });

    it(`throws what a job threw, at the latest in the end (thread: ${withThread})`, async () => {
      const broken = { ...theme, templates: { ...theme.templates, article: '{{ niets }}' } };
      const pages = line(withThread, broken);
      const all = async (): Promise<void> => {
        for (let nth = 0; nth < 10; nth++) await pages.add(job, () => undefined);
        await pages.end();
      };
      await expect(all()).rejects.toMatchObject({ fault: { kind: 'theme-broken' } });
    });
  }
});

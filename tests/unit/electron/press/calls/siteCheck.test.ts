import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../../../shared/article/Article';
import type { SiteReport } from '../../../../../shared/bridge/siteCheckCalls';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
});
afterEach(() => press.close());

const idOf = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
const add = async (number: number, change: Partial<Article>, expires = ''): Promise<string> =>
  importFilmArticle(press, (film) => ({
    ...film,
    id: idOf(number),
    slug: `stuk-${number}`,
    stills: film.stills.map((still) => ({ ...still, expires })),
    ...change,
  }));
const check = async (): Promise<SiteReport | null> =>
  valueOf(await press.calls['site:check']({ job: 'check' }));

describe('the check of the site', () => {
  it('names pages whose rights ended, and approved ones, but no drafts', async () => {
    await add(1, { status: 'exported' }, '2020-01-01');
    await add(2, { status: 'exported' });
    await add(3, { status: 'draft' }, '2020-01-01');
    await add(4, { status: 'approved', headline: '' });
    const report = await check();
    expect(report).toMatchObject({ pages: 3, more: 0 });
    const found = report?.found.map(({ article, onSite, findings }) => [
      article,
      onSite,
      [...new Set(findings.map(({ rule }) => rule))],
    ]);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        [idOf(1), true, ['rights-expired']],
        [idOf(4), false, ['headline-missing']],
      ]),
    );
  });

  it('finds nothing in a site that is well, and in none', async () => {
    expect(await check()).toEqual({ pages: 0, found: [], more: 0 });
    await add(1, { status: 'exported' });
    expect(await check()).toEqual({ pages: 1, found: [], more: 0 });
    expect(press.told.at(-1)).toEqual({ job: 'check', step: 'check', done: 0, total: 1 });
  });

  it('stops when asked to', async () => {
    await add(1, { status: 'exported' });
    const running = press.calls['site:check']({ job: 'check' });
    expect(await press.calls['export:cancel']({ job: 'check' })).toEqual({
      ok: true,
      value: { stopped: true },
    });
    expect(await running).toEqual({ ok: true, value: null });
    expect(await press.calls['export:cancel']({ job: 'check' })).toEqual({
      ok: true,
      value: { stopped: false },
    });
  });
});

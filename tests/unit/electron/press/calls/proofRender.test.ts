import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
});
afterEach(() => press.close());

describe('proof:render', () => {
  it('gives the finished page with what a proof adds, loading nothing', async () => {
    const article = await importFilmArticle(press);
    const proof = valueOf(await press.calls['proof:render']({ article, language: 'nl' }));
    const page = new TextDecoder().decode(proof.page);
    expect(page).toContain('<h1 id="kop">Nederlandse thriller');
    expect(page).toContain('<section class="katern-proof" lang="nl">');
    expect(page.indexOf('katern-proof" lang')).toBeLessThan(page.indexOf('</main>'));
    // Its styles are allowed by the page's own policy.
    expect(/style-src ([^;]*);/.exec(page)?.[1]?.split(' ')).toHaveLength(page.split('</style>').length - 1);
  });

  it('can be had of an article that is not ready for export', async () => {
    const article = await importFilmArticle(press, (film) => ({
      ...film,
      headline: '',
      slug: '',
      body: [],
      status: 'draft',
    }));
    expect(await press.calls['proof:render']({ article, language: 'en' })).toMatchObject({ ok: true });
  });

  it('is stopped by its name, with its pictures being made', async () => {
    const article = await importFilmArticle(press);
    const job = '00000000-0000-4000-8000-000000000001';
    press.whenMaking.call = () => void press.calls['export:cancel']({ job });
    await expect(press.calls['proof:render']({ article, language: 'nl', job })).rejects.toMatchObject({
      fault: { kind: 'export-cancelled' },
    });
    expect(press.room.jobs.size).toBe(0);
  });

  it('answers with a fault for one that is not there', async () => {
    const article = '11111111-1111-4111-8111-111111111111';
    await expect(press.calls['proof:render']({ article, language: 'nl' })).rejects.toMatchObject({
      fault: { kind: 'article-missing' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleStatistics } from '../../../../../shared/bridge/statisticsCalls';
import type { FreshLibrary } from '../../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { Writer } from '../../../../library/Writer';

/** Noon at this computer, so that no test runs over midnight. */
const noon = (day: number): number => new Date(2026, 4, day, 12).getTime();

async function begin(): Promise<{
  fresh: FreshLibrary;
  article: string;
  writer: Writer;
  type: (text: string, at: number) => Promise<void>;
  statistics: () => Promise<ArticleStatistics>;
}> {
  const fresh = freshLibrary();
  fresh.clock.at = noon(6);
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  return {
    fresh,
    article,
    writer,
    type: async (text, at) => {
      fresh.clock.at = at;
      valueOf(await fresh.library.calls['article:store']({ article, update: writer.type(text) }));
    },
    statistics: async () => valueOf(await fresh.library.calls['article:statistics']({ article })),
  };
}

describe('Statistics', () => {
  it('counts words a day, time and sessions from the log', async () => {
    const { type, statistics } = await begin();
    await type('een twee ', noon(6) + 60_000);
    await type('drie ', noon(6) + 90_000);
    await type('vier ', noon(7));
    await type('vijf zes ', noon(7) + 10_000);
    expect(await statistics()).toEqual({
      words: 6,
      seconds: 100,
      sessions: 2,
      firstAt: new Date(noon(6)).toISOString(),
      lastAt: new Date(noon(7) + 10_000).toISOString(),
      days: [
        { day: '2026-05-06', words: 3, added: 3 },
        { day: '2026-05-07', words: 6, added: 3 },
      ],
    });
  });

  it('says the same when it goes on from what it counted as when it counts anew', async () => {
    const { fresh, type, statistics, article } = await begin();
    await type('een ', noon(6) + 1000);
    await statistics();
    await type('twee ', noon(6) + 5000);
    await statistics();
    await type('drie ', noon(8));
    await statistics();
    await type('vier ', noon(9));
    await type('vijf ', noon(10));
    const goneOn = await statistics();
    expect(goneOn.days.map(({ added }) => added)).toEqual([2, 1, 1, 1]);
    const reopened = fresh.reopen();
    expect(valueOf(await reopened.calls['article:statistics']({ article }))).toEqual(goneOn);
  });

  it('counts what was cut as fewer words', async () => {
    const { fresh, type, writer, article, statistics } = await begin();
    await type('een twee drie ', noon(6) + 1000);
    fresh.clock.at = noon(7);
    const update = writer.change(() => writer.doc.getText('body').delete(0, 9));
    valueOf(await fresh.library.calls['article:store']({ article, update }));
    expect((await statistics()).days.at(-1)).toEqual({ day: '2026-05-07', words: 1, added: -2 });
  });

  it('does not count a change of many articles as work', async () => {
    const { fresh, type, article, statistics } = await begin();
    await type('een ', noon(6) + 1000);
    const before = await statistics();
    fresh.clock.at = noon(7);
    const change = { kind: 'set-status', status: 'approved' } as const;
    valueOf(await fresh.library.calls['articles:change']({ job: 'a', by: '', articles: [article], change }));
    const { seconds, sessions, lastAt } = before;
    expect(await statistics()).toMatchObject({ seconds, sessions, lastAt });
  });

  it('answers a fault for an article that is not there', async () => {
    const { fresh } = await begin();
    const article = '00000000-0000-4000-8000-00000000beef';
    expect(await fresh.library.calls['article:statistics']({ article })).toEqual({
      ok: false,
      fault: { kind: 'article-missing', article },
    });
  });
});

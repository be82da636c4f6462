import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { mostByHand, popularityCalls } from '../../../../shared/bridge/popularityCalls';
import type { ByHand, Figures } from '../../../../shared/pages/Popularity';
import { noPopularity } from '../../../../shared/pages/Popularity';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

const [one, two] = [randomUUID(), randomUUID()];
const figures: Figures = {
  tool: 'plausible',
  file: 'pages.csv',
  measured: 'readers',
  from: '2026-11-16',
  until: '2026-11-22',
  takenAt: '2026-11-24T09:00:00.000Z',
  readers: [
    [two, 1204],
    [one, 3],
  ],
};
const byHand: ByHand = { articles: [one, two], since: '2026-11-25T09:00:00.000Z' };

function run(folder: string, sql: string): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
}

describe('what lists of popular articles go by', () => {
  it('is nothing at first, and is kept in parts, also after a restart', async () => {
    const fresh = freshLibrary();
    const { calls } = fresh.library;
    expect(valueOf(await calls['popularity:load']({}))).toEqual(noPopularity);
    expect(valueOf(await calls['popularity:store']({ part: 'figures', value: figures }))).toEqual({
      figures,
      byHand: null,
    });
    valueOf(await calls['popularity:store']({ part: 'byHand', value: byHand }));
    expect(valueOf(await fresh.reopen().calls['popularity:load']({}))).toEqual({ figures, byHand });
    const { calls: again } = fresh.library;
    expect(valueOf(await again['popularity:store']({ part: 'figures', value: null }))).toEqual({
      figures: null,
      byHand,
    });
    expect(valueOf(await fresh.reopen().calls['popularity:load']({}))).toEqual({ figures: null, byHand });
  });

  it.each([
    ['rows that were lost', 'delete from popularity; delete from record_count'],
    ['a part that is broken', `update popularity set value = '{"tool":'`],
    ['a part that makes no sense', `update popularity set value = '{"articles":"x"}'`],
  ])('comes back from the journal after %s', async (_what, sql) => {
    const fresh = freshLibrary();
    valueOf(await fresh.library.calls['popularity:store']({ part: 'figures', value: figures }));
    fresh.library.close();
    run(fresh.folder, sql);
    expect(valueOf(await fresh.reopen().calls['popularity:load']({}))).toEqual({ figures, byHand: null });
  });

  it('is as if it were not there where nothing knows what it was', async () => {
    const fresh = freshLibrary();
    fresh.library.close();
    run(fresh.folder, `insert into popularity (part, value) values ('figures', '[]'), ('toString', '{}')`);
    fs.rmSync(path.join(fresh.folder, 'journal'), { recursive: true });
    expect(valueOf(await fresh.reopen().calls['popularity:load']({}))).toEqual(noPopularity);
  });

  it.each([
    ['a day that is none', { part: 'figures', value: { ...figures, until: 'gisteren' } }],
    ['half a reader', { part: 'figures', value: { ...figures, readers: [[one, 1.5]] } }],
    ['another tool', { part: 'figures', value: { ...figures, tool: 'kladblok' } }],
    ['an article twice', { part: 'byHand', value: { ...byHand, articles: [one, one] } }],
    [
      'too long a list',
      {
        part: 'byHand',
        value: { ...byHand, articles: Array.from({ length: mostByHand + 1 }, () => randomUUID()) },
      },
    ],
    ['another part', { part: 'site', value: null }],
  ])('is not asked to be %s', (_what, asked) => {
    const { ask } = popularityCalls['popularity:store'];
    expect(parse(ask, { part: 'figures', value: figures })).toEqual({ part: 'figures', value: figures });
    expect(() => parse(ask, asked)).toThrow();
  });
});

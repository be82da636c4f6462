import { describe, expect, it } from 'vitest';
import { BulkChanges } from '../../../../../electron/library/changes/BulkChanges';
import type { Prepared } from '../../../../../electron/library/changes/Prepared';
import type { Sqlite } from '../../../../../electron/library/sqlite';
import type { Fault } from '../../../../../shared/faults/Fault';

/** Changes of articles that are nothing but names, on a clock that each of them moves. */
function bench(takes = 1): {
  bulk: BulkChanges;
  prepare: (article: string) => Prepared;
  said: string[];
  progress: [number, number][];
  desk: string[][];
  fail: { at: string };
} {
  const said: string[] = [];
  const progress: [number, number][] = [];
  const desk: string[][] = [];
  const fail = { at: '' };
  let clock = 0;
  let open = false;
  const database: Sqlite = {
    exec: (sql) => {
      said.push(sql);
      open = sql === 'begin immediate';
    },
    prepare: () => {
      throw new Error('nothing is asked of it');
    },
    close: () => undefined,
    get isTransaction() {
      return open;
    },
  };
  const bulk = new BulkChanges({
    database,
    clock: () => clock,
    changed: (articles) => desk.push(articles),
    progressed: (_job, done, total) => progress.push([done, total]),
    faultOf: (error): Fault => ({ kind: 'unexpected', where: 'test', message: (error as Error).message }),
  });
  const prepare = (article: string): Prepared => {
    clock += takes;
    return {
      changed: { article, entries: [] },
      write: () => {
        if (article === fail.at) throw new Error('no room');
        said.push(article);
      },
      written: () => said.push(`${article} written`),
      dropped: () => said.push(`${article} dropped`),
    };
  };
  return { bulk, prepare, said, progress, desk, fail };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

describe('BulkChanges', () => {
  it('writes what fits in a slice in one transaction, and each article once', async () => {
    const { bulk, prepare, said, desk } = bench(2);
    const outcome = await bulk.run('a', () => ['x', 'y', 'x', 'z'], prepare);
    expect(outcome).toMatchObject({ same: 0, refused: [], left: 0 });
    expect(said).toEqual([
      ...['begin immediate', 'x', 'y', 'commit', 'x written', 'y written'],
      ...['begin immediate', 'z', 'commit', 'z written'],
    ]);
    expect(desk).toEqual([['x', 'y', 'z']]);
  });

  it('ends at a disk that takes no more, and says so of every article that is left', async () => {
    const { bulk, prepare, said, fail } = bench(2);
    fail.at = '3';
    const outcome = await bulk.run('a', () => names(7), prepare);
    expect(outcome.changed.map(({ article }) => article)).toEqual(['0', '1']);
    expect(outcome.refused.map(({ article }) => article)).toEqual(['2', '3', '4', '5', '6']);
    expect(said.slice(-4)).toEqual(['2', 'rollback', '2 dropped', '3 dropped']);
  });

  it('says how far it is only of a change that takes longer than a moment', async () => {
    const quick = bench(1);
    await quick.bulk.run('a', () => names(300), quick.prepare);
    expect(quick.progress).toEqual([]);
    const slow = bench(50);
    await slow.bulk.run('a', () => names(20), slow.prepare);
    expect(slow.progress[0]).toEqual([8, 20]);
    expect(slow.progress.map(([done]) => done)).toEqual([8, 10, 12, 14, 16, 18, 20]);
    expect(slow.desk.flat()).toEqual(names(20));
    expect(slow.desk.length).toBeLessThan(4);
  });

  it('stops when asked, with what it has done answered', async () => {
    const { bulk, prepare } = bench(10);
    const running = bulk.run(
      'a',
      () => names(50),
      (article) => {
        if (article === '5') bulk.stop('a');
        return prepare(article);
      },
    );
    const outcome = await running;
    expect(outcome.changed).toHaveLength(6);
    expect(outcome.left).toBe(44);
    expect(bulk.stop('a')).toBe(false);
  });

  it('makes one change after the other, also when one of them breaks', async () => {
    const { bulk, prepare } = bench(10);
    const order: string[] = [];
    const noted = (name: string) => (article: string) => {
      order.push(`${name}${article}`);
      return prepare(article);
    };
    const first = bulk.run('a', () => names(3), noted('a'));
    const broken = bulk.run(
      'b',
      () => {
        throw new Error('cannot be listed');
      },
      noted('b'),
    );
    const third = bulk.run('c', () => names(2), noted('c'));
    await expect(broken).rejects.toThrow('cannot be listed');
    await Promise.all([first, third]);
    expect(order).toEqual(['a0', 'a1', 'a2', 'c0', 'c1']);
  });
});

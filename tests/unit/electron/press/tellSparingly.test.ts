import { expect, test } from 'vitest';
import { tellSparingly } from '../../../../electron/press/tellSparingly';

test('of ten thousand words on how far a job is those are told that somebody can read, the first and the last among them', () => {
  let now = 0;
  const told: string[] = [];
  const tell = tellSparingly(
    ({ job, step, done, total }) => told.push(`${job} ${step} ${done}/${total}`),
    () => now,
  );
  for (let done = 0; done <= 10_000; done++) {
    tell({ job: 'site', step: 'read', done, total: 10_000 });
    now += 0.1;
  }
  tell({ job: 'site', step: 'pages', done: 0, total: 3 });
  tell({ job: 'site', step: 'pages', done: 1, total: 3 });
  tell({ job: 'piece', step: 'pages', done: 1, total: 2 });
  tell({ job: 'site', step: 'pages', done: 3, total: 3 });
  expect(told[0]).toBe('site read 0/10000');
  expect(told.slice(-4)).toEqual([
    'site read 10000/10000',
    'site pages 0/3',
    'piece pages 1/2',
    'site pages 3/3',
  ]);
  const inBetween = told.length - 5;
  expect(inBetween).toBeGreaterThan(5);
  expect(inBetween).toBeLessThanOrEqual(10);
});

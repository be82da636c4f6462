import { expect, it } from 'vitest';
import { Verdicts } from '../../../../renderer/spelling/Verdicts';
import { mostJudged } from '../../../../shared/bridge/spellingCalls';
import { fail, succeed } from '../../../../shared/faults/Answer';

it('asks a dictionary about each word once, and remembers what it said by language', async () => {
  const asked: string[][] = [];
  const verdicts = new Verdicts((language, words) => {
    asked.push([language, ...words]);
    return Promise.resolve(succeed(words.filter((word) => word === 'pannekoek')));
  });
  expect(verdicts.knows('nl', 'film')).toBe(undefined);
  expect(await verdicts.learn('nl', ['film', 'pannekoek', 'film'])).toBe(null);
  expect(await verdicts.learn('nl', ['film', 'zeerover'])).toBe(null);
  expect(asked).toEqual([
    ['nl', 'film', 'pannekoek'],
    ['nl', 'zeerover'],
  ]);
  expect(['film', 'pannekoek', 'zeerover'].map((word) => verdicts.knows('nl', word))).toEqual([
    true,
    false,
    true,
  ]);
  expect(verdicts.knows('en', 'film')).toBe(undefined);
});

it('asks about no more words at once than are answered', async () => {
  const lengths: number[] = [];
  const verdicts = new Verdicts((_language, words) => {
    lengths.push(words.length);
    return Promise.resolve(succeed([]));
  });
  await verdicts.learn(
    'nl',
    Array.from({ length: mostJudged + 1 }, (_, i) => `w${i}`),
  );
  expect(lengths).toEqual([mostJudged, 1]);
});

it('says what stood in the way, and asks again the next time', async () => {
  const fault = { kind: 'process-stopped', process: 'press' } as const;
  let down = true;
  const verdicts = new Verdicts(() => Promise.resolve(down ? fail(fault) : succeed([])));
  expect(await verdicts.learn('nl', ['film'])).toEqual(fault);
  expect(verdicts.knows('nl', 'film')).toBe(undefined);
  down = false;
  expect(await verdicts.learn('nl', ['film'])).toBe(null);
  expect(verdicts.knows('nl', 'film')).toBe(true);
});

it('lets the oldest words make room', async () => {
  const verdicts = new Verdicts(() => Promise.resolve(succeed([])));
  await verdicts.learn('nl', ['eerst']);
  await verdicts.learn(
    'nl',
    Array.from({ length: 50_000 }, (_, i) => `w${i}`),
  );
  expect(verdicts.knows('nl', 'eerst')).toBe(undefined);
  expect(verdicts.knows('nl', 'w0')).toBe(true);
});

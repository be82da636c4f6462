import { expect, it } from 'vitest';
import { OneAtATime } from '../../../../../electron/press/spelling/OneAtATime';

it('puts one question at a time, and of those that wait only the last', async () => {
  const put: string[] = [];
  const answers: ((given: string) => void)[] = [];
  const line = new OneAtATime<string, string>((ask) => {
    put.push(ask);
    return new Promise((answer) => answers.push(answer));
  }, '');
  const [first, second, third] = [line.ask('a'), line.ask('b'), line.ask('c')];
  expect(put).toEqual(['a']);
  expect(await second).toBe('');
  answers[0]?.('A');
  expect(await first).toBe('A');
  expect(put).toEqual(['a', 'c']);
  answers[1]?.('C');
  expect(await third).toBe('C');
});

it('goes on after a question that failed', async () => {
  const line = new OneAtATime<string, string>(
    (ask) => (ask === 'a' ? Promise.reject(new Error('a')) : Promise.resolve(ask)),
    '',
  );
  const [first, second] = [line.ask('a'), line.ask('b')];
  await expect(first).rejects.toThrow('a');
  expect(await second).toBe('b');
});

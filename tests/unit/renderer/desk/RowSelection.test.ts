import { expect, it } from 'vitest';
import { RowSelection } from '../../../../renderer/desk/RowSelection';
import { plainQuestion } from '../../../../shared/bridge/deskQuestion';
import { idLength } from '../../../../shared/bridge/parsers';
import type { Answer } from '../../../../shared/faults/Answer';
import { fail, succeed } from '../../../../shared/faults/Answer';
import type { Fault } from '../../../../shared/faults/Fault';

const id = (letter: string): string => letter.repeat(idLength);
const [a, b, c, d] = [id('a'), id('b'), id('c'), id('d')];

/** A selection whose library answers when it is told to, and what it was asked. */
function asked(): {
  rows: RowSelection;
  answers: ((answer: Answer<string>) => Promise<void>)[];
  asks: [from: number, until: number][];
  faults: Fault[];
} {
  const answers: ((answer: Answer<string>) => Promise<void>)[] = [];
  const asks: [number, number][] = [];
  const faults: Fault[] = [];
  const rows = new RowSelection({
    ask: (_question, from, until) => {
      asks.push([from, until]);
      return new Promise((resolve) => {
        answers.push(async (answer) => {
          resolve(answer);
          // All that follows from an answer is done before the next task.
          await new Promise((done) => setImmediate(done));
        });
      });
    },
    failed: (fault) => faults.push(fault),
  });
  return { rows, answers, asks, faults };
}

const selected = (rows: RowSelection): string[] => [...rows.state.value.ids];

it('has what is done with a selection wait until the library has said what it is', async () => {
  const { rows, answers, asks } = asked();
  const acted: string[][] = [];
  rows.selectAll(plainQuestion, 3);
  rows.whenHere((ids) => acted.push([...ids]));
  expect(asks).toEqual([[0, 3]]);
  expect(rows.state.value.asking).toBe(true);
  expect(acted).toEqual([]);
  await answers[0]?.(succeed(a + b + c));
  expect(acted).toEqual([[a, b, c]]);
  expect(rows.state.value).toEqual({ ids: new Set([a, b, c]), asking: false });
  rows.whenHere((ids) => acted.push([...ids]));
  expect(acted).toHaveLength(2);
});

it('keeps the order of what was done, whatever is answered first', async () => {
  const { rows, answers, asks } = asked();
  const acted: string[][] = [];
  rows.selectAll(plainQuestion, 3);
  rows.toggle(b);
  rows.whenHere((ids) => acted.push([...ids]));
  rows.addBetween(plainQuestion, 4, 3);
  rows.whenHere((ids) => acted.push([...ids]));
  expect(asks[1]).toEqual([3, 5]);
  await answers[1]?.(succeed(d));
  expect(acted).toEqual([]);
  await answers[0]?.(succeed(a + b + c));
  expect(acted).toEqual([
    [a, c],
    [a, c, d],
  ]);
});

it('does nothing with a selection that was cleared before it was here', async () => {
  const { rows, answers } = asked();
  const acted: string[][] = [];
  rows.toggle(a);
  rows.selectAll(plainQuestion, 3);
  rows.whenHere((ids) => acted.push([...ids]));
  rows.clear();
  expect(rows.state.value).toEqual({ ids: new Set(), asking: false });
  rows.toggle(d);
  await answers[0]?.(succeed(a + b + c));
  expect(acted).toEqual([]);
  expect(selected(rows)).toEqual([d]);
});

it('says what the library could not answer, leaves what was selected, and does nothing with it', async () => {
  const { rows, answers, faults } = asked();
  const acted: string[][] = [];
  const fault: Fault = { kind: 'article-missing', article: a };
  rows.toggle(a);
  rows.selectAll(plainQuestion, 3);
  rows.whenHere((ids) => acted.push([...ids]));
  await answers[0]?.(fail(fault));
  expect(faults).toEqual([fault]);
  expect(acted).toEqual([]);
  expect(rows.state.value).toEqual({ ids: new Set([a]), asking: false });
  rows.selectAll(plainQuestion, 3);
  rows.whenHere((ids) => acted.push([...ids]));
  await answers[1]?.(succeed(b));
  expect(acted).toEqual([[b]]);
});

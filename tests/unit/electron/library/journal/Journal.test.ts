import fs from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Frame } from '../../../../../electron/library/journal/Journal';
import { Journal } from '../../../../../electron/library/journal/Journal';
import { freshFolder } from '../../../../library/freshLibrary';

const one = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const at = '2026-01-05T09:00:00.000Z';

function frame(article: string, sequence: number, size = 3): Frame {
  return { article, sequence, at, bytes: new Uint8Array(size).fill(sequence) };
}

function opened(folder: string): Journal {
  const journal = Journal.open(folder, () => undefined);
  onTestFinished(() => {
    try {
      journal.close();
    } catch {
      // Closed by the test itself.
    }
  });
  return journal;
}

it('knows the last number of each article, also after a restart', () => {
  const folder = freshFolder();
  const journal = opened(folder);
  for (const each of [frame(one, 1), frame(other, 1), frame(one, 2)]) journal.append(each);
  journal.close();
  const again = opened(folder);
  expect([...again.articles]).toEqual([one, other]);
  expect([again.last(one), again.last(other)]).toEqual([2, 1]);
  expect(again.last('33333333-3333-4333-8333-333333333333')).toBe(0);
  again.append(frame(one, 3));
  expect([...again.read(({ article }) => article === one)].map(({ sequence }) => sequence)).toEqual([
    1, 2, 3,
  ]);
});

it('goes on in a new file when one is long, and reads all of them', () => {
  const folder = freshFolder();
  const journal = opened(folder);
  const sequences = [1, 2, 3, 4, 5];
  for (const sequence of sequences) journal.append(frame(one, sequence, 3 * 1024 * 1024));
  journal.append(frame(other, 1));
  journal.close();
  expect(fs.readdirSync(folder).sort()).toEqual([
    '00000001.index',
    '00000001.journal',
    '00000002.index',
    '00000002.journal',
    'length',
  ]);
  const again = opened(folder);
  expect(again.last(one)).toBe(5);
  expect([...again.read(({ article }) => article === one)].map(({ sequence }) => sequence)).toEqual(
    sequences,
  );
});

it('does without an index that is gone or damaged', () => {
  const folder = freshFolder();
  const journal = opened(folder);
  for (const sequence of [1, 2, 3, 4]) journal.append(frame(one, sequence, 3 * 1024 * 1024));
  journal.close();
  const index = path.join(folder, '00000001.index');
  fs.writeFileSync(index, 'nothing');
  expect(opened(folder).last(one)).toBe(4);
  fs.rmSync(index);
  expect(opened(folder).last(one)).toBe(4);
});

it('goes on after the end of a file that was cut off', () => {
  const folder = freshFolder();
  const journal = opened(folder);
  journal.append(frame(one, 1));
  journal.append(frame(one, 2));
  journal.close();
  const file = path.join(folder, '00000001.journal');
  fs.truncateSync(file, fs.statSync(file).size - 1);
  const again = opened(folder);
  expect(again.last(one)).toBe(1);
  // What was there is known, so that it can be told if nothing else has it.
  expect(again.most(one)).toBe(2);
  again.append(frame(one, 2));
  again.append(frame(one, 3));
  expect([...again.read(() => true)].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

it('writes on in another file where one was cut, and still knows what is whole and what is gone', () => {
  const folder = freshFolder();
  const journal = opened(folder);
  for (const sequence of [1, 2, 3]) journal.append(frame(one, sequence));
  journal.close();
  const file = path.join(folder, '00000001.journal');
  fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
  const again = opened(folder);
  for (const sequence of [1, 2, 3, 4]) again.append(frame(other, sequence));
  again.close();
  const third = opened(folder);
  expect([third.last(one), third.most(one), third.last(other)]).toEqual([1, 3, 4]);
});

it('does not take up the name of a file of which only the index is left', () => {
  const folder = freshFolder();
  const journal = opened(folder);
  for (const sequence of [1, 2, 3]) journal.append(frame(one, sequence));
  journal.close();
  fs.rmSync(path.join(folder, '00000001.journal'));
  const again = opened(folder);
  for (const sequence of [1, 2, 3, 4, 5]) again.append(frame(other, sequence));
  again.close();
  const third = opened(folder);
  expect([third.last(one), third.most(one), third.last(other)]).toEqual([0, 3, 5]);
});

it('reads what one that was killed left behind only once', () => {
  const folder = freshFolder();
  const killed = opened(folder);
  for (const sequence of [1, 2, 3]) killed.append(frame(one, sequence, 200 * 1024));
  expect(opened(folder).last(one)).toBe(3);
  const file = path.join(folder, '00000001.journal');
  const fd = fs.openSync(file, 'r+');
  fs.writeSync(fd, new Uint8Array(1024), 0, 1024, fs.fstatSync(fd).size - 2000);
  fs.closeSync(fd);
  killed.append(frame(other, 1));
  const again = opened(folder);
  expect([again.last(one), again.last(other), again.nameless]).toEqual([3, 1, 0]);
});

it('goes on in a new file where there is no room for an index', () => {
  const folder = freshFolder();
  const reports: string[] = [];
  const journal = Journal.open(folder, (where) => reports.push(where), 10);
  fs.mkdirSync(path.join(folder, '00000001.index.new'));
  for (const sequence of [1, 2, 3]) journal.append(frame(one, sequence));
  journal.close();
  expect(reports).toEqual(['journal']);
  const again = opened(folder);
  expect([again.last(one), again.nameless]).toEqual([3, 0]);
});

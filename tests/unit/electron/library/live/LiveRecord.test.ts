import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LiveRecord } from '../../../../../electron/library/live/LiveRecord';
import { freshFolder } from '../../../../library/freshLibrary';

const first = '5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4b';
const second = '5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4c';
const server = 'wss://live.example.org';
const here: [string, number][] = [
  [first, 7],
  [second, 3],
];

it('lists what was noted of a server, among the articles there are', () => {
  const record = new LiveRecord(freshFolder());
  expect(record.list(server, here)).toEqual([]);
  record.note(server, [{ article: first, reached: 5 }]);
  expect(record.list(server, here)).toEqual([{ article: first, last: 7, reached: 5 }]);
  expect(record.list('wss://other.example.org', here)).toEqual([]);
  expect(record.list(server, [[second, 3]])).toEqual([]);
});

it('has a new article on disk at once, and how far one is when it is closed', () => {
  const folder = freshFolder();
  const record = new LiveRecord(folder);
  record.note(server, [{ article: first, reached: 1 }]);
  expect(new LiveRecord(folder).list(server, here)).toEqual([{ article: first, last: 7, reached: 1 }]);
  record.note(server, [{ article: first, reached: 6 }]);
  expect(new LiveRecord(folder).list(server, here)).toMatchObject([{ reached: 1 }]);
  record.close();
  expect(new LiveRecord(folder).list(server, here)).toMatchObject([{ reached: 6 }]);
});

it('waits for no disk where only how far one is changes, and believes that of none it does not know', () => {
  const folder = freshFolder();
  const record = new LiveRecord(folder);
  record.note(server, [{ article: first, reached: 1 }]);
  const state = path.join(folder, 'live', 'state.json');
  const before = fs.statSync(state);
  record.note(server, [{ article: first, reached: 6 }]);
  record.close();
  expect(fs.statSync(state)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  const late = path.join(folder, 'live', 'reached.json');
  fs.writeFileSync(late, JSON.stringify({ [server]: { [first]: 5, [second]: 2 } }));
  expect(new LiveRecord(folder).list(server, here)).toEqual([{ article: first, last: 7, reached: 5 }]);
  fs.writeFileSync(late, '');
  expect(new LiveRecord(folder).list(server, here)).toEqual([{ article: first, last: 7, reached: 1 }]);
});

it('lets what is written at once go before what was written late', () => {
  const folder = freshFolder();
  const record = new LiveRecord(folder);
  record.note(server, [{ article: first, reached: 1 }]);
  record.note(server, [{ article: first, reached: 6 }]);
  record.close();
  record.note(server, [
    { article: first, reached: 2 },
    { article: second, reached: 3 },
  ]);
  expect(new LiveRecord(folder).list(server, here)).toMatchObject([{ reached: 2 }, { reached: 3 }]);
});

it('forgets the server that was written to longest ago, and none before there are too many', () => {
  const record = new LiveRecord(freshFolder());
  const of = (number: number): string => `wss://live${number}.example.org`;
  for (let number = 0; number < 20; number++) record.note(of(number), [{ article: first, reached: 1 }]);
  record.note(of(0), [{ article: first, reached: 2 }]);
  record.note(of(20), [{ article: first, reached: 1 }]);
  expect(record.list(of(1), here)).toEqual([]);
  for (const number of [0, 2, 20]) expect(record.list(of(number), here)).toHaveLength(1);
});

it.each([
  'nothing',
  '[]',
  '{"wss://live.example.org":{"no article":1}}',
  '{"wss://live.example.org":{"5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4b":-1}}',
])('knows nothing where the file says %s, and begins anew', (text) => {
  const folder = freshFolder();
  fs.mkdirSync(path.join(folder, 'live'));
  fs.writeFileSync(path.join(folder, 'live', 'state.json'), text);
  const record = new LiveRecord(folder);
  expect(record.list(server, here)).toEqual([]);
  record.note(server, [{ article: first, reached: 2 }]);
  expect(new LiveRecord(folder).list(server, here)).toHaveLength(1);
});

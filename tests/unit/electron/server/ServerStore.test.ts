import path from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { ServerStore } from '../../../../electron/server/ServerStore';
import { freshFolder } from '../../../library/freshLibrary';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

it('gives back what it was given, in order, by document, also after it was opened anew', () => {
  const file = path.join(freshFolder(), 'articles.sqlite');
  const store = new ServerStore(file);
  store.append('a', bytes(1));
  store.append('b', bytes(9, 9));
  store.append('a', bytes(2, 3));
  store.close();
  const again = new ServerStore(file);
  expect(again.load('a').map((each) => [...each])).toEqual([[1], [2, 3]]);
  expect(again.size('a')).toBe(3);
  expect(again.load('c')).toEqual([]);
  expect(again.size('c')).toBe(0);
  again.close();
});

it('puts many together into one, and leaves few and other documents alone', () => {
  const store = new ServerStore(path.join(freshFolder(), 'articles.sqlite'));
  for (let count = 0; count < 600; count++) store.append('a', bytes(count % 256));
  store.append('b', bytes(7));
  store.join('b', 1, () => bytes(0));
  store.join('a', 600, () => bytes(1, 2, 3));
  expect(store.load('a').map((each) => [...each])).toEqual([[1, 2, 3]]);
  expect(store.load('b').map((each) => [...each])).toEqual([[7]]);
  store.append('a', bytes(4));
  expect(store.load('a')).toHaveLength(2);
  store.close();
});

it('leaves alone what a newer server wrote', () => {
  const file = path.join(freshFolder(), 'articles.sqlite');
  const newer = openSqlite(file);
  newer.exec('pragma user_version = 99');
  newer.close();
  expect(() => new ServerStore(file)).toThrow('99');
});

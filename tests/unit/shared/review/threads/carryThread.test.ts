import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, emptyDocument, threadsOf } from '../../../../../shared/article/documentShape';
import { carryThread } from '../../../../../shared/review/threads/carryThread';
import {
  addComment,
  assignThread,
  resolveThread,
  startThread,
} from '../../../../../shared/review/threads/editThreads';
import type { Thread } from '../../../../../shared/review/threads/Thread';
import { readThreads } from '../../../../../shared/review/threads/readThreads';

const cameFrom = { article: 'bron', headline: 'Bron' };

function written(words: string): Y.Doc {
  const doc = emptyDocument();
  bodyOf(doc).insert(0, words);
  return doc;
}

function freshIds(): () => string {
  let next = 0;
  return () => `nieuw-${next++}`;
}

it('brings along all that was said, by whom and when, what settled it and who is asked, and leaves the first as it is', () => {
  const from = written('De winkel was dicht.');
  startThread(
    from,
    'draad',
    { kind: 'text', text: 'body', from: 3, until: 9 },
    {
      id: 'een',
      by: 'Sport Buro',
      at: '2026-11-29T12:00:00.000Z',
      text: 'Welke?',
    },
  );
  addComment(from, 'draad', {
    id: 'twee',
    by: 'Eindredactie',
    at: '2026-11-29T12:01:00.000Z',
    text: 'Die op de hoek, @Sport Buro',
    mentions: [{ by: 'Sport Buro' }],
  });
  addComment(from, 'andere', { id: 'drie', by: 'Eindredactie', at: '2026-11-29T12:02:00.000Z', text: 'Los' });
  assignThread(from, 'draad', { by: 'Sport Buro' }, 'Eindredactie', '2026-11-29T12:03:00.000Z');
  resolveThread(from, 'draad', 'Sport Buro', '2026-11-29T12:04:00.000Z');
  const before = readThreads(from);
  const into = written('Er was een winkel.');
  const target = { kind: 'text', text: 'body', from: 11, until: 17 } as const;
  carryThread(from, 'draad', into, target, cameFrom, freshIds());

  const [carried, ...others] = readThreads(into);
  expect(others).toEqual([]);
  const first = before.find(({ id }) => id === 'draad');
  expect(carried).toMatchObject({ quote: 'winkel', from: cameFrom, place: target });
  const unnamed = (thread: Thread | undefined) => thread?.comments.map((said) => ({ ...said, id: '' }));
  expect(unnamed(carried)).toEqual(unnamed(first));
  expect(carried).toMatchObject({
    resolved: first?.resolved,
    assigned: first?.assigned,
    asked: first?.asked,
  });
  expect(readThreads(from)).toEqual(before);
});

it('brings nothing along of a thread that has no comments, or is not there', () => {
  const from = written('De winkel was dicht.');
  threadsOf(from).set('leeg', new Y.Map<unknown>([['quote', 'De']]));
  const into = written('De winkel.');
  for (const id of ['leeg', 'nergens'])
    expect(carryThread(from, id, into, { kind: 'article' }, cameFrom, freshIds())).toBeNull();
  expect(threadsOf(into).size).toBe(0);
});

it('says nothing of where it came from where a document has something else there', () => {
  for (const value of ['Bron', 3, null, { article: 4, headline: 'Bron' }, { article: 'bron' }]) {
    const doc = written('De winkel.');
    startThread(
      doc,
      'draad',
      { kind: 'article' },
      {
        id: 'een',
        by: '',
        at: '2026-11-29T12:00:00.000Z',
        text: 'Ja',
      },
    );
    (threadsOf(doc).get('draad') as Y.Map<unknown>).set('from', value);
    expect(readThreads(doc)[0]).not.toHaveProperty('from');
  }
});

import type * as Y from 'yjs';
import { expect, it } from 'vitest';
import { createArticle } from '../../../../../shared/article/createArticle';
import { commentsOf, threadsOf } from '../../../../../shared/article/documentShape';
import { readArticle } from '../../../../../shared/article/readArticle';
import {
  addComment,
  assignThread,
  changeComment,
  startThread,
} from '../../../../../shared/review/threads/editThreads';
import { mostMentions } from '../../../../../shared/review/threads/readMentions';
import { readThreads } from '../../../../../shared/review/threads/readThreads';

const person = '00000000-0000-4000-8000-000000000001';
const at = '2026-11-22T10:00:00.000Z';
const redactie = { by: 'Redactie', person };

function article(): Y.Doc {
  const doc = createArticle({ id: 'een', language: 'nl', createdAt: at });
  const mentions = [redactie, { by: 'Desk' }];
  startThread(
    doc,
    'a',
    { kind: 'article' },
    { id: 'c', at, by: 'Desk', text: '@Redactie en @Desk', mentions },
  );
  return doc;
}

const mentionsOf = (doc: Y.Doc) => readThreads(doc)[0]?.comments[0]?.mentions;

it('whoever is mentioned is kept with the comment, as long as the name stands in it', () => {
  const doc = article();
  expect(mentionsOf(doc)).toEqual([redactie, { by: 'Desk' }]);
  changeComment(doc, 'c', '@Redactie', at, [redactie]);
  expect(mentionsOf(doc)).toEqual([redactie]);
  expect(readArticle(doc).unknown).toEqual([]);
});

it('an older Katern that changes the text changes who is mentioned', () => {
  const doc = article();
  const value = commentsOf(doc).get('c') as object;
  commentsOf(doc).set('c', { ...value, text: 'Alleen @Desk', editedAt: at });
  expect(mentionsOf(doc)).toEqual([{ by: 'Desk' }]);
  addComment(doc, 'a', { id: 'd', at: '2026-11-22T11:00:00.000Z', by: 'Desk', text: '@Redactie' });
  expect(readThreads(doc)[0]?.comments[1]?.mentions, 'older comments mention nobody').toEqual([]);
});

it('whatever a document says is read', () => {
  const doc = article();
  const value = commentsOf(doc).get('c') as object;
  const say = (mentions: unknown, text = '@Redactie @Desk'): void =>
    void commentsOf(doc).set('c', { ...value, text, mentions });
  for (const none of ['Redactie', 7, { by: 'Redactie' }, [null, 7, 'Redactie', {}, { by: 7 }, { by: '' }]]) {
    say(none);
    expect(mentionsOf(doc)).toEqual([]);
  }
  say([{ by: 'Redactie', person: '../../etc' }]);
  expect(mentionsOf(doc)).toEqual([{ by: 'Redactie' }]);
  say([...Array.from({ length: mostMentions }, () => ({ by: 'Desk' })), { by: 'Redactie' }]);
  expect(mentionsOf(doc)).toEqual([{ by: 'Desk' }]);
});

it('a thread is asked of a person; an older Katern asks by name alone', () => {
  const doc = article();
  const assigned = (): unknown => readThreads(doc)[0]?.assigned;
  expect(assigned()).toBeNull();
  assignThread(doc, 'a', redactie, 'Desk', at);
  expect(assigned()).toEqual(redactie);
  expect(threadsOf(doc).get('a')?.get('assigned'), 'what an older Katern reads').toBe('Redactie');
  threadsOf(doc).get('a')?.set('assigned', 'Desk');
  expect(assigned()).toEqual({ by: 'Desk' });
  threadsOf(doc).get('a')?.set('assignee', 'niets');
  expect(assigned()).toEqual({ by: 'Desk' });
  assignThread(doc, 'a', null, 'Desk', at);
  expect(assigned()).toBeNull();
  assignThread(doc, 'a', { by: 'Redactie', person: 'geen' }, 'Desk', at);
  expect(assigned()).toEqual({ by: 'Redactie' });
});

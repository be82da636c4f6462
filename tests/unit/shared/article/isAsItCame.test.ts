import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import {
  bodyOf,
  fieldsOf,
  headlineOf,
  threadsOf,
  writersMapOf,
} from '../../../../shared/article/documentShape';
import { isAsItCame } from '../../../../shared/article/isAsItCame';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../fixtures/filmArticle';

/** All updates of an article in which each of some things was done. */
function updatesAfter(...done: ((doc: Y.Doc) => void)[]): Uint8Array[] {
  const doc = createArticle(filmArticle(fakeOriginal));
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const work of done) doc.transact(() => work(doc));
  return updates;
}

const publish = (doc: Y.Doc): unknown => fieldsOf(doc).set('publishedAt', '2026-01-05T10:00+01:00');

it('is so with one update, and with the moment of publication set by somebody and set again', () => {
  expect(isAsItCame(updatesAfter())).toBe(true);
  expect(isAsItCame(updatesAfter(publish, publish))).toBe(true);
  const looks = (doc: Y.Doc): unknown => (publish(doc), writersMapOf(doc).set('7', { name: 'Redactie' }));
  expect(isAsItCame(updatesAfter(looks))).toBe(true);
});

it.each<[string, (doc: Y.Doc) => unknown]>([
  ['a letter in the headline', (doc) => headlineOf(doc).insert(0, 'x')],
  ['something taken out of the text', (doc) => bodyOf(doc).delete(0, 1)],
  ['a field', (doc) => fieldsOf(doc).set('kicker', 'Anders')],
  ['a field beside the moment', (doc) => (publish(doc), fieldsOf(doc).set('status', 'exported'))],
  ['a comment', (doc) => threadsOf(doc).set('thread', new Y.Map())],
])('is not so after %s', (_what, work) => {
  expect(isAsItCame(updatesAfter(publish, work))).toBe(false);
});

it('is not so of nothing, nor of more than is looked through', () => {
  expect(isAsItCame([])).toBe(false);
  expect(isAsItCame(updatesAfter(...Array.from({ length: 21 }, () => publish)))).toBe(false);
});

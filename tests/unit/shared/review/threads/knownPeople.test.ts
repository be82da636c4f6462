import { expect, it } from 'vitest';
import { createArticle } from '../../../../../shared/article/createArticle';
import { suggestionsOf, writersMapOf } from '../../../../../shared/article/documentShape';
import { noteWriter } from '../../../../../shared/article/writers';
import { knownPeople } from '../../../../../shared/review/threads/knownPeople';
import { startThread } from '../../../../../shared/review/threads/editThreads';

const at = '2026-11-22T10:00:00.000Z';
const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
const redactie = { id: ids[0], name: 'Redactie', initials: '', colour: '', role: '' } as const;

it('everybody who wrote, spoke or suggested is known once, two of one name apart', () => {
  const doc = createArticle({ id: 'een', language: 'nl', createdAt: at });
  expect(knownPeople(doc)).toEqual([]);
  noteWriter(doc, redactie);
  startThread(doc, 'a', { kind: 'article' }, { id: 'c', at, by: 'Beeld', text: 'Bron?' });
  startThread(doc, 'b', { kind: 'article' }, { id: 'd', at, by: 'Redactie', text: 'Ja.' });
  startThread(doc, 'e', { kind: 'article' }, { id: 'f', at, by: 'Redactie', person: ids[1], text: 'Nee.' });
  suggestionsOf(doc).set('g', { by: 'Zuid', at });
  expect(knownPeople(doc)).toEqual([
    { by: 'Beeld' },
    { by: 'Redactie', person: ids[0] },
    { by: 'Redactie', person: ids[1] },
    { by: 'Zuid' },
  ]);
});

it('they are no more than can be looked at, and what names nobody is nobody', () => {
  const doc = createArticle({ id: 'een', language: 'nl', createdAt: at });
  suggestionsOf(doc).set('leeg', { by: ' ' });
  suggestionsOf(doc).set('niets', 7);
  expect(knownPeople(doc)).toEqual([]);
  for (let index = 0; index < 300; index++) writersMapOf(doc).set(String(index), { name: `N${index}` });
  expect(knownPeople(doc)).toHaveLength(200);
});

import { expect, it } from 'vitest';
import { isForPerson } from '../../../../../shared/review/threads/isForPerson';
import type { Thread } from '../../../../../shared/review/threads/Thread';

const at = '2026-11-22T10:00:00.000Z';
const redactie = { by: 'Redactie', person: '00000000-0000-4000-8000-000000000001' };
const otherDesk = { by: 'Redactie', person: '00000000-0000-4000-8000-000000000002' };
const thread: Thread = {
  id: 'a',
  place: { kind: 'article' },
  quote: '',
  comments: [{ id: 'c', by: 'Desk', at, editedAt: '', text: 'Bron?', mentions: [] }],
  resolved: null,
  assigned: null,
};
const mentioning = (who: Thread['assigned']): Thread => ({
  ...thread,
  comments: thread.comments.map((comment) => ({ ...comment, mentions: who ? [who] : [] })),
});

it('an open thread is for whom it asks and for whom it mentions', () => {
  expect(isForPerson(thread, redactie)).toBe(false);
  for (const asking of [{ ...thread, assigned: redactie }, mentioning(redactie)]) {
    expect(isForPerson(asking, redactie)).toBe(true);
    expect(isForPerson(asking, otherDesk), 'another of that name').toBe(false);
    expect(isForPerson({ ...asking, resolved: { by: 'Desk', at } }, redactie), 'settled').toBe(false);
  }
});

it('by name alone it is for anybody of that name, and never for nobody', () => {
  expect(isForPerson({ ...thread, assigned: { by: 'Redactie' } }, otherDesk)).toBe(true);
  expect(
    isForPerson({ ...thread, assigned: { by: '', person: redactie.person } }, { ...redactie, by: '' }),
  ).toBe(false);
});

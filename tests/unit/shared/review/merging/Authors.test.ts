import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Person } from '../../../../../shared/article/Person';
import { noteWriter } from '../../../../../shared/article/writers';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { asWritten } from '../../../../../shared/review/merging/asWritten';
import { mergeCopies } from '../../../../../shared/review/merging/mergeCopies';
import type { Suggestion } from '../../../../../shared/review/suggestions/Suggestion';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';

const bas: Person = {
  id: '0b6c1f5e-3f0a-4c53-9d57-2f6a8f1c7e11',
  name: 'Bas',
  initials: 'Bs',
  colour: 'violet',
  role: 'editor',
};

/** What is suggested when Anna and another both ended a sentence in their own way, after others wrote in it. */
function suggestedOf(other: Person | string, before: (Person | string)[] = []): Suggestion[] {
  const start = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
  bodyOf(start).applyDelta([{ insert: 'De kat zat.' }]);
  before.forEach((writer, index) => {
    start.clientID = 10 + index;
    noteWriter(start, writer);
  });
  const [here, there] = ['Anna', other].map((writer, index) => {
    const doc = asWritten([Y.encodeStateAsUpdate(start)]);
    doc.clientID = index + 1;
    noteWriter(doc, writer);
    const words = index === 0 ? ' op de warme mat' : ' stil';
    doc.transact(() => bodyOf(doc).insert('De kat zat'.length, words), byHand);
    return doc;
  }) as [Y.Doc, Y.Doc];
  const { update } = mergeCopies(here, there);
  return readSuggestions(asWritten([Y.encodeStateAsUpdate(here), ...(update ? [update] : [])]));
}

describe('whose the wording is that both changed', () => {
  it('a person who is known is known by what is suggested of theirs', () => {
    expect(suggestedOf(bas)).toMatchObject([{ by: 'Bas', person: bas.id }]);
  });

  it('where two have that name, or one of whom no more is known, it is by name alone', () => {
    const namesake = { ...bas, id: '7d0f7a52-9f43-4f6e-8a43-0d2b6f1c9e22' };
    for (const earlier of [namesake, 'Bas']) {
      const [one, ...more] = suggestedOf(bas, [earlier]);
      expect(more).toEqual([]);
      expect(one).toMatchObject({ by: 'Bas' });
      expect(one).not.toHaveProperty('person');
    }
    expect(suggestedOf(bas, [bas])).toMatchObject([{ person: bas.id }]);
  });
});

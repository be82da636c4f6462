import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Author } from '../../../../shared/article/Author';
import { bodyOf, emptyDocument } from '../../../../shared/article/documentShape';
import { noteWriter } from '../../../../shared/article/writers';
import { setBy } from '../../../../shared/review/together/setBy';
import { noteSuggestion } from '../../../../shared/review/suggestions/noteSuggestion';

const [sport, editing] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

/** An article in which somebody suggested something; answers the mark that says so. */
function marked(suggestedBy: Author | string, writer: { name: string; id: string } | string | null) {
  const doc = emptyDocument({ gc: false });
  if (typeof writer === 'string') noteWriter(doc, writer);
  else if (writer) noteWriter(doc, { ...writer, initials: '', colour: '', role: '' });
  noteSuggestion(doc, 'weg', suggestedBy, '2026-12-01T09:00:00.000Z');
  bodyOf(doc).insert(0, 'een', { deleted: 'weg' });
  const mark = bodyOf(doc)._start;
  if (!(mark?.content instanceof Y.ContentFormat)) throw new Error('there is no mark');
  return { doc, mark };
}

test('a mark was set by whoever its client says writes with it, whatever they call themselves since', () => {
  const { doc, mark } = marked({ by: 'Sport Buro', person: sport }, { name: 'Sport Buro', id: sport });
  expect(setBy(doc, { by: 'Eindredactie', person: sport })(mark)).toBe(true);
  expect(setBy(doc, { by: 'Sport Buro', person: editing })(mark)).toBe(false);
});

test('a mark that somebody else set in a suggestion is not of those who made that', () => {
  const { doc, mark } = marked({ by: 'Sport Buro', person: sport }, { name: 'Eindredactie', id: editing });
  expect(setBy(doc, { by: 'Sport Buro', person: sport })(mark)).toBe(false);
  expect(setBy(doc, { by: 'Eindredactie', person: editing })(mark)).toBe(true);
});

test('a mark of a client that says nothing is of those who made the suggestion', () => {
  const { doc, mark } = marked({ by: 'Sport Buro', person: sport }, null);
  expect(setBy(doc, { by: 'Sport Buro', person: sport })(mark)).toBe(true);
  expect(setBy(doc, { by: 'Eindredactie', person: editing })(mark)).toBe(false);
});

test('where no person is known, whoever has the same name set it, and nobody who has none', () => {
  const { doc, mark } = marked('Sport Buro', 'Sport Buro');
  expect(setBy(doc, { by: 'Sport Buro', person: sport })(mark)).toBe(true);
  expect(setBy(doc, { by: 'Eindredactie' })(mark)).toBe(false);
  const nobody = marked('', '');
  expect(setBy(nobody.doc, { by: '', person: sport })(nobody.mark)).toBe(false);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyDocument } from '../../../../../shared/article/documentShape';
import { suggestedAttributes } from '../../../../../shared/article/Suggested';
import { textNames } from '../../../../../shared/article/textNames';
import { countSuggestions } from '../../../../../shared/review/suggestions/countSuggestions';
import { readAllSuggestions } from '../../../../../shared/review/suggestions/readAllSuggestions';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { reviewedArticle } from '../../../../fixtures/reviewedArticle';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const id = fc.constantFrom('een', 'twee', 'drie', '', 7);
const attribute = fc.tuple(
  fc.constantFrom(...suggestedAttributes, 'bold', 'block'),
  fc.oneof(
    id,
    fc.record({ id, to: fc.constantFrom(true, false, 'x', { block: 'subhead' }) }),
    fc.constant(null),
  ),
);
const piece = fc.record({
  text: fc.constantFrom(...textNames),
  insert: fc.constantFrom<string | object>('woorden', '\n', 'af\nen aan', '\n\n', { break: true }),
  attributes: fc.array(attribute, { maxLength: 4 }),
});

it('counts what is read, whatever a document says', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const doc = emptyDocument();
      for (const { text, insert, attributes } of pieces) {
        const all = Object.fromEntries(attributes);
        if (typeof insert === 'string') doc.getText(text).insert(0, insert, all);
        else doc.getText(text).insertEmbed(0, insert, all);
      }
      expect(countSuggestions(doc)).toBe(readAllSuggestions(doc).length);
    }),
  );
});

it('counts suggested values too', () => {
  const doc = suggestedArticle();
  const who = { by: 'Anna', at: '2026-11-29T12:00:00.000Z' };
  expect(countSuggestions(doc)).toBe(0);
  suggestValue(doc, ofStill('eerste'), 'Een nat plein', { id: 'a', ...who });
  suggestValue(doc, ofTag('company:netflix'), null, { id: 'b', ...who });
  expect(countSuggestions(doc)).toBe(2);
  expect(countSuggestions(reviewedArticle())).toBe(3);
});

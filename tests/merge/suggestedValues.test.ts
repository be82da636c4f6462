import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { byHand, emptyDocument, suggestedValuesOf, undoScope } from '../../shared/article/documentShape';
import { changeStill } from '../../shared/article/editStills';
import { addTag, removeTag } from '../../shared/article/editTags';
import { readArticle } from '../../shared/article/readArticle';
import { readSuggestedValues } from '../../shared/review/suggestions/readSuggestedValues';
import { readValueSuggestions } from '../../shared/review/suggestions/readValueSuggestions';
import { settleValues } from '../../shared/review/suggestions/settleValues';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import { ofStill, suggestedArticle } from '../fixtures/suggestedArticle';
import { exchange } from './deeds';

type Deed =
  | {
      at: number;
      do: 'suggest' | 'change';
      still: 'eerste' | 'tweede';
      key: 'altText' | 'creator';
      to: string;
    }
  | { at: number; do: 'suggestTag' | 'changeTag'; label: string; has: boolean }
  | { at: number; do: 'accept' | 'reject'; which: number }
  | { at: number; do: 'undo' | 'redo' }
  | { at: number; do: 'meet'; with: number };

const replicas = 3;
const at = fc.integer({ min: 0, max: replicas - 1 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      at,
      do: fc.constantFrom('suggest' as const, 'suggest' as const, 'change' as const),
      still: fc.constantFrom('eerste' as const, 'tweede' as const),
      key: fc.constantFrom('altText' as const, 'creator' as const),
      // What there is at first is among them.
      to: fc.constantFrom('', 'Een plein', 'Ann', 'Een nat plein', 'Een plein bij avond'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      at,
      do: fc.constantFrom('suggestTag' as const, 'suggestTag' as const, 'changeTag' as const),
      label: fc.constantFrom('Netflix', 'Film', 'Series'),
      has: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      at,
      do: fc.constantFrom('accept' as const, 'reject' as const),
      which: fc.nat({ max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ at, do: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 3, arbitrary: fc.record({ at, do: fc.constant('meet' as const), with: at }) },
);

const name = (who: number): string => `Schrijver ${who}`;

/** What somebody suggests as their own copy has it, decided on or not. */
function suggestedBy(doc: Y.Doc, by: string): Record<string, unknown> {
  const own = [...suggestedValuesOf(doc)].filter(([, values]) => values.get('by') === by);
  return Object.fromEntries(
    own.map(([id, values]) => [id, { about: values.get('about'), to: values.get('to') }]),
  );
}

test('suggested values come together from several writers: what each suggests stays as they left it', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 50 }), (deeds) => {
      const start = Y.encodeStateAsUpdate(suggestedArticle());
      const desks = Array.from({ length: replicas }, (_, index) => {
        const doc = emptyDocument();
        doc.clientID = index + 1;
        Y.applyUpdate(doc, start);
        const undo = new Y.UndoManager(undoScope(doc), {
          trackedOrigins: new Set([byHand]),
          captureTimeout: 0,
        });
        return { doc, undo };
      });
      deeds.forEach((one, index) => {
        const { doc, undo } = desks[one.at]!;
        const moment = new Date(Date.UTC(2026, 0, 5, 9, index)).toISOString();
        const suggester = { id: `voorstel ${index}`, by: name(one.at), at: moment };
        switch (one.do) {
          case 'suggest':
            return suggestValue(doc, ofStill(one.still, one.key), one.to, suggester);
          case 'change':
            return changeStill(doc, one.still, { [one.key]: one.to });
          case 'suggestTag':
          case 'changeTag': {
            const tag = { kind: 'company' as const, label: one.label };
            const about = { kind: 'tag' as const, tag: `company:${one.label.toLowerCase()}` };
            if (one.do === 'suggestTag') return suggestValue(doc, about, one.has ? tag : null, suggester);
            return one.has ? addTag(doc, tag, index) : removeTag(doc, tag);
          }
          case 'accept':
          case 'reject': {
            const open = readValueSuggestions(doc);
            const meant = open[one.which % Math.max(1, open.length)];
            const decision = one.do === 'accept' ? 'accepted' : 'rejected';
            if (meant) settleValues(doc, new Set([meant.id]), decision, suggester.by, moment);
            if (meant) expect(readValueSuggestions(doc).map(({ id }) => id)).not.toContain(meant.id);
            return;
          }
          case 'undo':
            return void undo.undo();
          case 'redo':
            return void undo.redo();
          case 'meet':
            return exchange(doc, desks[one.with]!.doc);
        }
      });
      const own = desks.map(({ doc }, who) => suggestedBy(doc, name(who)));
      const docs = desks.map(({ doc }) => doc);
      for (const doc of docs) for (const other of docs) exchange(doc, other);
      const first = docs[0]!;
      for (const doc of docs) {
        expect(readArticle(doc)).toEqual(readArticle(first));
        expect(readValueSuggestions(doc)).toEqual(readValueSuggestions(first));
        own.forEach((suggested, who) => expect(suggestedBy(doc, name(who))).toEqual(suggested));
      }
      expect(readArticle(first).unknown).toEqual([]);
      // Whatever nobody decided on, as it is suggested now, waits.
      const waiting = new Set(readSuggestedValues(suggestedValuesOf(first)).map(({ id }) => id));
      for (const [id, values] of suggestedValuesOf(first)) {
        const decided = values.get('decided') as { to: unknown } | undefined;
        const settled = decided && JSON.stringify(decided.to) === JSON.stringify(values.get('to'));
        expect(waiting.has(id)).toBe(!settled);
      }
    }),
    { numRuns: Number(process.env['KATERN_MERGE_ROUNDS'] ?? 400) },
  );
});

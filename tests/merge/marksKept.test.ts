import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument } from '../../shared/article/documentShape';

/** One change of a text; places are shares of its length. */
type Change =
  | { do: 'insert'; at: number; length: number; bold: boolean }
  | { do: 'set'; at: number; length: number; bold: boolean }
  /** At one place several times over, as somebody holds the key. */
  | { do: 'delete'; at: number; length: number; times: number }
  /** Written out and read again, as when an article is opened. */
  | { do: 'reopen' };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 12 });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('insert' as const), at, length, bold: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('set' as const), at, length, bold: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      at,
      length: fc.integer({ min: 1, max: 3 }),
      times: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
);

/** A letter of the plain model: followed by a star where it is bold. */
const printed = (text: Y.Text): string =>
  (text.toDelta() as { insert: string; attributes?: { bold?: boolean } }[])
    .map(({ insert, attributes }) => [...insert].map((letter) => letter + (attributes?.bold ? '*' : '')))
    .flat()
    .join('');

// Yjs finds a place by way of markers, which know nothing of marks; in a text that has any it must not. That it
// has some is known of every document that `emptyDocument` made.
test('taking letters out of a text leaves the marks of all others as they were', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 5, maxLength: 40 }), (changes) => {
      let doc = emptyDocument();
      const text = (): Y.Text => doc.getText('body');
      const begin = 'Een regel van ruim honderd tekens. '.repeat(4);
      text().insert(0, begin, {});
      const model = [...begin].map((letter) => ({ letter, bold: false }));
      for (const each of changes) {
        if (each.do === 'reopen') {
          const again = emptyDocument();
          Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
          doc = again;
          continue;
        }
        const from = Math.floor(each.at * model.length);
        const many = Math.min(each.length, model.length - from);
        if (each.do === 'insert') {
          const letters = 'abcdefghijkl'.slice(0, each.length);
          text().insert(from, letters, each.bold ? { bold: true } : {});
          model.splice(from, 0, ...[...letters].map((letter) => ({ letter, bold: each.bold })));
        } else if (each.do === 'set') {
          text().format(from, many, { bold: each.bold || null });
          for (const letter of model.slice(from, from + many)) letter.bold = each.bold;
        } else {
          for (let time = 0; time < each.times; time++) {
            const gone = Math.min(each.length, model.length - from);
            text().delete(from, gone);
            model.splice(from, gone);
          }
        }
        expect(printed(text())).toBe(model.map(({ letter, bold }) => letter + (bold ? '*' : '')).join(''));
      }
    }),
    { numRuns: Number(process.env['KATERN_MERGE_ROUNDS'] ?? 1500) },
  );
});

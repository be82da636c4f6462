import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf } from '../../shared/article/documentShape';
import type { Reading } from '../../shared/article/flatText';
import { plainText, readBlocks } from '../../shared/article/flatText';
import { asWritten } from '../../shared/review/merging/asWritten';
import { Knowledge } from '../../shared/review/merging/Knowledge';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { carryOut, deed, Pen } from './deeds';
import { Desk, start } from './writingDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

const desk = fc.nat({ max: 2 });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('suggest' as const), desk, what: deed }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring' as const), desk, from: desk }) },
);

function wordsOf(doc: Y.Doc, reading: Reading = 'original'): string {
  return readBlocks(bodyOf(doc), reading)
    .map(({ runs }) => plainText(runs))
    .join('\n');
}

test('what desks only suggest apart is there with all of it taken over unless its own desk took it out, and nothing is printed of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(step, { minLength: 2, maxLength: 16 }),
      (count, all) => {
        const first = start();
        const desks = Array.from({ length: count }, (_, number) => new Desk(first, number));
        const pen = new Pen();
        const original = wordsOf(asWritten([first]));
        for (const one of all) {
          const here = desks[one.desk % count]!;
          if (one.do === 'suggest') carryOut(here.writer, one.what, pen);
          else if (one.desk % count !== one.from % count) here.bring(desks[one.from % count]!.log);
        }
        let isQuiet = false;
        for (let round = 0; !isQuiet && round < 3 * count; round++) {
          isQuiet = true;
          for (const one of desks) for (const other of desks) if (one.bring(other.log)) isQuiet = false;
        }
        expect(isQuiet, 'desks that have everything have nothing to bring').toBe(true);
        const docs = desks.map(({ log }) => asWritten(log));
        const [doc] = docs as [Y.Doc];
        for (const each of docs) expect(String(Knowledge.of(each))).toBe(String(Knowledge.of(doc)));
        expect(wordsOf(doc)).toBe(original);
        const accepted = wordsOf(doc, 'accepted');
        for (const letter of pen.typed) if (!pen.erased.has(letter)) expect(accepted).toContain(letter);
        settleSuggestions(doc, { ids: null }, 'accepted', '', '');
        expect(wordsOf(doc)).toBe(accepted);
        const turnedDown = docs[1]!;
        settleSuggestions(turnedDown, { ids: null }, 'rejected', '', '');
        expect(wordsOf(turnedDown)).toBe(original);
      },
    ),
    { numRuns: rounds },
  );
}, 36_000_000);

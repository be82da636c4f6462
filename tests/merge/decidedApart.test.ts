import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf } from '../../shared/article/documentShape';
import { plainText } from '../../shared/article/flatText';
import type { Reading } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import { asWritten } from '../../shared/review/merging/asWritten';
import { Knowledge } from '../../shared/review/merging/Knowledge';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { readThreads } from '../../shared/review/threads/readThreads';
import { carryOut, deed, Pen } from './deeds';
import { Desk, start } from './writingDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

const written = fc.record({ do: fc.constant('write' as const), what: deed, suggest: fc.boolean() });
const deciding = fc.record({
  do: fc.constant('decide' as const),
  which: fc.nat({ max: 9 }),
  as: fc.constantFrom('accepted' as const, 'rejected' as const),
});
const apart = fc.oneof({ weight: 3, arbitrary: deciding }, { weight: 4, arbitrary: written });

/** The letters of the body in a reading. */
function lettersOf(doc: Y.Doc, reading: Reading = 'original'): Set<string> {
  return new Set(
    readArticle(doc, reading)
      .body.map(({ runs }) => plainText(runs))
      .join(''),
  );
}

test('what one desk took over is found again, whatever the other did with these words: printed, suggested or in a thread', () => {
  const suggested = fc.array(deed, { minLength: 2, maxLength: 8 });
  const history = fc.array(fc.tuple(fc.nat({ max: 1 }), apart), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(suggested, history, (before, all) => {
      const first = start();
      const desks = [new Desk(first, 0), new Desk(first, 1)] as const;
      const [one, other] = desks;
      const pen = new Pen();
      for (const what of before) carryOut(one.writer, what, pen);
      other.bring(one.log);
      const printedBefore = lettersOf(one.doc);
      all.forEach(([who, what], number) => {
        const { doc, writer, by } = desks[who === 0 ? 0 : 1];
        if (what.do === 'write') {
          writer.suggests = what.suggest;
          return carryOut(writer, what.what, pen);
        }
        const ids = readSuggestions(doc).map(({ id }) => id);
        const id = ids[what.which % Math.max(1, ids.length)];
        if (!id) return;
        const at = new Date(Date.UTC(2026, 0, 5, 9, number)).toISOString();
        settleSuggestions(doc, { ids: new Set([id]) }, what.as, by, at);
        writer.show();
      });
      const takenOver = desks.flatMap(({ doc }) =>
        [...lettersOf(doc)].filter((letter) => !printedBefore.has(letter)),
      );
      const [here, there] = [[...one.log], [...other.log]];
      const both = one.bring(there)?.both ?? [];
      expect(other.bring(here)?.both ?? []).toEqual(both);
      const doc = asWritten(one.log.slice(0, here.length + 1));
      const beside = asWritten(other.log.slice(0, there.length + 1));
      expect(String(Knowledge.of(beside)), 'to the last bit').toBe(String(Knowledge.of(doc)));
      const said = readThreads(doc).flatMap(({ comments }) => comments.map(({ text }) => text));
      const found = [bodyOf(doc).toString(), ...said].join('');
      expect(takenOver.filter((letter) => !found.includes(letter))).toEqual([]);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);

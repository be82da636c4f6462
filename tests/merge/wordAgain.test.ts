import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { readBlocks } from '../../shared/article/flatText';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { begin, bring, copyOf, isSetBack, read, rounds, start, steps, work, written } from './wordStory';

/** When a document was saved each time before it came back. */
const saved = ['2026-11-29T14:00:00.000Z', '2026-11-29T14:30:00.000Z', '2026-11-29T15:00:00.000Z'];

const returns = fc.tuple(steps, steps, steps);

describe('a Word document that comes back again', () => {
  test('brings what was written on in it, and nothing twice', () => {
    fc.assert(
      fc.property(steps, returns, (ours, done) => {
        const { doc } = work(begin(), ours);
        const then = copyOf(doc, 9);
        const there = copyOf(doc, 20);
        // Nobody can have words lead elsewhere there of which that is suggested, but in what is inserted.
        const isLinked = ours.some((one) => one.do.endsWith('link'));
        done.forEach((all, time) => {
          const some = all.filter((one) => !(isLinked && one.do.endsWith('link')));
          work(there, some, 'Carla');
          // Who sets something back to what is printed leaves no trace of it: see the decision.
          fc.pre(!isSetBack(then, there, 'Carla'));
          bring(doc, then, there, saved[time]);
          expect(read(doc)).toEqual(read(there));
          const before = written(doc);
          expect(isAnythingBack(bring(doc, then, there, saved[time]))).toBe(false);
          expect(written(doc)).toEqual(before);
        });
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was edited on in it without tracking, and nothing twice', () => {
    fc.assert(
      fc.property(returns, (done) => {
        const doc = begin();
        const there = copyOf(doc, 20);
        done.forEach((some, time) => {
          work(there, some, 'Carla');
          settleSuggestions(there, { ids: null }, 'accepted', 'Carla', start.createdAt);
          bring(doc, begin(), there, saved[time]);
          expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
          expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(there.getText('body')));
          const before = written(doc);
          expect(isAnythingBack(bring(doc, begin(), there, saved[time]))).toBe(false);
          expect(written(doc)).toEqual(before);
        });
      }),
      { numRuns: rounds },
    );
  });

  test('leaves what is printed as it is where what it brought before was turned down here', () => {
    fc.assert(
      fc.property(
        steps,
        steps,
        fc.constantFrom('accepted' as const, 'rejected' as const),
        (first, second, as) => {
          const doc = begin();
          const there = work(copyOf(doc, 20), first, 'Carla').doc;
          bring(doc, begin(), there, saved[0]);
          settleSuggestions(doc, { ids: null }, as, 'Anna', start.createdAt);
          const printed = readBlocks(doc.getText('body'));
          work(there, second, 'Carla');
          bring(doc, begin(), there, saved[1]);
          expect(readBlocks(doc.getText('body'))).toEqual(printed);
        },
      ),
      { numRuns: rounds },
    );
  });
});

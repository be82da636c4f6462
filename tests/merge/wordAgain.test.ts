import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { readBlocks } from '../../shared/article/flatText';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import {
  begin,
  bring,
  copyOf,
  isSetBack,
  read,
  rounds,
  start,
  steps,
  untold,
  work,
  written,
} from './wordStory';

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
      fc.property(fc.tuple(untold, untold, untold), (done) => {
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

  test('takes back what its author took back in it, and nothing where it was saved before that', () => {
    const doc = begin();
    const there = copyOf(doc, 20);
    const text = there.getText('body');
    noteSuggestion(there, 'een', 'Carla', '2026-11-29T14:10:00.000Z');
    text.format(0, 3, { deleted: 'een' });
    text.format(4, 3, { setBold: { id: 'een', to: true } });
    expect(bring(doc, begin(), there, saved[1])).toMatchObject({ rejected: 0 });
    const suggested = read(doc);
    expect(suggested).toEqual(read(there));
    expect(isAnythingBack(bring(doc, begin(), begin(), saved[0]))).toBe(false);
    expect(read(doc)).toEqual(suggested);
    text.format(0, 3, { deleted: null });
    expect(bring(doc, begin(), there, saved[2])).toMatchObject({ suggested: [], rejected: 1 });
    expect(read(doc)).toEqual(read(there));
    expect(isAnythingBack(bring(doc, begin(), there, saved[2]))).toBe(false);
    // And again as it was: that is not what came before.
    text.format(0, 3, { deleted: 'een' });
    bring(doc, begin(), there, '2026-11-29T15:30:00.000Z');
    expect(read(doc)).toEqual(suggested);
  });

  test('leaves what was decided on here as it is where it comes again', () => {
    const doc = begin();
    const there = work(copyOf(doc, 20), [{ do: 'type', at: 0, length: 1, who: 'Anna' }], 'Carla').doc;
    bring(doc, begin(), there, saved[0]);
    settleSuggestions(doc, { ids: null }, 'rejected', 'Anna', start.createdAt);
    expect(isAnythingBack(bring(doc, begin(), there, saved[1]))).toBe(false);
    expect(read(doc)).toEqual(read(begin()));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { readBlocks } from '../../shared/article/flatText';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { begin, bring, copyOf, isSetBack, read, rounds, start, steps, work, written } from './wordStory';

describe('a Word document that comes back again', () => {
  test('brings what was written on in it when it comes back again, and nothing twice', () => {
    fc.assert(
      fc.property(steps, steps, steps, (ours, first, second) => {
        const [all, once, more] = [ours, first, second].map((some) =>
          some.filter((one) => !/link/.test(one.do)),
        );
        const { doc } = work(begin(), all ?? []);
        const then = copyOf(doc, 9);
        const there = work(copyOf(doc, 20), once ?? [], 'Carla').doc;
        fc.pre(!isSetBack(then, there, 'Carla'));
        bring(doc, then, there);
        work(there, more ?? [], 'Carla');
        fc.pre(!isSetBack(then, there, 'Carla'));
        bring(doc, then, there);
        expect(read(doc)).toEqual(read(there));
        const before = written(doc);
        expect(isAnythingBack(bring(doc, then, there))).toBe(false);
        expect(written(doc)).toEqual(before);
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was edited on in it without tracking, and no word twice', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const doc = begin();
        const there = copyOf(doc, 20);
        const last = '2026-11-29T14:30:00.000Z';
        for (const [some, at] of [[first] as const, [second, last] as const, [[], last] as const]) {
          const words = some.filter((one) => !/bold|link|block/.test(one.do));
          work(there, words, 'Carla');
          settleSuggestions(there, { ids: null }, 'accepted', 'Carla', start.createdAt);
          bring(doc, begin(), there, at);
          expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
          expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(there.getText('body')));
        }
      }),
      { numRuns: rounds },
    );
  });
});

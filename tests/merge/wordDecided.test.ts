import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readBlocks } from '../../shared/article/flatText';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { begin, bring, copyOf, read, readings, rounds, start, steps, work } from './wordStory';

describe('what somebody decides on in Word', () => {
  test('decides on what was taken over or turned down in Word', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('accepted' as const, 'rejected' as const), (all, decision) => {
        const { doc } = work(begin(), all);
        const there = copyOf(doc, 20);
        settleSuggestions(there, { ids: null }, decision, 'Carla', start.createdAt);
        const [before, after] = [
          readSuggestions(doc),
          readings.map((one) => readBlocks(doc.getText('body'), one)),
        ];
        const { accepted, rejected } = bring(doc, copyOf(doc, 9), there);
        expect(decision === 'accepted' ? rejected : accepted).toBe(0);
        const open = readSuggestions(doc).map(({ id }) => id);
        // What is left open is as it was; decided is all where nothing could be meant otherwise.
        if (open.length === 0) expect(read(doc)).toEqual(read(there));
        else expect(open.every((id) => before.some((one) => one.id === id))).toBe(true);
        expect(readBlocks(doc.getText('body'), decision === 'accepted' ? 'accepted' : 'original')).toEqual(
          after[decision === 'accepted' ? 1 : 0],
        );
      }),
      { numRuns: rounds },
    );
  });

  test('decides only where nothing else can be meant', () => {
    const doc = begin();
    const text = doc.getText('body');
    const at = text.toString().indexOf('woorden');
    for (const id of ['een', 'twee']) noteSuggestion(doc, id, 'Anna', `2026-11-29T12:00:0${id.length}.000Z`);
    text.format(at, 7, { deleted: 'een' });
    text.insert(at + 7, 'zinnen', { inserted: 'een' });
    text.format(text.toString().indexOf('slot'), 4, { setBold: { id: 'twee', to: true } });
    const decided = (decide: (there: Y.Doc) => void): unknown => {
      const [here, there] = [copyOf(doc, 30), copyOf(doc, 20)];
      decide(there);
      const { accepted, rejected, suggested } = bring(here, copyOf(doc, 9), there);
      return {
        accepted,
        rejected,
        suggested: suggested.length,
        open: readSuggestions(here).map(({ id }) => id),
      };
    };
    const settle =
      (id: string, decision: 'accepted' | 'rejected') =>
      (there: Y.Doc): void =>
        void settleSuggestions(there, { ids: new Set([id]) }, decision, 'Carla', start.createdAt);
    const none = { accepted: 0, rejected: 0, suggested: 0 };
    expect(decided(settle('een', 'accepted'))).toEqual({ ...none, accepted: 1, open: ['twee'] });
    expect(decided(settle('een', 'rejected'))).toEqual({ ...none, rejected: 1, open: ['twee'] });
    expect(decided(settle('twee', 'accepted'))).toEqual({ ...none, accepted: 1, open: ['een'] });
    expect(decided(settle('twee', 'rejected'))).toEqual({ ...none, rejected: 1, open: ['een'] });
    // Only what was to go is gone, and what was to come is still marked: that may be anything.
    const half = decided((there) => there.getText('body').delete(at, 7)) as { open: string[] };
    expect(half).toMatchObject({ accepted: 0, rejected: 0 });
    expect(half.open).toEqual(['een', 'twee']);
  });
});

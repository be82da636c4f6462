import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FollowedLibrary } from './search/FollowedLibrary';
import type { Happening } from './search/happenings';
import { happening } from './search/happenings';

/** How much search does at once. */
const slices = fc.record({ compared: fc.integer({ min: 1, max: 5 }), read: fc.integer({ min: 1, max: 6 }) });

/** What is too rare to count on: the last words are lost for good after search had read them, and nothing follows. */
const lostOnceRead = (['make', 'headline', 'ask', 'read', 'read', 'lose'] as const).map(
  (kind, index): Happening => ({ kind, at: 0, word: index === 0 ? 'zee' : 'Vermeer', place: 0 }),
);

describe('search that follows a library', () => {
  it('answers as one that is made anew, whatever happened and however little it read at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 40 }), slices, async (all, sizes) => {
        const followed = new FollowedLibrary(sizes);
        for (const one of all) await followed.happens(one);
        const told = await followed.answers();
        followed.close();
        expect(told.followed).toEqual(told.anew);
        expect(told.followed.unread).toBe(0);
      }),
      {
        numRuns: Number(process.env['KATERN_SEARCH_RUNS'] ?? 60),
        examples: [[lostOnceRead, { compared: 5, read: 3 }]],
      },
    );
  });
});

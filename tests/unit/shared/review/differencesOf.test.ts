import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import { twoStates } from '../../../fixtures/articleStates';

test('two states have differences when they differ in what is shown, each with a name of its own', () => {
  fc.assert(
    fc.property(twoStates, ([before, after]) => {
      const comparison = compareArticles(before, after);
      const differences = differencesOf(comparison);
      expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
      expect(differencesOf(compareArticles(before, before))).toEqual([]);
      if (JSON.stringify(before.body) !== JSON.stringify(after.body)) {
        expect(differences.some(({ part }) => part.part === 'row')).toBe(true);
      }
      for (const { part, place } of differences) {
        if (part.part !== 'row' || place.in !== 'block') continue;
        const row = comparison.body[part.row];
        const at = row?.after.length ? row.afterAt : row?.beforeAt;
        expect(place.number).toBe((at ?? -1) + 1);
      }
    }),
    { numRuns: 100 },
  );
});

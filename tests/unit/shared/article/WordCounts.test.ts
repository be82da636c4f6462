import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '../../../../shared/article/count';
import { WordCounts } from '../../../../shared/article/WordCounts';

it('counts what countWords counts, round after round', () => {
  const texts = fc.array(fc.constantFrom('', 'een', 'een twee', '— 3', 'a\u00a0b'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), (rounds) => {
      const counts = new WordCounts();
      for (const round of rounds) {
        const count = counts.round();
        expect(round.map(count)).toEqual(round.map(countWords));
      }
    }),
  );
});

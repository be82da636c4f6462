import { expect, it } from 'vitest';
import { fitTitle } from '../../../../shared/pages/fitTitle';

it('leaves a good title alone, tells a short one apart and cuts a long one', () => {
  expect(fitTitle('Nederlandse thriller in 93 landen', 'Filmblad')).toBe('Nederlandse thriller in 93 landen');
  expect(fitTitle('Kort', 'Filmblad')).toBe('Kort – Filmblad');
  const long = fitTitle('woord '.repeat(40), 'Filmblad');
  expect(long.length).toBeLessThanOrEqual(110);
  expect(long.endsWith('woord…')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { localMoment } from '../../../../shared/article/localMoment';

describe('localMoment', () => {
  it('prints the clock on the wall with its offset', () => {
    expect(localMoment(new Date('2025-05-06T10:41:59Z'), 120)).toBe('2025-05-06T12:41+02:00');
    expect(localMoment(new Date('2025-01-01T02:00:00Z'), -210)).toBe('2024-12-31T22:30-03:30');
  });

  it('is the same moment again, to the minute', () => {
    for (const offset of [0, 60, 345, -720]) {
      expect(Date.parse(localMoment(new Date('2025-05-06T10:41:00Z'), offset))).toBe(
        Date.parse('2025-05-06T10:41:00Z'),
      );
    }
  });
});

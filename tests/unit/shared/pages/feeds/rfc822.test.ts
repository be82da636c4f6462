import { expect, it } from 'vitest';
import { rfc822 } from '../../../../../shared/pages/feeds/rfc822';

it('writes moments as RSS asks, in UTC', () => {
  expect(rfc822('2025-05-06T12:41:00+02:00')).toBe('Tue, 06 May 2025 10:41:00 +0000');
});

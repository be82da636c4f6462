import { expect, it } from 'vitest';
import { printBytes, printDecimal, printNumber } from '../../../../shared/language/numbers';

it('prints whole numbers as each language does', () => {
  expect(printNumber(1204, 'nl')).toBe('1.204');
  expect(printNumber(1204, 'en')).toBe('1,204');
  expect(printNumber(12.6, 'nl')).toBe('13');
  expect(printNumber(999, 'nl')).toBe('999');
  expect(printNumber(58_000_000, 'nl')).toBe('58.000.000');
  expect(printNumber(-1204, 'en')).toBe('-1,204');
  expect(printNumber(-0.4, 'nl')).toBe('0');
});

it('prints one decimal, and none when it is nought', () => {
  expect(printDecimal(3.14, 'nl')).toBe('3,1');
  expect(printDecimal(3, 'en')).toBe('3');
  expect(printDecimal(1203.96, 'nl')).toBe('1.204');
  expect(printDecimal(-0.04, 'nl')).toBe('0');
  expect(printDecimal(-1.26, 'en')).toBe('-1.3');
});

it('prints sizes in thousands, never as 1.000 of a smaller unit', () => {
  expect(printBytes(0, 'nl')).toBe('0 B');
  expect(printBytes(999, 'nl')).toBe('999 B');
  expect(printBytes(412_300, 'nl')).toBe('412 kB');
  expect(printBytes(999_700, 'nl')).toBe('1 MB');
  expect(printBytes(3_140_000, 'en')).toBe('3.1 MB');
  expect(printBytes(2_500_000_000, 'nl')).toBe('2,5 GB');
});

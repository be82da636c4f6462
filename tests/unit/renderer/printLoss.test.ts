import { describe, expect, it } from 'vitest';
import { printLoss } from '../../../renderer/printLoss';

const now = new Date(2026, 10, 28, 15, 0);
const at = (hours: number, minutes: number): string => new Date(2026, 10, 28, hours, minutes).toISOString();

describe('printLoss', () => {
  it('names the article and the time of what it lost', () => {
    expect(printLoss({ from: at(12, 41), until: at(12, 44) }, '‘Kop’', 'nl', now)).toBe(
      '‘Kop’ (12:41–12:44)',
    );
    expect(printLoss({ from: at(9, 5), until: at(9, 5) }, '‘Kop’', 'nl', now)).toBe('‘Kop’ (09:05)');
  });

  it('says no time where none is known', () => {
    const never = new Date(0).toISOString();
    expect(printLoss({ from: never, until: never }, '‘Kop’', 'en', now)).toBe('‘Kop’');
    expect(printLoss({ from: never, until: at(9, 5) }, '‘Kop’', 'en', now)).toBe('‘Kop’ (09:05)');
    expect(printLoss({ from: 'no moment', until: 'no moment' }, '‘Kop’', 'en', now)).toBe('‘Kop’');
  });
});

import { describe, expect, it } from 'vitest';
import {
  daysUntil,
  parseTypedDate,
  parseTypedTime,
  printDateFigures,
} from '../../../../shared/language/typedDate';

describe('parseTypedDate', () => {
  it.each([
    ['31-12-2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['1.2.25', '2025-02-01'],
    [' 2025-12-31 ', '2025-12-31'],
    ['31 december 2025', '2025-12-31'],
    ['6 mei 2025', '2025-05-06'],
    ['6 May 2025', '2025-05-06'],
    ['3 mrt 2025', '2025-03-03'],
    ['3 maart 2025', '2025-03-03'],
    ['29-2-2024', '2024-02-29'],
    ['', ''],
  ])('reads %j as %j', (typed, iso) => {
    expect(parseTypedDate(typed)).toBe(iso);
  });

  it.each(['31-2-2025', '29-2-2025', '12/31/2025', 'morgen', '31-12', '31-12-025', '6 foo 2025'])(
    'refuses %j',
    (typed) => {
      expect(parseTypedDate(typed)).toBeNull();
    },
  );

  it('reads back what is printed', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(parseTypedDate(printDateFigures('2025-12-31', language))).toBe('2025-12-31');
    }
  });
});

describe('printDateFigures', () => {
  it('follows the language, and leaves alone what is no date', () => {
    expect(printDateFigures('2025-12-31T10:00', 'nl')).toBe('31-12-2025');
    expect(printDateFigures('2025-12-31', 'en')).toBe('31/12/2025');
    expect(printDateFigures('voorjaar', 'nl')).toBe('voorjaar');
  });
});

describe('parseTypedTime', () => {
  it('reads times of day', () => {
    expect(['12:41', '9.05', '1241', ' 0:00 '].map(parseTypedTime)).toEqual([
      '12:41',
      '09:05',
      '12:41',
      '00:00',
    ]);
    expect(['24:00', '12:60', '12', 'noen', ''].map(parseTypedTime)).toEqual([null, null, null, null, null]);
  });
});

describe('daysUntil', () => {
  it('counts calendar days, today being 0', () => {
    expect(daysUntil('2025-12-31', '2025-05-06T23:59+02:00')).toBe(239);
    expect(daysUntil('2025-05-06', '2025-05-06')).toBe(0);
    expect(daysUntil('2025-05-05', '2025-05-06')).toBe(-1);
    expect(daysUntil('', '2025-05-06')).toBeNull();
  });
});

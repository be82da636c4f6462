import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../../shared/interchange/figures/readFigures';

describe('readFigures', () => {
  it('reads the table under the comments, leaves totals out and stops at its end', () => {
    const read = readFigures([
      ['# Property: Krant', ' web'],
      ['# Start date: 20261116'],
      ['# End date: 20261122'],
      ['Page path', 'Active users'],
      [''],
      ['', '900', 'Grand total'],
      ['/a/', '1.204'],
      ['Totaal', '7'],
      ['/b/', 'veel'],
      [''],
      ['Page path', 'Active users'],
      ['/c/', '3'],
    ]);
    expect(read).toMatchObject({
      pages: [
        { address: '/a/', title: '', count: 1204 },
        { address: '/b/', title: '', count: null },
      ],
      totals: 2,
      period: { from: '2026-11-16', until: '2026-11-22' },
    });
  });

  it('takes the whole address where a row has one, and else what it is called', () => {
    const read = readFigures([
      ['label', 'nb_visits', 'url'],
      ['film', '9', ''],
      ['/a', '5', 'https://krant.example/film/a/'],
    ]);
    expect(read?.pages.map(({ address }) => address)).toEqual(['film', 'https://krant.example/film/a/']);
  });

  it('reads the days of rows as the period', () => {
    const read = readFigures([
      ['date', 'page', 'visitors'],
      ['2026-11-16', '/a', '1'],
      ['2026-11-17', '/a', '2'],
    ]);
    expect(read?.period).toEqual({ from: '2026-11-16', until: '2026-11-17' });
    expect(read?.pages).toHaveLength(2);
  });

  it('bounds what a cell says, and reads short rows', () => {
    const read = readFigures([['page', 'visitors'], [`/${'x'.repeat(5000)}`, '1'], ['/a']]);
    expect(read?.pages.map(({ address, count }) => [address.length, count])).toEqual([
      [2000, 1],
      [2, null],
    ]);
  });

  it('finds no table without a header', () => {
    expect(readFigures([])).toBeNull();
    expect(readFigures([['/a', '12']])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../../shared/interchange/figures/readFigures';

describe('readFigures', () => {
  it('reads the table under the comments, leaves totals out, stops at its end and counts what stands below', () => {
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
      below: 2,
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

  it('cuts what is too long so that it is nobody’s', () => {
    const address = `/${'x'.repeat(1990)}/ihostage-en-meer`;
    const read = readFigures([
      ['page', 'visitors'],
      [address, '1'],
    ]);
    expect(address.startsWith(read?.pages[0]?.address ?? address)).toBe(false);
  });

  it('takes a row with more cells than columns for no number, whatever they hold', () => {
    const read = readFigures([
      ['page', 'visitors'],
      ['/a', '1', '204'],
      ['/een', ' twee', '12'],
      ['/b', '7', '', ' '],
    ]);
    expect(read?.pages).toEqual([
      { address: '/a', title: '', count: null, shifted: true },
      { address: '/een', title: '', count: null, shifted: true },
      { address: '/b', title: '', count: 7 },
    ]);
  });

  it('takes a title that begins with a # for no comment', () => {
    const read = readFigures([
      ['title', 'views'],
      ['Een', '1'],
      ['#MeToo in de film', '2'],
      ['Twee', '3'],
      ['# Eind', ''],
      ['Drie', '4'],
    ]);
    expect(read?.pages.map(({ title }) => title)).toEqual(['Een', '#MeToo in de film', 'Twee']);
    expect(read?.below).toBe(1);
  });

  it('finds no table without a header', () => {
    expect(readFigures([])).toBeNull();
    expect(readFigures([['/a', '12']])).toBeNull();
  });
});

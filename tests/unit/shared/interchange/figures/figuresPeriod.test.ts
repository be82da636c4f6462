import { describe, expect, it } from 'vitest';
import {
  periodInComments,
  periodInName,
  periodOfDays,
} from '../../../../../shared/interchange/figures/figuresPeriod';

describe('the period of figures', () => {
  it.each([
    [['# Start date: 20261116', '# End date: 20261122']],
    [['# Begindatum: 20261116', '# Einddatum: 20261122']],
    [['# Verkenning', '# 20261116-20261122']],
    [['# start date: 2026-11-16', '# end date: 2026-11-22']],
  ])('is read from %j', (lines) => {
    expect(periodInComments(lines)).toEqual({ from: '2026-11-16', until: '2026-11-22' });
  });

  it('is not made of half of one, of days there are none of, or backwards', () => {
    expect(periodInComments(['# Start date: 20261116'])).toBeNull();
    expect(periodInComments(['# Start date: 20261131', '# End date: 20260231'])).toBeNull();
    expect(periodInComments(['# Start date: 20261123', '# End date: 20261122'])).toEqual({
      from: '',
      until: '2026-11-22',
    });
  });

  it.each([
    ['Plausible export krant.example 2026-11-16 to 2026-11-22.csv', '2026-11-16', '2026-11-22'],
    ['Export _ Pages _ from 2026-11-16 to 2026-11-22.tsv', '2026-11-16', '2026-11-22'],
    ['data-export_20261116_20261122.csv', '2026-11-16', '2026-11-22'],
    ['paginas 2026-11-22.csv', '', '2026-11-22'],
  ])('is read from the name %s', (name, from, until) => {
    expect(periodInName(name)).toEqual({ from, until });
  });

  it.each(['pages.csv', 'export 123456789012.csv', 'versie 2026-13-41.csv'])('%s has none', (name) => {
    expect(periodInName(name)).toBeNull();
  });

  it('goes from the first to the last day of the rows', () => {
    expect(periodOfDays(['2026-11-18', 'x', '20261116', '2026-11-22'])).toEqual({
      from: '2026-11-16',
      until: '2026-11-22',
    });
    expect(periodOfDays([])).toBeNull();
  });
});

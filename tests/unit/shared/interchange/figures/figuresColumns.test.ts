import { describe, expect, it } from 'vitest';
import { figuresColumns } from '../../../../../shared/interchange/figures/figuresColumns';

describe('figuresColumns', () => {
  it.each([
    ['matomo', ['label', 'nb_visits', 'nb_hits', 'url'], { url: 3, page: 0, count: 1, measured: 'readers' }],
    ['matomo', ['Label', 'Pageviews', 'Unique Pageviews', 'Metadata: url'], { url: 3, count: 2 }],
    ['plausible', ['name', 'visitors', 'pageviews', 'bounce_rate'], { page: 0, count: 1 }],
    [
      'plausible',
      ['date', 'hostname', 'page', 'visits', 'visitors', 'pageviews'],
      { page: 2, count: 4, day: 0 },
    ],
    ['google-analytics', ['Page path and screen class', 'Views', 'Active users'], { page: 0, count: 2 }],
    [
      'google-analytics',
      ['Paginapad en schermklasse', 'Weergaven'],
      { page: 0, count: 1, measured: 'views' },
    ],
    [
      'google-analytics',
      ['Paginatitel en schermnaam', 'Weergaven', 'Actieve gebruikers'],
      { page: -1, title: 0 },
    ],
    ['other', [' Pagina ', 'Lezers'], { page: 0, count: 1, measured: 'readers' }],
  ] as const)('recognises %s by %j', (tool, header, columns) => {
    expect(figuresColumns(header)).toMatchObject({ tool, ...columns });
  });

  it.each([
    [['page', 'visitors', 'views', 'views'], false],
    [['page', 'visitors', 'Visitors '], true],
    [['page', 'page', 'visitors'], true],
    [['url', 'titel', 'titel', 'bezoekers'], true],
    [['date', 'date', 'page', 'visitors'], false],
  ])('sees in %j whether one it uses is there twice', (header, twice) => {
    expect(figuresColumns(header)).toMatchObject({ twice, width: header.length });
  });

  it('takes a row of a hundred thousand cells for no header', () => {
    const cells = [...Array.from({ length: 100_000 }, () => ''), 'page', 'visitors'];
    expect(figuresColumns(cells)).toBeNull();
  });

  it.each([[['Nth day', 'Active users']], [['Pagina', 'Bouncepercentage']], [['/artikel/', '12']], [[]]])(
    'takes %j for no header of pages',
    (row) => {
      expect(figuresColumns(row)).toBeNull();
    },
  );
});

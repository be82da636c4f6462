import type { Figures, FiguresTool } from '../../pages/Popularity';

/** The columns of a table that are of use, by their places; -1 for one it does not have. */
export interface FiguresColumns {
  tool: FiguresTool;
  measured: Figures['measured'];
  count: number;
  /** Whole addresses. */
  url: number;
  /** Paths or whole addresses. */
  page: number;
  title: number;
  /** A day per row. */
  day: number;
  /** How many columns there are. */
  width: number;
  /** One of those for addresses, titles or numbers is there twice: which one counts cannot be told. */
  twice: boolean;
}

/** What exports call the same column, in Dutch and English and as their own names; the first found counts. */
const names = {
  url: ['metadata: url', 'metadata_url', 'url', 'page location', 'paginalocatie', 'page url', 'pagina-url'],
  page: [
    'page path and screen class',
    'paginapad en schermklasse',
    'page path + query string',
    'paginapad + querytekenreeks',
    'page path + query string and screen class',
    'paginapad + queryreeks en schermklasse',
    'page path',
    'paginapad',
    'landing page + query string',
    'landing page',
    'bestemmingspagina',
    'landingspagina',
    'page',
    'pagina',
    'name',
    'naam',
    'label',
    'path',
    'pad',
    'address',
    'adres',
  ],
  title: [
    'page title and screen name',
    'paginatitel en schermnaam',
    'page title and screen class',
    'paginatitel en schermklasse',
    'page title',
    'paginatitel',
    'title',
    'titel',
    'page name',
    'paginanaam',
  ],
  readers: [
    'visitors',
    'bezoekers',
    'unique visitors',
    'unieke bezoekers',
    'active users',
    'actieve gebruikers',
    'total users',
    'totaal aantal gebruikers',
    'users',
    'gebruikers',
    'nb_uniq_visitors',
    'sum_daily_nb_uniq_visitors',
    'unique pageviews',
    'unieke paginaweergaven',
    'unieke weergaven',
    'nb_visits',
    'visits',
    'bezoeken',
    'sessions',
    'sessies',
    'readers',
    'lezers',
  ],
  views: ['pageviews', 'page views', 'paginaweergaven', 'views', 'weergaven', 'nb_hits', 'hits'],
  day: ['date', 'datum', 'day', 'dag'],
} as const;

/** No export has more columns; a row of more is no header. */
const mostColumns = 1000;

/** What in a header tells one tool from another. */
const signs: readonly [FiguresTool, RegExp][] = [
  ['matomo', /^(?:label|nb_.*|sum_daily_.*|metadata.*|unique pageviews|unieke paginaweergaven)$/],
  [
    'google-analytics',
    /(?:screen class|screen name|schermklasse|schermnaam|active users|actieve gebruikers)/,
  ],
  ['plausible', /^(?:visitors|bounce_rate|time_on_page|hostname)$/],
];

/** The columns of a row that is a header with pages, or titles, and numbers; null for any other row. */
export function figuresColumns(row: readonly string[]): FiguresColumns | null {
  if (row.length > mostColumns) return null;
  const header = row.map((cell) => cell.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase());
  const placeOf = (known: readonly string[]): number => {
    for (const name of known) if (header.includes(name)) return header.indexOf(name);
    return -1;
  };
  const [url, page, title] = [placeOf(names.url), placeOf(names.page), placeOf(names.title)];
  const [readers, views] = [placeOf(names.readers), placeOf(names.views)];
  if (Math.max(url, page, title) < 0 || Math.max(readers, views) < 0) return null;
  const count = readers >= 0 ? readers : views;
  const tool = signs.find(([, sign]) => header.some((name) => sign.test(name)))?.[0] ?? 'other';
  return {
    tool,
    measured: readers >= 0 ? 'readers' : 'views',
    count,
    url,
    page,
    title,
    day: placeOf(names.day),
    width: header.length,
    twice: [url, page, title, count].some((at) => at >= 0 && header.lastIndexOf(header[at] ?? '') !== at),
  };
}

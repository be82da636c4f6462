import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadFigures } from '../../../../../shared/bridge/popularityCalls';
import { figuresCalls, keptFigures } from '../../../../../shared/bridge/popularityCalls';
import type { Answer } from '../../../../../shared/faults/Answer';
import { is } from 'valibot';
import type { TestFigure } from '../../../../fixtures/figuresFiles';
import { pictureFile } from '../../../../fixtures/pictures/drawnPicture';
import { googleFile, matomoFile, plausibleFile, utf16, utf8 } from '../../../../fixtures/figuresFiles';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

const site = 'https://krant.example/';
const at = '2026-11-24T08:00:00.000Z';
let press: PressAtWork;
/** Ids by the slugs they have. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  press = await pressAtWork();
  valueOf(await press.library['site:store']({ name: 'De Krant', address: site, language: 'nl' }));
  const articles = [
    ['ihostage', 'Film & series', 'iHostage best bekeken'],
    ['recensie', 'Film & series', 'Een film om te zien'],
    ['recensie', 'Boeken', 'Een boek om te lezen'],
  ] as const;
  for (const [slug, section, headline] of articles) {
    const id = crypto.randomUUID();
    ids[section === 'Boeken' ? 'boek' : slug] = await importFilmArticle(press, (article) => ({
      ...article,
      id,
      slug,
      section,
      headline,
    }));
  }
});
afterAll(() => press.close());

const figures: TestFigure[] = [
  { path: 'film-series/ihostage', title: 'iHostage best bekeken', count: 1204 },
  { path: 'boeken/recensie', title: 'Een boek om te lezen', count: 377 },
  { path: 'film-series/recensie', title: 'Een film om te zien', count: 88 },
  { path: 'film-series/onbekend', title: 'Onbekend', count: 42 },
];

const read = async (bytes: Uint8Array, name = 'cijfers.csv'): Promise<Answer<ReadFigures>> => {
  try {
    return await press.calls['figures:read']({ from: 'bytes', bytes, name, at });
  } catch (error) {
    if (error instanceof Error && 'fault' in error) return { ok: false, fault: error.fault as never };
    throw error;
  }
};
const because = async (bytes: Uint8Array): Promise<unknown> => {
  const answer = await read(bytes);
  return answer.ok
    ? answer.value
    : answer.fault.kind === 'figures-refused'
      ? [answer.fault.because, answer.fault.line]
      : answer.fault;
};

describe('figures:read', () => {
  it.each([
    ['matomo', 'readers', () => matomoFile(site, figures), 'paginas.csv', 'file', '', '2026-11-24', 2],
    [
      'plausible',
      'readers',
      () => plausibleFile(figures),
      'pages 2026-11-16 tot 2026-11-22.csv',
      'name',
      '2026-11-16',
      '2026-11-22',
      2,
    ],
    [
      'google-analytics',
      'readers',
      () => googleFile(figures),
      'data-export.csv',
      'inside',
      '2026-11-16',
      '2026-11-22',
      2,
    ],
  ] as const)('reads an export of %s', async (tool, measured, file, name, dated, from, until, unmatched) => {
    const found = valueOf(await read(file(), name));
    expect(found.figures).toMatchObject({ tool, measured, from, until, file: name });
    expect(found.figures.readers).toEqual([
      [ids['ihostage'], 1204],
      [ids['boek'], 377],
      [ids['recensie'], 88],
    ]);
    expect(found.dated).toBe(dated);
    expect(found.matched.count).toBe(3);
    // The page nobody has here, and the front page, the group of pages, or what was not counted.
    expect(found.unmatched.count).toBe(unmatched);
    expect(found.unmatched.first.map(({ page }) => page).some((page) => page.includes('onbekend'))).toBe(
      true,
    );
    expect(found.totals).toBe(tool === 'google-analytics' ? 1 : 0);
    // Google's second table.
    expect(found.below).toBe(tool === 'google-analytics' ? 2 : 0);
    expect(is(keptFigures, found.figures)).toBe(true);
  });

  it.each([
    [
      'semicolons and Windows-1252',
      Buffer.from('Pagina;Bezoekers\r\n/film-series/ihostage/?q=caf\xe9;1.204\r\n', 'latin1'),
    ],
    ['UTF-16 without a mark', utf16('page\tvisitors\n/film-series/ihostage\t1204\n').subarray(2)],
    ['big-endian UTF-16', Buffer.from(utf16('page,visitors\n/film-series/ihostage,1204\n')).swap16()],
    ['old line ends', utf8('page,visitors\r/film-series/ihostage,1204\r')],
    ['titles', utf8('Page title and screen name,Views\n"iHostage best bekeken | De Krant","1,204"\n')],
    [
      'line ends and quotes inside a cell',
      utf8('page,title,visitors\n/film-series/ihostage,"Eén ""regel""\nen nog een",1204\n'),
    ],
  ])('reads a table with %s', async (_what, bytes) => {
    const found = valueOf(await read(new Uint8Array(bytes)));
    expect(found.figures.readers).toEqual([[ids['ihostage'], 1204]]);
  });

  it('reads a chosen file, and goes by its own date', async () => {
    const file = path.join(press.chosen, 'cijfers.csv');
    await fs.writeFile(file, plausibleFile(figures));
    await fs.utimes(file, new Date(at), new Date(at));
    press.room.places.set('e'.repeat(32), file);
    const answer = await press.calls['figures:read']({
      from: 'file',
      token: 'e'.repeat(32),
      name: 'cijfers.csv',
    });
    expect(valueOf(answer).figures.until).toBe('2026-11-24');
  });

  it('leaves out an article that lies in the bin', async () => {
    const old = await importFilmArticle(press, (article) => ({
      ...article,
      id: crypto.randomUUID(),
      slug: 'weggelegd',
    }));
    const csv = utf8('page,visitors\n/film-series/weggelegd/,5\n');
    expect(valueOf(await read(csv)).figures.readers).toEqual([[old, 5]]);
    valueOf(await press.library['article:bin']({ article: old }));
    expect(valueOf(await read(csv)).figures.readers).toEqual([]);
  });

  it('keeps nothing', async () => {
    valueOf(await read(plausibleFile(figures)));
    expect(valueOf(await press.library['popularity:load']({})).figures).toBeNull();
  });

  it.each([
    ['nothing', utf8(' \n'), ['empty', 0]],
    ['a zip', Buffer.from('PK\x03\x04 and so on'), ['archive', 0]],
    ['zeros', new Uint8Array(5000), ['no-text', 0]],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0, 0, 9]), ['no-text', 0]],
    ['no line ends', utf8('page,visitors,'.repeat(100_000)), ['no-table', 0]],
    ['words', utf8('Beste redactie,\nhierbij de cijfers.\n'), ['no-pages', 0]],
    ['other numbers', utf8('Browser,Bezoekers\nFirefox,12\n'), ['no-pages', 0]],
    ['a quote that stays open', utf8('page,visitors\n/a,1\n"/b,2\n/c,3\n'), ['open-quote', 3]],
    ['nothing but a mark', new Uint8Array([0xef, 0xbb, 0xbf]), ['empty', 0]],
    ['no bytes', new Uint8Array(), ['empty', 0]],
    ['a zero in a cell', utf8('page,visitors\n/a\0,1\n'), ['no-text', 0]],
    [
      'UTF-32',
      new Uint8Array([...'page,visitors'].flatMap((one) => [one.charCodeAt(0), 0, 0, 0])),
      ['no-text', 0],
    ],
    ['a column twice', utf8('page,visitors,visitors\n/a,1,2\n'), ['column-twice', 0]],
    ['a quote in the last row', utf8('page,visitors\n/a,1\n/b,"2'), ['open-quote', 3]],
    ['a quote that closes in the middle', utf8('page,visitors\n"/a" b,1\n/c,3\n'), ['open-quote', 2]],
    [
      'more rows than are read',
      utf8(`page,visitors\n${'/a,1\n'.repeat(100_001)}`),
      ['too-many-rows', 100_000],
    ],
  ])('refuses %s', async (_what, bytes, expected) => {
    expect(await because(new Uint8Array(bytes))).toEqual(expected);
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'refuses a picture (%s) under the name of a table',
    async (format) => {
      expect(await because(await pictureFile(format))).toEqual(['no-text', 0]);
    },
  );

  it('takes formulas and markup in cells for what they are: no page, or no number', async () => {
    const found = valueOf(
      await read(
        utf8('page,visitors\n=HYPERLINK("x"),5\n<script>alert(1)</script>,4\n/film-series/ihostage,=1+1\n'),
      ),
    );
    expect(found.figures.readers).toEqual([]);
    expect(found.unmatched.first.map((page) => page.because)).toEqual([
      'no-article',
      'no-article',
      'no-number',
    ]);
  });

  it('gives nobody what is another host’s, or an address that runs', async () => {
    const wrong = [
      'javascript:/film-series/ihostage',
      '//boos.example/film-series/ihostage',
      '/\\boos.example/film-series/ihostage',
      'data:text/html,/film-series/ihostage',
      'file:///film-series/ihostage',
      'https://krant.example@boos.example/film-series/ihostage',
    ];
    const found = valueOf(await read(utf8(`page,visitors\n${wrong.map((one) => `${one},9\n`).join('')}`)));
    expect(found.figures.readers).toEqual([]);
    expect(found.unmatched.count).toBe(wrong.length);
  });

  it('adds numbers of any size up only where they are counts', async () => {
    const cells = ['1e308', '-1', 'NaN', '1.234,5', '0.123', '1 2', '', '"=1+1"', '99999999999999', '12'];
    const rows = cells.map((cell) => `/film-series/ihostage;${cell}\n`);
    const found = valueOf(await read(utf8(`page;visitors\n${rows.join('')}`)));
    expect(found.figures.readers).toEqual([[ids['ihostage'], 12]]);
    expect(found.unmatched.first.map((page) => page.because)).toEqual(cells.slice(1).map(() => 'no-number'));
  });

  it('says which rows it cannot tell the columns of, and how many stand below the table', async () => {
    const found = valueOf(
      await read(utf8('page,visitors\n/film-series/ihostage,1,204\n\n/film-series/ihostage,5\n/x,1\n')),
    );
    expect(found.figures.readers).toEqual([]);
    expect(found.unmatched.first.map((page) => page.because)).toEqual(['shifted']);
    expect(found.below).toBe(2);
  });

  it('passes over names longer than any', async () => {
    // Lower case doubles these.
    const long = `/film-series/${'İ'.repeat(1900)}`;
    const found = valueOf(
      await read(utf8(`page,title,visitors\n${long},${'ß'.repeat(3000)},3\n/film-series/ihostage,,4\n`)),
    );
    expect(found.figures.readers).toEqual([[ids['ihostage'], 4]]);
    expect(found.unmatched.first.map((page) => page.because)).toEqual(['no-article']);
  });

  it('reads control characters as part of a cell, and finds nobody by them', async () => {
    const cells = ['\u0001', '\u001b[2J', '\u202egnp.a', '\ufffd', '%00', '%ff'];
    const rows = cells.map((cell) => `/film-series/ihostage${cell},5\n`);
    const found = valueOf(await read(utf8(`page,visitors\n${rows.join('')}`)));
    expect(found.figures.readers).toEqual([]);
    expect(found.unmatched.count).toBe(cells.length);
  });

  it.each([
    ['lines', 'page,visitors\n', 'a\n', 'too-many-rows'],
    ['empty lines', 'page,visitors\r', '\r', 'too-many-rows'],
    ['lines without a header', '', 'a\n', 'too-many-rows'],
    ['quotes', 'page,visitors\n', `${'"'.repeat(99_001)}\n`, 'open-quote'],
    ['quotes that close in the middle', 'page,visitors\n', `${'"a"b,'.repeat(19_000)}\n`, 'open-quote'],
    ['cells', '', `${','.repeat(99_000)}\n`, 'no-pages'],
  ])('is done with 20 MB of %s soon', { timeout: 120_000 }, async (_of, head, line, expected) => {
    const most = 20_000_000 - head.length - line.length;
    const bytes = utf8(head + line.repeat(Math.floor(most / line.length)));
    const before = process.memoryUsage.rss();
    const began = process.cpuUsage();
    const answered = await because(bytes);
    expect(Array.isArray(answered) ? answered[0] : 'read').toBe(expected);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(20_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(2_000_000_000);
  });

  it('is done with 20 MB of titles that are all spaces soon', { timeout: 120_000 }, async () => {
    const line = `a${' '.repeat(1990)}b,1\n`;
    const began = process.cpuUsage();
    const found = valueOf(await read(utf8(`title,visitors\n${line.repeat(9900)}`)));
    expect(found.unmatched.count).toBe(9900);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(20_000);
  });

  it('refuses a folder, and waits for no pipe', async () => {
    const pipe = path.join(press.chosen, 'pijp.csv');
    const places = [press.chosen, ...(process.platform === 'win32' ? [] : [pipe])];
    if (places.includes(pipe)) execFileSync('mkfifo', [pipe]);
    for (const [index, place] of places.entries()) {
      const token = String(index).repeat(32);
      press.room.places.set(token, place);
      await expect(
        press.calls['figures:read']({ from: 'file', token, name: 'cijfers.csv' }),
      ).rejects.toMatchObject({ fault: { kind: 'file-unreadable', code: index ? 'ENXIO' : 'EISDIR' } });
    }
  });

  it('reads no file of 100 MB, and is not asked with as many bytes', async () => {
    const file = path.join(press.chosen, 'groot.csv');
    await fs.truncate(file, 0).catch(() => fs.writeFile(file, ''));
    await fs.truncate(file, 100_000_000);
    press.room.places.set('d'.repeat(32), file);
    await expect(
      press.calls['figures:read']({ from: 'file', token: 'd'.repeat(32), name: 'groot.csv' }),
    ).rejects.toMatchObject({ fault: { kind: 'file-too-large', limitBytes: 20_000_000 } });
    const asked = { from: 'bytes', bytes: new Uint8Array(20_000_001), name: 'x', at };
    expect(is(figuresCalls['figures:read'].ask, asked)).toBe(false);
  });
});

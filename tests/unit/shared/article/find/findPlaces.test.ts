import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundPlace, Replacement } from '../../../../../shared/article/find/findPlaces';
import { findPlaces } from '../../../../../shared/article/find/findPlaces';
import type { FindQuery } from '../../../../../shared/article/find/FindQuery';
import { emptyQuery } from '../../../../../shared/article/find/FindQuery';
import { foldSearched } from '../../../../../shared/article/find/foldSearched';
import { replaceInWords } from '../../../../../shared/article/find/replaceInWords';

type Asked = Partial<FindQuery> & { words: string };

function placesIn(words: string, asked: Asked, replacement: Replacement | null = null): FoundPlace[] {
  const query = { ...emptyQuery, ...asked };
  const answer = findPlaces({ query, texts: [[{ words, at: 0, skips: [] }]], replacement });
  if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
  return answer.found[0] ?? [];
}

const found = (words: string, asked: Asked): string[] =>
  placesIn(words, asked).map(({ from, until }) => words.slice(from, until));

function flaw(words: string): unknown {
  const answer = findPlaces({
    query: { ...emptyQuery, words, expression: true },
    texts: [[{ words: 'aaa', at: 0, skips: [] }]],
    replacement: null,
  });
  return answer.ok ? null : answer.fault;
}

const replaced = (words: string, asked: Asked, becomes: string, keepCase = false): string =>
  replaceInWords(words, placesIn(words, asked, { words: becomes, keepCase, language: 'nl' }));

describe('finding words', () => {
  it('lets case, accents, quotes and spaces be, unless they count', () => {
    const text = 'Eén café, een Café; EEN cafe\u0301 en foto’s op\u00a0straat';
    expect(found(text, { words: 'een' })).toEqual(['Eén', 'een', 'EEN']);
    expect(found(text, { words: 'cafe' })).toEqual(['café', 'Café', 'cafe\u0301']);
    expect(found(text, { words: 'café', matchAccents: true })).toEqual(['café', 'Café', 'cafe\u0301']);
    expect(found(text, { words: 'cafe', matchAccents: true })).toEqual([]);
    expect(found(text, { words: 'Café', matchCase: true })).toEqual(['Café']);
    expect(found(text, { words: "foto's op straat" })).toEqual(['foto’s op\u00a0straat']);
    expect(found(text, { words: "foto's", matchAccents: true })).toEqual([]);
  });

  it('finds whole words only, where that is asked for', () => {
    const text = 'Straat, straten en hoofdstraat; straat_1 (straat) ’straat’';
    expect(placesIn(text, { words: 'straat', wholeWords: true }).map(({ from }) => from)).toEqual([
      0,
      text.indexOf('(straat') + 1,
      text.lastIndexOf('straat'),
    ]);
    expect(found('a.b.c', { words: '.', wholeWords: true })).toEqual(['.', '.']);
    expect(found('één', { words: 'n', wholeWords: true })).toEqual([]);
    expect(found('𝒜bc abc', { words: 'bc', wholeWords: true })).toEqual([]);
  });

  it('takes every sign as itself', () => {
    expect(found('Kost het € 5 (of $1.50)?', { words: '$1.50)?' })).toEqual(['$1.50)?']);
    expect(found('a\\b', { words: '\\' })).toEqual(['\\']);
  });

  it('takes nothing of a sign that is made of parts', () => {
    expect(found('👩‍👩‍👧 en 👩', { words: '👩' })).toEqual(['👩']);
    expect(found('👍🏽 👍', { words: '👍' })).toEqual(['👍']);
    expect(found('🇳🇱🇧🇪', { words: '🇱🇧' })).toEqual([]);
    expect(found('👩‍👩‍👧', { words: '👩‍👩‍👧' })).toEqual(['👩‍👩‍👧']);
    // Half a pair of surrogates.
    expect(found('😀', { words: '\ud83d' })).toEqual([]);
  });

  it('finds what has signs in it that cannot be seen, and leaves those at its end', () => {
    expect(found('hoofd\u00adstraat\u200b', { words: 'hoofdstraat' })).toEqual(['hoofd\u00adstraat']);
    expect(found('a\u200b', { words: '\u200b' })).toEqual([]);
    expect(found('a\u200b', { words: '\u200b', matchAccents: true })).toEqual(['\u200b']);
  });

  it('reads letters of other scripts', () => {
    expect(found('שָׁלוֹם עולם', { words: 'שלום' })).toEqual(['שָׁלוֹם']);
    expect(found('ΟΔΥΣΣΕΥΣ, Οδυσσεύς', { words: 'οδυσσευς' })).toEqual(['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς']);
    expect(found('Straße', { words: 'strasse' })).toEqual(['Straße']);
    expect(found('Straße', { words: 'stras' })).toEqual([]);
    expect(found('한국', { words: '하' })).toEqual([]);
    expect(found('مَرْحَبًا', { words: 'مرحبا' })).toEqual(['مَرْحَبًا']);
  });

  it('finds nothing for nothing, and stands very long words', () => {
    expect(found('abc', { words: '' })).toEqual([]);
    expect(found('abc', { words: '', expression: true })).toEqual([]);
    const long = 'een lang stuk '.repeat(800);
    expect(found('x', { words: long })).toEqual([]);
    expect(found(`x${long}x`, { words: long })).toHaveLength(1);
  });

  it('passes over what is crossed out', () => {
    const texts = [[{ words: 'de straat', at: 10, skips: [{ before: 5, length: 4 }] }]];
    const ask = (words: string): unknown =>
      findPlaces({ query: { ...emptyQuery, words }, texts, replacement: null });
    expect(ask('straat')).toEqual({ ok: true, found: [[{ from: 13, until: 23, becomes: '' }]] });
    expect(ask('st')).toEqual({ ok: true, found: [[{ from: 13, until: 15, becomes: '' }]] });
    expect(ask('raat')).toEqual({ ok: true, found: [[{ from: 19, until: 23, becomes: '' }]] });
  });
});

it('as many places of each text as are wanted are found', () => {
  const texts = ['aaa', 'ba', 'aa'].map((words) => [{ words, at: 0, skips: [] }]);
  const found = findPlaces({ query: { ...emptyQuery, words: 'a' }, texts, replacement: null, most: 2 });
  expect(found.ok && found.found.map((places) => places.length)).toEqual([2, 1, 2]);
});

describe('finding with a regular expression', () => {
  it('finds what it describes, with the same ways of looking', () => {
    expect(found('12 april en 3 mei', { words: '\\d+ \\w+', expression: true })).toEqual([
      '12 april',
      '3 mei',
    ]);
    expect(found('Een een', { words: 'een', expression: true })).toEqual(['Een', 'een']);
    expect(found('Een een', { words: 'een', expression: true, matchCase: true })).toEqual(['een']);
    expect(found('straat straten', { words: 'a|straat', expression: true, wholeWords: true })).toEqual([
      'straat',
    ]);
    expect(found('een\ntwee', { words: '^\\w+$', expression: true })).toEqual(['een', 'twee']);
    expect(found('aab', { words: 'c*', expression: true })).toEqual([]);
    expect(found('👩‍👧', { words: '.', expression: true })).toEqual(['👩', '‍', '👧']);
  });

  it('says what is wrong with it', () => {
    expect(flaw('(a')).toEqual({ kind: 'expression-broken', flaw: 'group-open' });
    expect(flaw('a)')).toEqual({ kind: 'expression-broken', flaw: 'group-closed' });
    expect(flaw('a)(b')).toEqual({ kind: 'expression-broken', flaw: 'group-closed' });
    expect(flaw('[a')).toEqual({ kind: 'expression-broken', flaw: 'set-open' });
    expect(flaw('[z-a]')).toEqual({ kind: 'expression-broken', flaw: 'set-order' });
    expect(flaw('a{2,1}')).toEqual({ kind: 'expression-broken', flaw: 'set-order' });
    expect(flaw('*')).toEqual({ kind: 'expression-broken', flaw: 'nothing-repeated' });
    expect(flaw('{1')).toEqual({ kind: 'expression-broken', flaw: 'nothing-repeated' });
    expect(flaw('\\')).toEqual({ kind: 'expression-broken', flaw: 'backslash' });
    expect(flaw('\\q')).toEqual({ kind: 'expression-broken', flaw: 'backslash' });
    expect(flaw('(?<a>x)(?<a>y)')).toEqual({ kind: 'expression-broken', flaw: 'other' });
    expect(flaw('/(a/')).toEqual({ kind: 'expression-broken', flaw: 'group-open' });
    expect(flaw('('.repeat(40_000) + ')'.repeat(40_000))).toEqual({
      kind: 'expression-broken',
      flaw: 'too-large',
    });
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.boolean(), (words, wholeWords) => {
        const query = { ...emptyQuery, words, wholeWords, expression: true };
        const answer = findPlaces({
          query,
          texts: [[{ words: 'abc', at: 0, skips: [] }]],
          replacement: null,
        });
        expect(answer.ok || answer.fault.kind).toBeTruthy();
      }),
    );
  });
});

describe('replacing', () => {
  it('fills in what groups hold', () => {
    const date = { words: '(?<dag>\\d+) (\\w+)', expression: true };
    expect(replaced('12 april', date, '$2 $1')).toBe('april 12');
    expect(replaced('12 april', date, '$<dag>e van $2, $& $$ $3 $0 $')).toBe(
      '12e van april, 12 april $ $3 $0 $',
    );
    expect(replaced('12 april', date, '$12')).toBe('122');
    expect(replaced('b', { words: '(a)|b', expression: true }, '[$1]')).toBe('[]');
    expect(replaced('a', { words: 'a', expression: true }, '$<toString>')).toBe('$<toString>');
    expect(replaced('12 april', { words: '12' }, '$1')).toBe('$1 april');
  });

  it('keeps capitals where that is asked for', () => {
    const text = 'Straat, STRAAT, straat, sTraat';
    expect(replaced(text, { words: 'straat' }, 'plein', true)).toBe('Plein, PLEIN, plein, plein');
    expect(replaced('Straat', { words: 'straat' }, 'ijsbaan', true)).toBe('IJsbaan');
    expect(replaced('S. en s.', { words: 's.' }, 'dr.', true)).toBe('Dr. en dr.');
    expect(replaced('’S avonds', { words: "'s" }, 'des', true)).toBe('Des avonds');
    expect(replaced('12', { words: '12' }, 'Twaalf', true)).toBe('Twaalf');
  });
});

const letters = fc.constantFrom(
  'a',
  'A',
  'b',
  'é',
  'e\u0301',
  ' ',
  '’',
  "'",
  'ß',
  'σ',
  '👩‍👧',
  '👩',
  '\u00ad',
  '한',
  '.',
  '$',
);
const text = fc.array(letters, { maxLength: 30 }).map((all) => all.join(''));
const ways = fc.record({ matchCase: fc.boolean(), matchAccents: fc.boolean(), wholeWords: fc.boolean() });

describe('laws', () => {
  it('every place says what is looked for, and none is missed where everything counts', () => {
    fc.assert(
      fc.property(text, text, ways, (words, wanted, way) => {
        const places = placesIn(words, { ...way, words: wanted });
        let before = 0;
        for (const { from, until } of places) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(until).toBeGreaterThan(from);
          const said = foldSearched(words.slice(from, until), way).text;
          expect(said).toBe(foldSearched(wanted, way).text);
          before = until;
        }
      }),
    );
  });

  it('replacing what is found by itself changes nothing', () => {
    fc.assert(
      fc.property(text, text, (words, wanted) => {
        const exact = { words: wanted, matchCase: true, matchAccents: true };
        expect(replaced(words.normalize('NFC'), exact, wanted.normalize('NFC'))).toBe(words.normalize('NFC'));
        expect(replaced(words, { words: '.+?', expression: true }, '$&')).toBe(words);
      }),
    );
  });

  it('nothing is found once all is replaced by something else', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'b', 'een', 'ß', '👩'), ways, (words, wanted, way) => {
        const after = replaced(words, { ...way, words: wanted }, '#');
        expect(placesIn(after, { ...way, words: wanted, wholeWords: true })).toEqual([]);
      }),
    );
  });
});

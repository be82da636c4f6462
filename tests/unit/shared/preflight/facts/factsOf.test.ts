import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleLanguage, Block } from '../../../../../shared/article/Article';
import type { FactKind } from '../../../../../shared/preflight/facts/Fact';
import { factsOf } from '../../../../../shared/preflight/facts/factsOf';
import { writtenTextAt } from '../../../../../shared/preflight/text/writtenTexts';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../../fixtures/filmArticle';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [words(text)] });

function articleOf(texts: readonly string[], language: ArticleLanguage = 'nl', headline = ''): Article {
  const body = texts.map(paragraph);
  return { ...filmArticle(fakeOriginal), language, headline, standfirst: [], body };
}

function textsOf(kind: FactKind, article: Article): string[] {
  return factsOf(article).flatMap((fact) => (fact.kind === kind ? [fact.text] : []));
}

describe('names in Dutch', () => {
  it.each<[string, string[]]>([
    ['Gisteren sprak Elmer van der Marel met Noor de Wit.', ['Elmer van der Marel', 'Noor de Wit']],
    ['Volgens J.R.R. Zandstra en A. de Boer ging het mis.', ['J.R.R. Zandstra', 'A. de Boer']],
    ['Hij werkte in ’s-Hertogenbosch en bij KLM.', ['s-Hertogenbosch', 'KLM']],
    ['Daar zag hij Noors film en Zuidplein’s eerste winkel.', ['Noors', 'Zuidplein']],
    ['Dat stond in De Ochtendbode en bij de Raad van State.', ['De Ochtendbode', 'Raad van State']],
    ['Het werkt. Dat zei Noor. Zij lachte. Iedereen bleef.', ['Noor']],
    ['Netwerken zijn oud. Het bedrijf Netwerken is nieuw.', ['Netwerken']],
    ['Wolken trekken over.', []],
    ['iHostage begon. KLM volgde.', ['iHostage', 'KLM']],
    ['De Nieuwe Zaal ging open.', ['Nieuwe Zaal']],
    ['Van der Marel kwam. Later sprak Van der Marel weer.', ['Van der Marel']],
    ['Regisseur Noor Beek kwam. Daarna sprak Noor Beek.', ['Noor Beek']],
    ['Regisseur Noor Beek kwam.', ['Noor Beek']],
    [
      'De Zuidkanaal-series en Oost-West-films van Noord-Holland.',
      ['Zuidkanaal', 'Oost-West', 'Noord-Holland'],
    ],
    ['Zo sprak Noor Beek. Beek lachte. De Beek overstroomde. De kat niet.', ['Noor Beek', 'Beek']],
    ['Elmer van der Marel kwam. Marel bleef. Elmer van der Marel ging.', ['Elmer van der Marel', 'Marel']],
    ['Hij zei: ‘We gaan naar Utrecht.’', ['Utrecht']],
    ['Men zag Film & Foto, en Jansen, Pieters.', ['Film & Foto', 'Jansen', 'Pieters']],
  ])('%s', (text, names) => {
    expect(textsOf('name', articleOf([text]))).toEqual(names);
  });
});

describe('names in English', () => {
  it.each<[string, string[]]>([
    ['Yesterday I met Ada Wood at the Bank of England on Monday.', ['Ada Wood', 'Bank of England']],
    ['In April they saw Dr. Hale’s house.', ['Dr. Hale']],
    ['She said I’m off. “I’ll go,” Ada said.', ['Ada']],
  ])('%s', (text, names) => {
    expect(textsOf('name', articleOf([text], 'en'))).toEqual(names);
  });

  it('takes of a headline in capitals only what is a name elsewhere', () => {
    const article = articleOf(['They met Ada Wood there.'], 'en', 'Big Day For Ada Wood In Court');
    expect(factsOf(article).filter(({ kind }) => kind === 'name')).toMatchObject([
      {
        text: 'Ada Wood',
        places: [
          { where: { part: 'headline' }, from: 12, until: 20 },
          { from: 9, until: 17 },
        ],
      },
    ]);
  });
});

describe('figures', () => {
  it.each<[ArticleLanguage, FactKind, string, string[]]>([
    [
      'nl',
      'number',
      'In 93 landen keken 1.204 mensen, en 58 miljoen keer.',
      ['93 landen', '1.204 mensen', '58 miljoen keer'],
    ],
    [
      'nl',
      'number',
      'Vijf mensen, vijf mensen en drieëntwintig dagen.',
      ['Vijf mensen', 'drieëntwintig dagen'],
    ],
    [
      'nl',
      'number',
      'De 3e editie trok 1500 bezoekers in 2 dagen.',
      ['3e editie', '1500 bezoekers', '2 dagen'],
    ],
    [
      'nl',
      'amount',
      'Het kost € 5, 3,50 euro, $12 miljoen of 20 miljoen dollar.',
      ['€ 5', '3,50 euro', '$12 miljoen', '20 miljoen dollar'],
    ],
    [
      'nl',
      'percentage',
      'Eerst 12%, toen 3,5 procent en 2 procentpunt.',
      ['12%', '3,5 procent', '2 procentpunt'],
    ],
    [
      'nl',
      'date',
      'Op 22 april 2022, in februari 2023, om 20.30 uur en in 1998.',
      ['22 april 2022', 'februari 2023', '20.30 uur', '1998'],
    ],
    [
      'nl',
      'date',
      'Van 01-02-2024 tot 1/3/2024, of 2024-05-06 (2025).',
      ['01-02-2024', '1/3/2024', '2024-05-06', '2025'],
    ],
    [
      'en',
      'number',
      'Some 1,204 people, twenty-one days and two million views.',
      ['1,204 people', 'twenty-one days', 'two million views'],
    ],
    ['en', 'amount', 'It cost £3.50, $12 million or 20 pounds.', ['£3.50', '$12 million', '20 pounds']],
    ['en', 'percentage', 'From 3 per cent to 4.5%.', ['3 per cent', '4.5%']],
    [
      'en',
      'date',
      'On 22 April 2022, April 23, 2022, the 3rd of May and at 8.30 pm.',
      ['22 April 2022', 'April 23, 2022', '3rd of May', '8.30 pm'],
    ],
  ])('%s %s: %s', (language, kind, text, figures) => {
    expect(textsOf(kind, articleOf([text], language))).toEqual(figures);
  });
});

describe('titles', () => {
  it.each<[string, string[]]>([
    ['De film ‘Stille Straat’ en het boek "Zes uur later" kwamen.', ['Stille Straat']],
    ['Hij zei: ‘Nooit.’ En: “Meteen weg.”', []],
    ['Na ‘Nacht 7’ kwam “De Brug”.', ['Nacht 7', 'De Brug']],
    ['Zo’n ‘rare’ dag.', []],
  ])('%s', (text, titles) => {
    const found = textsOf('title', articleOf([text]));
    expect(found.filter((title) => title !== 'Zes uur later')).toEqual(titles);
  });

  it('are what is set in italics, and the same words elsewhere', () => {
    const italic: Block = {
      kind: 'paragraph',
      runs: [words('Zij zagen '), words('Stille Straat', { italic: true }), words(' vaak.')],
    };
    const article = { ...articleOf([]), body: [italic, paragraph('Daarna Stille Straat weer.')] };
    expect(factsOf(article)).toEqual([
      {
        kind: 'title',
        text: 'Stille Straat',
        places: [
          { where: { part: 'body', block: 0 }, from: 10, until: 23 },
          { where: { part: 'body', block: 1 }, from: 7, until: 20 },
        ],
        alike: [],
      },
    ]);
  });
});

it('points out names that may be the same', () => {
  const article = articleOf([
    'Daar liep Elmer van der Marel met Noor Beek.',
    'Dat zei Elmer van de Marel ook, en Noor Visser niet.',
  ]);
  expect(factsOf(article).map(({ text, alike }) => [text, alike])).toEqual([
    ['Elmer van der Marel', ['Elmer van de Marel']],
    ['Noor Beek', []],
    ['Elmer van de Marel', ['Elmer van der Marel']],
    ['Noor Visser', []],
  ]);
});

describe('any text', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      'De',
      'Van',
      ' van der ',
      ' ',
      '7',
      '.',
      ',',
      '€',
      '%',
      ' euro',
      '-',
      '’',
      '‘',
      '“',
      '”',
      ': ',
      'ي',
      'שלום',
      '字',
      '😀',
      '\u0301',
      '\ud83d',
      '\n',
      '\u00a0',
      ' april ',
      '\ufffc',
    ),
    maxLength: 60,
  });

  it('has its facts where it says', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.constantFrom<ArticleLanguage>('nl', 'en'),
        (texts, language) => {
          const article = articleOf(
            texts.map((one) => one.replaceAll('\ufffc', '')),
            language,
          );
          const facts = factsOf(article);
          expect(new Set(facts.map((fact) => `${fact.kind} ${fact.text}`)).size).toBe(facts.length);
          for (const { kind, text: said, places } of facts) {
            expect(places.length).toBeGreaterThan(0);
            for (const { where, from, until } of places) {
              const stands = writtenTextAt(article, where)?.text.slice(from, until) ?? '';
              const read = stands.replace(/[\u00a0\u202f\n]/gu, ' ').normalize('NFC');
              if (kind === 'number') expect(read.toLowerCase()).toBe(said.toLowerCase());
              else expect(read).toBe(said);
            }
          }
        },
      ),
    );
  });

  it.each([
    'a',
    'A',
    'A ',
    'Aa ',
    '1',
    '1.',
    '1 ',
    '€',
    '‘',
    '‘A',
    '“A” ',
    'van ',
    'A van de ',
    'twee',
    'twee ',
    '.',
    '’',
    '-',
    'A-',
    'ي ',
    '😀',
    ':‘',
  ])('of %j takes time with its length only', (unit) => {
    const took = (length: number, salt: string): number => {
      const article = articleOf([salt + unit.repeat(length / unit.length)]);
      const start = performance.now();
      factsOf(article);
      return performance.now() - start;
    };
    took(2000, 'x');
    const short = Math.max(took(10_000, 'y'), took(10_000, 'z'), 6);
    // The better of two: the machine may be busy with something else.
    expect(Math.min(took(80_000, 'v'), took(80_000, 'w'))).toBeLessThan(short * 30);
  });

  it('of a great many names is compared with a bound', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, i) => `en Naam${String.fromCharCode(97 + (i % 26))}${i.toString(36)}`,
    );
    const start = performance.now();
    expect(factsOf(articleOf([names.join(' ')])).length).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

import { describe, expect, it } from 'vitest';
import { Dictionaries } from '../../../../../electron/press/spelling/Dictionaries';
import type { ArticleLanguage } from '../../../../../shared/article/Article';
import { judgeWord } from '../../../../../shared/article/spelling/judgeWord';
import { askedOf } from '../../../../../shared/article/spelling/judgeWord';
import { splitWords } from '../../../../../shared/article/spelling/splitWords';
import { valueOf } from '../../../../library/freshLibrary';

const { calls } = new Dictionaries();

/** The words of a text that the dictionary of a language makes wrong. */
async function wrongIn(text: string, language: ArticleLanguage): Promise<string[]> {
  const words = splitWords(text);
  const asked = [...new Set(words.flatMap(askedOf))];
  const unknown = new Set(valueOf(await calls['spelling:judge']({ language, words: asked })));
  return words.filter((word) => !judgeWord(word, (one) => !unknown.has(one))).map(({ word }) => word);
}

describe('the Dutch dictionary', () => {
  it('knows compounds as its rules make them', async () => {
    expect(
      await wrongIn(
        'De filmmaakster van het gijzelingsdrama zag een zeerover in de televisieserie, at een pannenkoek en kocht bioscoopkaartjes.',
        'nl',
      ),
    ).toEqual([]);
  });

  it('does not know compounds that are written otherwise', async () => {
    expect(await wrongIn('Een pannekoek, een gijzelings drama en een Netflixserie.', 'nl')).toEqual([
      'pannekoek',
      'gijzelings',
      'Netflixserie',
    ]);
  });

  it('knows apostrophes of both kinds, hyphens, abbreviations and what is left of a compound before a hyphen', async () => {
    expect(
      await wrongIn(
        "Zo’n foto’s en auto's: film- en serienieuws, gezondheids- en welzijnszorg, e-mail, Noord-Holland, bijv. zee-egels. Eén.",
        'nl',
      ),
    ).toEqual([]);
  });

  it('suggests what was meant', async () => {
    expect(valueOf(await calls['spelling:suggest']({ word: 'pannekoek', languages: ['nl'] }))[0]).toBe(
      'pannenkoek',
    );
  });
});

describe('the English dictionary', () => {
  it('is British', async () => {
    expect(await wrongIn("The film's colour isn’t a well-known organiser.", 'en')).toEqual([]);
    expect(await wrongIn('The color was recieved.', 'en')).toEqual(['color', 'recieved']);
  });
});

it('suggests from two languages in turn, and no more than a few', async () => {
  const found = valueOf(await calls['spelling:suggest']({ word: 'gebruiken', languages: ['nl', 'en'] }));
  expect(found.length).toBeLessThanOrEqual(7);
  const both = valueOf(await calls['spelling:suggest']({ word: 'televison', languages: ['nl', 'en'] }));
  expect(both).toContain('television');
  expect(both.length).toBeLessThanOrEqual(7);
});

it.each(['', '\u0000', 'x'.repeat(61), '🎬'.repeat(20), 'שלום', '%s%n', '-'.repeat(61), '‮abc'])(
  'answers about %j and goes on',
  async (word) => {
    expect(valueOf(await calls['spelling:judge']({ language: 'nl', words: [word, 'film'] }))).not.toContain(
      'film',
    );
  },
);

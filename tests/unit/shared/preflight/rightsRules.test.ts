import { describe, expect, it } from 'vitest';
import { preflight } from '../../../../shared/preflight/preflight';
import type { PreflightFacts } from '../../../../shared/preflight/PreflightFacts';
import type { Still } from '../../../../shared/still/Still';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../fixtures/filmArticle';

const film = filmArticle(fakeOriginal);
const rules = new Set([
  'embargo',
  'credit-differs',
  'only-with-article',
  'not-for-archive',
  'territory-limited',
]);

const library = (uses: number): Partial<PreflightFacts> => ({
  library: {
    sameAddress: [],
    freeSlug: '',
    links: [],
    tags: [],
    stillUses: { [fakeOriginal.hash]: uses },
    approvedAt: '',
    approvedHash: '',
    editedAt: '',
  },
});

function found(change: Partial<Still>, known: Partial<PreflightFacts> = {}) {
  const stills = film.stills.map((still) => (still.id === 'lead' ? { ...still, ...change } : still));
  return preflight({ ...film, stills }, { today: '2025-05-06', ...known }).findings.filter(({ rule }) =>
    rules.has(rule),
  );
}

describe('rights', () => {
  it('has nothing to say about a picture without limits', () => {
    expect(found({})).toEqual([]);
  });

  it('stops what is under embargo, to the minute where that is known', () => {
    const usableFrom = '2025-05-06T14:00:00+02:00';
    expect(found({ usableFrom: '2025-05-07' })).toEqual([
      {
        rule: 'embargo',
        level: 'block',
        where: expect.objectContaining({ part: 'still', still: 'lead' }),
        values: { name: 'plein.jpg', day: '2025-05-07', time: '' },
      },
    ]);
    expect(found({ usableFrom })).toMatchObject([{ level: 'block', values: { time: '14:00' } }]);
    expect(found({ usableFrom }, { now: '2025-05-06T12:00:00.000Z' })).toEqual([]);
    expect(found({ usableFrom: '2025-05-06' })).toEqual([]);
  });

  it('warns of a picture for one article that is with others, when the library knows', () => {
    expect(found({ onlyWithArticle: 'yes' })).toEqual([]);
    expect(found({ onlyWithArticle: 'yes' }, library(0))).toEqual([]);
    expect(found({ onlyWithArticle: 'yes' }, library(2))).toMatchObject([
      { rule: 'only-with-article', level: 'warn', values: { articles: 2 } },
    ]);
    expect(found({}, library(2))).toEqual([]);
  });

  it('notes what may not be kept, and warns when it was', () => {
    expect(found({ notForArchive: 'yes' })).toMatchObject([{ rule: 'not-for-archive', level: 'notice' }]);
    expect(found({ notForArchive: 'yes' }, library(1))).toMatchObject([{ level: 'warn' }]);
  });

  it('notes where a picture may not be used', () => {
    expect(found({ territory: ' Niet in België ' })).toMatchObject([
      { rule: 'territory-limited', level: 'notice', values: { territory: 'Niet in België' } },
    ]);
  });
});

describe('a credit that is not what the file says', () => {
  const read = { creator: 'Ann Lee', via: 'ANP', creditLine: 'Foto: Ann Lee / ANP' };

  it.each<[string, Partial<Still>, string[]]>([
    ['the same line', { read, creditLine: 'Foto: Ann Lee / ANP' }, []],
    ['the same in other capitals', { read, creditLine: 'FOTO: ANN LEE / ANP' }, []],
    ['other words, the same maker', { read, creditLine: 'Ann Lee via ANP' }, ['notice Foto: Ann Lee / ANP']],
    ['somebody else', { read, creditLine: 'Bob Ray' }, ['warn Foto: Ann Lee / ANP']],
    ['a maker alone in the file', { read: { creator: 'Ann Lee' }, creditLine: 'Bob Ray' }, ['warn Ann Lee']],
    ['that maker named', { read: { creator: 'Ann Lee' }, creditLine: 'Foto Ann Lee' }, []],
    ['a file that is silent', { read: {}, creditLine: 'Bob Ray' }, []],
    ['no credit at all', { read, creditLine: '', title: '', creator: '', via: '' }, []],
  ])('%s', (_what, change, findings) => {
    expect(found(change).map(({ level, values }) => `${level} ${values['said']}`)).toEqual(findings);
  });

  it('goes by the line that is composed, in the language of the article', () => {
    const composed = { creditLine: '', kind: 'photo', title: '', creator: 'Ann Lee', via: 'ANP' } as const;
    expect(found({ ...composed, read: { creditLine: 'Foto door Ann Lee via ANP' } })).toEqual([]);
  });
});

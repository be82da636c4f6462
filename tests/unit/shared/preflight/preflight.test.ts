import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../shared/article/Article';
import { ruleNames } from '../../../../shared/preflight/Finding';
import { preflight } from '../../../../shared/preflight/preflight';
import type { Still } from '../../../../shared/still/Still';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../fixtures/filmArticle';

const film = filmArticle(fakeOriginal);
const today = '2025-05-06';
const found = (change: Partial<Article>): string[] =>
  preflight({ ...film, ...change }, { today }).findings.map(({ rule, level, where }) =>
    [rule, level, where.part, where.still ?? where.block].filter((part) => part !== undefined).join(' '),
  );
const stills = (change: Partial<Still>): Partial<Article> => ({
  stills: film.stills.map((still) => (still.id === 'lead' ? { ...still, ...change } : still)),
});

describe('preflight', () => {
  it('finds nothing in a finished article, and says what is in order', () => {
    expect(preflight(film, { today })).toEqual({ findings: [], passed: [...ruleNames] });
  });

  it.each<[string, Partial<Article>]>([
    ['headline-missing block headline', { headline: ' \n' }],
    ['headline-long warn headline', { headline: 'a'.repeat(111) }],
    ['standfirst-missing warn standfirst', { standfirst: [words(' ')] }],
    ['credit-missing block still lead', stills({ creditLine: '', title: '', creator: '', via: '' })],
    ['alt-missing block still lead', stills({ altText: ' ' })],
    ['alt-is-file-name warn still lead', stills({ altText: 'IMG_2041' })],
    ['alt-is-file-name warn still lead', stills({ altText: 'plein' })],
    ['rights-expired block still lead', stills({ expires: '2025-05-05' })],
    ['tags-few warn tags', { tags: [{ kind: 'company', label: 'Netflix' }] }],
    ['unknown-parts block fields', { unknown: ['table'] }],
    ['slug-unsafe warn fields', { slug: 'Een Adres' }],
    [
      'link-text-vague warn standfirst',
      { standfirst: [words('Lees '), words('hier', { link: 'https://a.nl' }), words('.')] },
    ],
  ])('finds %s', (finding, change) => {
    expect(found(change)).toEqual([finding]);
  });

  it('finds a body of captions alone, and one without stills', () => {
    const captions = film.body.filter(({ kind }) => kind === 'still');
    expect(found({ body: captions })).toEqual(['body-empty block body']);
    expect(found({ body: film.body.filter(({ kind }) => kind !== 'still') })).toEqual([
      'still-missing warn still',
    ]);
  });

  it('lets a picture be used on the last day of its rights, and what is not shown be', () => {
    expect(found(stills({ expires: today }))).toEqual([]);
    expect(preflight({ ...film, ...stills({ expires: '2020-01-01' }) }).findings).toEqual([]);
    const unused = { ...film.stills[0], id: 'unused', altText: '' } as Still;
    expect(found({ stills: [...film.stills, unused] })).toEqual([]);
  });

  it('reads a link as one, whatever its marks', () => {
    const link = 'https://a.nl';
    const paragraph = (...parts: ReturnType<typeof words>[]): Partial<Article> => ({
      body: [...film.body, { kind: 'paragraph', runs: parts }],
    });
    const last = film.body.length;
    expect(found(paragraph(words('klik ', { link }), words('hier', { link, bold: true })))).toEqual([
      `link-text-vague warn body ${last}`,
    ]);
    expect(found(paragraph(words('de recensie ', { link }), words('hier', { link, bold: true })))).toEqual(
      [],
    );
  });

  it('puts what blocks first', () => {
    const levels = preflight(
      { ...film, headline: '', standfirst: [], slug: 'X', unknown: ['y'] },
      { today },
    ).findings.map(({ level }) => level);
    expect(levels).toEqual(['block', 'block', 'warn', 'warn']);
  });
});

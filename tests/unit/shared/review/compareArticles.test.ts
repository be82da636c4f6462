import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block, Run } from '../../../../shared/article/Article';
import { createArticle } from '../../../../shared/article/createArticle';
import { plainText } from '../../../../shared/article/flatText';
import { readArticle } from '../../../../shared/article/readArticle';
import { compareArticles } from '../../../../shared/review/compareArticles';
import type { Comparison, Piece } from '../../../../shared/review/Comparison';
import { isChanged, sideOf } from '../../../../shared/review/comparePieces';
import { swapComparison } from '../../../../shared/review/swapComparison';
import { twoStates } from '../../../fixtures/articleStates';
import { stillOf, words } from '../../../fixtures/filmArticle';

/** One side of a comparison, put together from its differences and from what they are differences to. */
function sideOfArticle(comparison: Comparison, side: 'before' | 'after', other: Article): Article {
  const fields = Object.fromEntries(
    comparison.fields.map((difference) => [difference.field, difference[side]]),
  );
  const stills = new Map(comparison.stills.map((difference) => [difference.id, difference[side]]));
  return {
    ...other,
    headline: plainText(sideOf(comparison.headline, side)[0] ?? []),
    standfirst: sideOf(comparison.standfirst, side)[0] ?? [],
    body: comparison.body.flatMap((row) => {
      const runs = sideOf(row.pieces, side);
      return row[side].map((block, index): Block => ({ ...block, runs: runs[index] ?? [] }));
    }),
    stills: other.stills.map((still) => stills.get(still.id) ?? still),
    tags: comparison.tags?.[side] ?? other.tags,
    ...fields,
  };
}

/** Without the stills that no block shows: those are not told of. */
function shown(article: Article): Article {
  const named = new Set(article.body.map((block) => (block.kind === 'still' ? block.still : '')));
  return { ...article, stills: article.stills.filter(({ id }) => named.has(id)) };
}

describe('any two states', () => {
  test('are both in what is told of them', () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const comparison = compareArticles(before, after);
        expect(shown(sideOfArticle(comparison, 'after', before))).toMatchObject(
          // A still that comes or goes with its block is told of on the side that shows it.
          { ...shown(after), stills: expect.anything() },
        );
        expect(sideOfArticle(comparison, 'before', after).body).toEqual(before.body);
        for (const { id, before: old, after: fresh } of comparison.stills) {
          expect(old).toEqual(shown(before).stills.find((still) => still.id === id) ?? null);
          expect(fresh).toEqual(shown(after).stills.find((still) => still.id === id) ?? null);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('differ the other way about when they are swapped', () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const comparison = compareArticles(before, after);
        expect(compareArticles(after, before)).toEqual(swapComparison(comparison));
        expect(swapComparison(swapComparison(comparison))).toEqual(comparison);
      }),
      { numRuns: 100 },
    );
  });

  test('do not differ when they are equal', () => {
    fc.assert(
      fc.property(twoStates, ([state]) => {
        const { headline, standfirst, body, ...rest } = compareArticles(state, structuredClone(state));
        expect(rest).toEqual({
          fields: [],
          stills: [],
          tags: null,
          corrections: null,
          words: { inserted: 0, deleted: 0 },
        });
        for (const pieces of [headline, standfirst, ...body.map((row) => row.pieces)]) {
          expect(isChanged(pieces)).toBe(false);
        }
        for (const row of body) expect([row.before, row.moved]).toEqual([row.after, null]);
      }),
    );
  });
});

const start = {
  id: '00000000-0000-4000-8000-000000000000',
  language: 'nl' as const,
  createdAt: '2026-01-02T03:04:05Z',
};
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });
const article = (body: Block[], more: Partial<Article> = {}): Article =>
  readArticle(createArticle({ ...start, ...more, body }));

/** Pieces as a proof-reader would write them. */
const told = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'same') return plainText(piece.runs);
      if (piece.kind === 'set') return `{${plainText(piece.after)}}`;
      if (piece.kind === 'deleted') return `[-${plainText(piece.runs)}-]`;
      return piece.kind === 'inserted' ? `[+${plainText(piece.runs)}+]` : `[${piece.kind}]`;
    })
    .join('');

const bodyOf = (before: Block[], after: Block[]): string[] =>
  compareArticles(article(before), article(after)).body.map(({ pieces }) => told(pieces));

describe('what is told', () => {
  test('whole words, in their order, with the space between two of them', () => {
    const { headline, words: counted } = compareArticles(
      article([], { headline: 'In de Netflix top 10 en wereldwijd, toch wel als een verrassing.' }),
      article([], { headline: 'In de Netflix-top 10 en wereldwijd, als een grote verrassing.' }),
    );
    expect(told(headline)).toBe(
      'In de [-Netflix-][+Netflix-top+] [-top -]10 en wereldwijd, [-toch wel -]als een [+grote +]verrassing.',
    );
    expect(counted).toEqual({ inserted: 2, deleted: 4 });
  });

  test('a paragraph that was split, and two that were joined', () => {
    const one = paragraph(words('Het plein was leeg. De winkel was dicht.'));
    const two = [paragraph(words('Het plein was leeg. ')), paragraph(words('De winkel was dicht.'))];
    expect(bodyOf([one], two)).toEqual(['Het plein was leeg. [split]De winkel was dicht.']);
    expect(bodyOf(two, [one])).toEqual(['Het plein was leeg. [joined]De winkel was dicht.']);
  });

  test('a paragraph that was moved is neither deleted nor inserted', () => {
    const [a, b, c] = ['Eerst dit hier.', 'Dan dat daar.', 'Ten slotte nog iets anders.'].map((text) =>
      paragraph(words(text)),
    ) as [Block, Block, Block];
    const { body, words: counted } = compareArticles(article([a, b, c]), article([b, c, a]));
    expect(counted).toEqual({ inserted: 0, deleted: 0 });
    expect(body.filter(({ moved }) => moved !== null).map(({ before, after }) => [before, after])).toEqual([
      [[a], []],
      [[], [a]],
    ]);
  });

  test('a paragraph written anew is no row of exchanged words', () => {
    const before = [paragraph(words('Niemand had dit verwacht van een debuut.'))];
    const after = [paragraph(words('Wereldwijd keken 58 miljoen mensen in twee weken.'))];
    expect(bodyOf(before, after).sort()).toEqual([
      '[+Wereldwijd keken 58 miljoen mensen in twee weken.+]',
      '[-Niemand had dit verwacht van een debuut.-]',
    ]);
  });

  test('words that are set differently, and a block of another kind', () => {
    const before = [paragraph(words('De regisseur koos anders.'))];
    const after: Block[] = [
      { kind: 'subhead', runs: [words('De '), words('regisseur', { bold: true }), words(' koos anders.')] },
    ];
    const [row] = compareArticles(article(before), article(after)).body;
    expect(told(row?.pieces ?? [])).toBe('De {regisseur} koos anders.');
    expect([row?.before[0]?.kind, row?.after[0]?.kind]).toEqual(['paragraph', 'subhead']);
  });

  test('caption, alternative text, credit, tags and fields', () => {
    const original = {
      hash: 'a'.repeat(64),
      type: 'image/jpeg' as const,
      width: 2,
      height: 1,
      bytes: 9,
      name: 'a.jpg',
    };
    const figure = (caption: string): Block => ({ kind: 'still', still: 's', runs: [words(caption)] });
    const comparison = compareArticles(
      article([figure('Het plein bij dag.')], {
        stills: [stillOf('s', original, { altText: 'Een plein', creator: 'A. Maker' })],
        tags: [{ kind: 'company', label: 'Netflix' }],
        status: 'draft',
        byline: 'Redactie',
      }),
      article([figure('Het plein bij avond.')], {
        stills: [stillOf('s', original, { altText: 'Een nat plein', creator: 'A. Maker' })],
        tags: [{ kind: 'genre', label: 'Thriller' }],
        status: 'approved',
        byline: 'Eindredactie',
      }),
    );
    expect(comparison.body.map(({ pieces }) => told(pieces))).toEqual(['Het plein bij [-dag-][+avond+].']);
    expect(
      comparison.stills.map(({ texts, picture }) => [
        texts.map((text) => [text.part, told(text.pieces)]),
        picture,
      ]),
    ).toEqual([[[['altText', 'Een [+nat +]plein']], false]]);
    expect(comparison.tags).toEqual({
      before: [{ kind: 'company', label: 'Netflix' }],
      after: [{ kind: 'genre', label: 'Thriller' }],
    });
    expect(comparison.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['byline', 'Redactie', 'Eindredactie'],
      ['status', 'draft', 'approved'],
    ]);
  });
});

test('texts that have nothing in common are told at once', () => {
  const long = (seed: string): Block =>
    paragraph(words(Array.from({ length: 3000 }, (_, i) => `${seed}${i}`).join(' ')));
  expect(bodyOf([long('a')], [long('b')])).toHaveLength(2);
});

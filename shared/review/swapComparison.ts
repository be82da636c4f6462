import type { Comparison } from './Comparison';
import { swapPieces } from './comparePieces';

/** The same comparison the other way about: what was inserted is deleted, and what was before comes after. */
export function swapComparison(comparison: Comparison): Comparison {
  const { headline, standfirst, body, fields, stills, tags, corrections, words } = comparison;
  return {
    headline: swapPieces(headline),
    standfirst: swapPieces(standfirst),
    body: body.map((row) => ({
      beforeAt: row.afterAt,
      afterAt: row.beforeAt,
      before: row.after,
      after: row.before,
      pieces: swapPieces(row.pieces),
      moved: row.moved,
    })),
    fields: fields.map(({ field, before, after, pieces }) => ({
      field,
      before: after,
      after: before,
      pieces: swapPieces(pieces),
    })),
    stills: stills.map(({ id, before, after, texts, picture }) => ({
      id,
      before: after,
      after: before,
      texts: texts.map(({ part, pieces }) => ({ part, pieces: swapPieces(pieces) })),
      picture,
    })),
    tags: tags ? { before: tags.after, after: tags.before } : null,
    corrections: corrections ? { before: corrections.after, after: corrections.before } : null,
    words: { inserted: words.deleted, deleted: words.inserted },
  };
}

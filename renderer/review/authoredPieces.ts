import type { Run } from '../../shared/article/Article';
import type { Author } from '../../shared/article/Author';
import { isSameAuthor } from '../../shared/article/Author';
import { cutRuns } from '../../shared/article/cutRuns';
import { runsLength } from '../../shared/article/flatText';
import type { AuthorsOfChanges } from '../../shared/review/authorsOfChanges';
import type { Piece } from '../../shared/review/Comparison';

/** Words of a piece that one person put there, or took out. */
export interface AuthoredWords {
  runs: readonly Run[];
  /** Null where nobody knows. */
  author: Author | null;
  /** Whether they are to be shown with it: what comes before is somebody else's, or nobody's. */
  isFirst: boolean;
}

type Changed = Extract<Piece, { kind: 'inserted' | 'deleted' | 'split' | 'joined' }>;

/** Cuts the changed pieces of a text into what each person did; of those that are not shown on a side, nothing. */
export function authoredPieces(
  pieces: readonly Piece[],
  shown: { old: boolean; fresh: boolean },
  authors: Pick<AuthorsOfChanges, 'inserted' | 'only'> | null,
): ReadonlyMap<Piece, readonly AuthoredWords[]> {
  const found = new Map<Piece, readonly AuthoredWords[]>();
  let last: Author | null = null;
  for (const piece of pieces) {
    const isFresh = piece.kind === 'inserted' || piece.kind === 'split';
    if (piece.kind === 'same' || piece.kind === 'set') last = null;
    else if (isFresh ? shown.fresh : shown.old) {
      const words: AuthoredWords[] = [];
      for (const [runs, author] of stretchesOf(piece, authors)) {
        words.push({ runs, author, isFirst: author !== null && !(last && isSameAuthor(last, author)) });
        last = author;
      }
      found.set(piece, words);
    }
  }
  return found;
}

function stretchesOf(
  piece: Changed,
  authors: Pick<AuthorsOfChanges, 'inserted' | 'only'> | null,
): (readonly [runs: readonly Run[], author: Author | null])[] {
  const runs = 'runs' in piece ? piece.runs : [];
  if (piece.kind === 'deleted' || piece.kind === 'joined') return [[runs, authors?.only ?? null]];
  const stretches = authors?.inserted.get(piece) ?? [];
  if (stretches.length < 2) return [[runs, stretches[0]?.author ?? null]];
  const cut = cutRuns(
    runs,
    stretches.map(({ length }) => length),
  );
  return stretches.map(({ author }, index) => [cut[index] ?? [], author] as const);
}

/** Where each of some words begins, when the first begins at a place. */
export function startsOfWords(words: readonly AuthoredWords[], from: number): number[] {
  let at = from;
  return words.map(({ runs }) => {
    const start = at;
    at += runsLength(runs);
    return start;
  });
}

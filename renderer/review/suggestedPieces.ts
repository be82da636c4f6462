import type { TextName } from '../../shared/article/textNames';
import { flatLength, plainText, runsLength } from '../../shared/article/flatText';
import type { Comparison, Piece } from '../../shared/review/Comparison';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import type { Suggestion } from '../../shared/review/suggestions/Suggestion';

/**
 * Which suggestion each piece comes from that differs between an article as it is and as it would be. Suggestions that
 * touch may be one piece: it is said to be that of which it has the words.
 */
export function suggestedPieces(
  { headline, standfirst, body }: Pick<Comparison, 'headline' | 'standfirst' | 'body'>,
  all: readonly AnySuggestion[],
): ReadonlyMap<Piece, string> {
  const found = new Map<Piece, string>();
  const ofTexts = all.flatMap((one) =>
    isAboutValue(one) ? [] : [one, ...(one.elsewhere ?? []).map((place) => ({ ...one, ...place }))],
  );
  const note = (text: TextName, pieces: readonly Piece[], start: number): void => {
    const there = ofTexts.filter((one) => one.text === text);
    let at = start;
    for (const piece of pieces) {
      const until = at + lengthBefore(piece);
      const suggestion = piece.kind === 'same' ? undefined : bestOf(there, piece, at, until);
      if (suggestion) found.set(piece, suggestion.id);
      at = until;
    }
  };
  note('headline', headline, 0);
  note('standfirst', standfirst, 0);
  // Where the blocks of the article as it is begin, in its flat text.
  const starts = [0];
  for (const { beforeAt, before } of body.toSorted((a, b) => a.beforeAt - b.beforeAt))
    for (const [i, block] of before.entries())
      starts[beforeAt + i + 1] = (starts[beforeAt + i] ?? 0) + flatLength(block);
  for (const { beforeAt, pieces } of body) note('body', pieces, starts[beforeAt] ?? starts.at(-1) ?? 0);
  return found;
}

/** How many characters of the earlier text a piece takes. */
function lengthBefore(piece: Piece): number {
  switch (piece.kind) {
    case 'same':
    case 'deleted':
      return runsLength(piece.runs);
    case 'set':
      return runsLength(piece.before);
    case 'joined':
      return 1;
    case 'inserted':
    case 'split':
      return 0;
  }
}

/** Of the suggestions that reach a stretch the one with the words of the piece, or that does the same; then the shortest. */
function bestOf(
  all: readonly Suggestion[],
  piece: Piece,
  from: number,
  until: number,
): Suggestion | undefined {
  const words = wordsOf(piece);
  const rank = (one: Suggestion): number => {
    const alike = one.pieces.filter(({ kind }) => kind === piece.kind).map(wordsOf);
    const isSaid = alike.some((said) => said.includes(words) || (said !== '' && words.includes(said)));
    return (isSaid ? 0 : alike.length > 0 ? 1e9 : 2e9) + one.printed[1] - one.printed[0];
  };
  // A block that is new begins in print before the end of the block before it.
  const near = all.filter(({ printed }) => printed[0] <= until + 1 && printed[1] >= from - 1);
  return near.map((one) => ({ one, rank: rank(one) })).sort((a, b) => a.rank - b.rank)[0]?.one;
}

function wordsOf(piece: Piece | Suggestion['pieces'][number]): string {
  return 'runs' in piece ? plainText(piece.runs) : '';
}

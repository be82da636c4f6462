import { plainText } from '../../article/flatText';
import type { SuggestedPiece } from './Suggestion';

/** The words that a suggestion takes out in one place and puts in, the very same, in another; '' for none. */
export function movedIn(pieces: readonly SuggestedPiece[]): string {
  const all = (kind: SuggestedPiece['kind']): string =>
    pieces
      .map((piece) => (piece.kind === kind && 'runs' in piece ? plainText(piece.runs) : ''))
      .join('')
      .trim();
  const others = pieces.some(({ kind }) => kind === 'set' || kind === 'block');
  const words = all('deleted');
  return !others && words === all('inserted') ? words : '';
}

/** Whether a suggestion takes a still from one place to another, with its caption as it is. */
export function movesStill(pieces: readonly SuggestedPiece[]): boolean {
  const [out, put] = (['joined', 'split'] as const).map((wanted) =>
    pieces.flatMap((piece) => (piece.kind === wanted && piece.still ? [piece.still] : [])),
  );
  const hasWords = pieces.some(({ kind }) => kind === 'inserted' || kind === 'deleted');
  return (
    out?.length === 1 && out[0] === put?.[0] && put?.length === 1 && (!hasWords || movedIn(pieces) !== '')
  );
}

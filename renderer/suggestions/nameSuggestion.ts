import type { Run } from '../../shared/article/Article';
import { plainText } from '../../shared/article/flatText';
import { partLanguage } from '../../shared/article/partLanguages';
import { cutText } from '../../shared/language/cutText';
import type { suggestionTexts } from '../../shared/language/suggestionTexts';
import { movedIn, movesStill } from '../../shared/review/suggestions/movedIn';
import type { SuggestedPiece, Suggestion } from '../../shared/review/suggestions/Suggestion';

type Texts = (typeof suggestionTexts)['nl'];

/** So much of the words of a suggestion is in its name. */
const longest = 60;

/** What a suggestion does, in one line: for those who do not see it beside the text. */
export function nameSuggestion({ pieces }: Suggestion, texts: Texts): string {
  if (movesStill(pieces)) return texts.movesStill;
  const moved = movedIn(pieces);
  if (moved) return texts.moves(shortened(moved));
  return pieces.map((piece) => nameOf(piece, texts)).join(', ');
}

/** What is not words about a piece; '' for what is only words. */
export function noteOf(piece: SuggestedPiece, texts: Texts): string {
  switch (piece.kind) {
    case 'inserted':
    case 'deleted':
      return '';
    case 'split':
      return piece.still ? texts.stillIn : texts.split;
    case 'joined':
      return piece.still ? texts.stillOut : texts.joined;
    case 'set': {
      const language = piece.mark === 'language' && partLanguage(piece.to);
      return language ? texts.spoken(language) : (piece.to ? texts.set : texts.unset)[piece.mark];
    }
    case 'block':
      if (piece.list) return texts.list[piece.list];
      // A document may name any kind, and also what every object has.
      return texts.block(
        (Object.hasOwn(texts.blocks, piece.to) ? texts.blocks[piece.to] : undefined) ?? texts.otherBlock,
      );
  }
}

function nameOf(piece: SuggestedPiece, texts: Texts): string {
  switch (piece.kind) {
    case 'inserted':
      return texts.inserts(wordsOf(piece.runs));
    case 'deleted':
      return texts.deletes(wordsOf(piece.runs));
    case 'set':
      return `“${wordsOf(piece.runs)}” ${noteOf(piece, texts)}`;
    default:
      return noteOf(piece, texts);
  }
}

function wordsOf(runs: readonly Run[]): string {
  return shortened(plainText(runs));
}

/** Words as they stand in a name: no more than tell it from others. */
export function shortened(words: string): string {
  return words.length > longest ? `${cutText(words, longest - 1).trimEnd()}…` : words;
}

import type { ReactElement } from 'react';
import { plainText } from '../../shared/article/flatText';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { movedIn } from '../../shared/review/suggestions/movedIn';
import type { Suggestion } from '../../shared/review/suggestions/Suggestion';
import { cutText } from '../../shared/language/cutText';
import { useTexts } from '../settings/language';
import { noteOf } from './nameSuggestion';

/** Of the words of a suggestion so many are shown beside the text. */
const longest = 400;

/** What a suggestion does, as marked words. */
export function SuggestedWords({ suggestion: { pieces } }: { suggestion: Suggestion }): ReactElement {
  const texts = useTexts(suggestionTexts);
  return (
    <p className="suggested-words" dir="auto">
      {movedIn(pieces) && <span className="suggested-note">{texts.moved} </span>}
      {pieces.map((piece, index) => {
        const note = noteOf(piece, texts);
        const words = 'runs' in piece ? cutText(plainText(piece.runs), longest) : '';
        return (
          <span key={index}>
            {piece.kind === 'deleted' && <del>{words}</del>}
            {piece.kind === 'inserted' && <ins>{words}</ins>}
            {piece.kind === 'set' && <span className="suggested-set">{words}</span>}
            {note && <span className="suggested-note">{note}</span>}{' '}
          </span>
        );
      })}
    </p>
  );
}

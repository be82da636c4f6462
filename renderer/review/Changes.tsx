import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Piece } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { Button } from '../parts/Button';
import { useLanguage, useTexts } from '../settings/language';
import { nameDifference } from './nameDifference';
import { Pieces } from './Pieces';

interface ChangesProps {
  differences: readonly Difference[];
  active: string;
  onGo: (key: string) => void;
  onRestore: ((difference: Difference) => void) | null;
}

/** Every change in the margin, in reading order, what is around the copy included. */
export function Changes({ differences, active, onGo, onRestore }: ChangesProps): ReactElement {
  const texts = useTexts(reviewTexts);
  const { statuses } = useTexts(partsTexts);
  const language = useLanguage();
  const inWords = (difference: Difference): Piece[] => {
    if (difference.place.in !== 'field' || difference.place.field !== 'status') return difference.pieces;
    return difference.pieces.map((piece) =>
      'runs' in piece
        ? {
            ...piece,
            runs: piece.runs.map((run) =>
              run.kind === 'text'
                ? { ...run, text: statuses[run.text as keyof typeof statuses] ?? run.text }
                : run,
            ),
          }
        : piece,
    );
  };
  return (
    <aside className="r-changes" aria-label={texts.changes}>
      <ul>
        {differences.map((difference) => {
          const name = nameDifference(difference, language);
          return (
            <li
              key={difference.key}
              className="r-change"
              data-active={difference.key === active || undefined}
            >
              <header>
                <button type="button" onClick={() => onGo(difference.key)}>
                  {name}
                </button>
                {onRestore && (
                  <Button
                    look="ghost"
                    size="small"
                    aria-label={texts.restoreOf(name)}
                    onClick={() => onRestore(difference)}
                  >
                    {texts.restore}
                  </Button>
                )}
              </header>
              <p className="r-words">
                <Pieces pieces={inWords(difference).filter(({ kind }) => kind !== 'same')} side="both" />
                {difference.moved && <span className="r-note">{texts.moved}</span>}
                {difference.kinds && difference.kinds[0] !== difference.kinds[1] && (
                  <span className="r-note">
                    {texts.kindChanged(texts.blocks[difference.kinds[0]], texts.blocks[difference.kinds[1]])}
                  </span>
                )}
                {difference.place.in === 'still' && difference.place.part === null && (
                  <span className="r-note">{texts.newPicture}</span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

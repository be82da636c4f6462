import type { ReactElement, ReactNode } from 'react';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Comparison, Piece } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { usePageZone } from '../export/usePageZone';
import { Button } from '../parts/Button';
import { useLanguage, useTexts } from '../settings/language';
import { codePieces } from './codePieces';
import { nameDifference } from './nameDifference';
import { Pieces } from './Pieces';
import type { ShownStills } from './stillPairs';
import { pictureChanges, stillsOfDifference } from './stillPairs';
import { StillPictures } from './StillPictures';

interface ChangesProps {
  differences: readonly Difference[];
  active: string;
  comparison: Comparison;
  stills: ShownStills;
  onGo: (key: string) => void;
  onRestore: ((difference: Difference) => void) | null;
  /** What stands below them. */
  children?: ReactNode;
}

/** Every change in the margin, in reading order, what is around the copy included. */
export function Changes(props: ChangesProps): ReactElement {
  const { differences, active, comparison, stills, onGo, onRestore, children } = props;
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const zone = usePageZone();
  const inWords = (difference: Difference): Piece[] =>
    codePieces(difference, comparison, language, zone) ?? difference.pieces;
  return (
    <aside className="r-changes" aria-label={texts.changes}>
      <ul>
        {differences.map((difference) => {
          const name = nameDifference(difference, language);
          const pair = stillsOfDifference(difference, comparison, stills);
          const picture = pair && pictureChanges(pair);
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
              {pair && (
                <div className="r-stills">
                  <StillPictures pair={pair} side="both" />
                </div>
              )}
              <p className="r-words">
                <Pieces pieces={inWords(difference).filter(({ kind }) => kind !== 'same')} side="both" />
                {difference.moved && <span className="r-note">{texts.moved}</span>}
                {difference.kinds && difference.kinds[0] !== difference.kinds[1] && (
                  <span className="r-note">
                    {texts.kindChanged(texts.blocks[difference.kinds[0]], texts.blocks[difference.kinds[1]])}
                  </span>
                )}
                {picture?.file && <span className="r-note">{texts.newPicture}</span>}
                {picture?.focus && <span className="r-note">{texts.newFocus}</span>}
                {picture?.crop && <span className="r-note">{texts.newCrop}</span>}
              </p>
            </li>
          );
        })}
      </ul>
      {children}
    </aside>
  );
}

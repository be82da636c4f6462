import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Comparison, Piece } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { usePageZone } from '../export/usePageZone';
import { Button } from '../parts/Button';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { activeSuggestion } from '../suggestions/suggesting';
import { activeThread } from '../threads/activeThread';
import { codePieces } from './codePieces';
import { nameDifference } from './nameDifference';
import { Pieces } from './Pieces';
import { MadeBy } from './MadeBy';
import type { ShownStills } from './stillPairs';
import { pictureChanges, stillsOfDifference } from './stillPairs';
import { StillPictures } from './StillPictures';
import type { ChangeAuthors } from './useChangeAuthors';
import type { Beside } from './useBesideText';
import { useBesideText } from './useBesideText';

interface ChangesProps {
  differences: readonly Difference[];
  active: string;
  comparison: Comparison;
  stills: ShownStills;
  /** Who made them. */
  authors: ChangeAuthors | null;
  onGo: (key: string) => void;
  onRestore: ((difference: Difference) => void) | null;
  /** Where they stand beside the copy; null for a list. */
  beside: Beside | null;
  /** What stands below them. */
  children?: ReactNode;
}

/** Every change in the margin, in reading order, what is around the copy included. */
export function Changes(props: ChangesProps): ReactElement {
  const { differences, active, comparison, stills, authors, onGo, onRestore, beside, children } = props;
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const zone = usePageZone();
  const margin = useRef<HTMLElement>(null);
  // Which card is in use they know.
  useObservable(activeSuggestion);
  useObservable(activeThread);
  useBesideText(margin, beside);
  const inWords = (difference: Difference): Piece[] =>
    codePieces(difference, comparison, language, zone) ?? difference.pieces;
  return (
    <aside className="r-changes" aria-label={texts.changes} ref={margin}>
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
              data-card={`difference ${difference.key}`}
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
              <MadeBy authors={authors} difference={difference.key} />
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

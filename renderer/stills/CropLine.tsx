import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { cropTexts } from '../../shared/language/cropTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still } from '../../shared/still/Still';
import { turnPoint } from '../../shared/still/turnPicture';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import type { OnTable } from './CropBar';

interface CropLineProps {
  session: ArticleSession;
  still: Still;
  shown: OnTable;
}

/** Under the picture: where the point of interest is, or how the crop came about and the way back from it. */
export function CropLine({ session, still, shown }: CropLineProps): ReactElement {
  const words = useTexts(cropTexts);
  const { focusAt, focusHint } = useTexts(stillTexts);
  const point = turnPoint(still.focus, still.turns);
  const at = focusAt(Math.round(point.x * 100), Math.round(point.y * 100));
  if (shown === 'whole') {
    return (
      <p className="focus-line">
        <span>{at}</span>
        {!session.readOnly && <span>{focusHint}</span>}
      </p>
    );
  }
  const made = still.crops[shown] !== undefined;
  const automatic = shown === 'page' ? words.automaticPage : words.automatic;
  return (
    <p className="focus-line">
      <span>{made ? words.byHand : automatic}</span>
      {made && !session.readOnly && (
        <Button
          size="small"
          look="ghost"
          icon={RotateCcw}
          onClick={(event) => {
            // The button goes with the crop; the frame it was about stays.
            const stage = event.currentTarget.closest('.focus-stage');
            stage?.querySelector<HTMLElement>('.crop-frame')?.focus();
            beginUndoStep(session);
            changeStill(session.doc, still.id, { crops: { [shown]: null } });
            beginUndoStep(session);
          }}
        >
          {words.reset}
        </Button>
      )}
      {!session.readOnly && <span className="at-end">{words.hint}</span>}
    </p>
  );
}

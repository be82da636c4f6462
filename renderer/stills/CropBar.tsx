import { Replace, RotateCcw, RotateCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { cropTexts } from '../../shared/language/cropTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import { cropNames } from '../../shared/still/NamedCrop';
import type { CropName } from '../../shared/still/NamedCrop';
import type { Still } from '../../shared/still/Still';
import { turnStill } from '../../shared/still/turnStill';
import { Button } from '../parts/Button';
import { IconButton } from '../parts/IconButton';
import { Segmented } from '../parts/Segmented';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { replaceStill } from './replaceStill';

/** What lies on the table: the whole picture with its point of interest, or one of its crops. */
export type OnTable = CropName | 'whole';

interface CropBarProps {
  session: ArticleSession;
  still: Still;
  shown: OnTable;
  onShow: (shown: OnTable) => void;
}

/** Above the picture: which crop is worked on, turning, and another file in its place. */
export function CropBar({ session, still, shown, onShow }: CropBarProps): ReactElement {
  const words = useTexts(cropTexts);
  const { replace } = useTexts(stillTexts);
  const options = [
    { value: 'whole' as OnTable, label: words.whole },
    ...cropNames.map((name) => ({ value: name as OnTable, label: words.names[name] })),
  ];
  function turn(by: 1 | -1): void {
    beginUndoStep(session);
    changeStill(session.doc, still.id, turnStill(still, by));
    beginUndoStep(session);
  }
  return (
    <header>
      <Segmented<OnTable> label={words.choose} value={shown} options={options} onChange={onShow} />
      {!session.readOnly && (
        <>
          <span className="turns">
            <IconButton icon={RotateCcw} size="small" label={words.turnLeft} onClick={() => turn(-1)} />
            <IconButton icon={RotateCw} size="small" label={words.turnRight} onClick={() => turn(1)} />
          </span>
          <Button size="small" icon={Replace} onClick={() => void replaceStill(session, still.id, 'choose')}>
            {replace}
          </Button>
        </>
      )}
    </header>
  );
}

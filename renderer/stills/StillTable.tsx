import { Undo2 } from 'lucide-react';
import type { DragEvent, KeyboardEvent, ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { matchesKeys } from '../../shared/commands/keys';
import { stillTexts } from '../../shared/language/stillTexts';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useStills } from '../session/useSession';
import { useTexts } from '../settings/language';
import { onMac } from '../settings/platform';
import type { OnTable } from './CropBar';
import { FocusStage } from './FocusStage';
import { replaceStill } from './replaceStill';
import { StillForm } from './StillForm';
import './stillTable.css';
import { useStillSteps } from './useStillSteps';

interface StillTableProps {
  session: ArticleSession;
  /** The id of the still's use in the article. */
  still: string;
  /** What is worked on at first: the whole picture, or a crop. */
  first?: OnTable;
  onClose: () => void;
}

/**
 * The table on which a picture lies: its point of interest and crops, what the file says, and all that
 * is printed with it. Everything is applied to the article at once and can be undone; nothing has to be
 * filled in to go on writing. A file dropped here takes the picture's place.
 */
export function StillTable({
  session,
  still: id,
  first = 'whole',
  onClose,
}: StillTableProps): ReactElement | null {
  const words = useTexts(stillTexts);
  const still = useStills(session).get(id);
  const [over, setOver] = useState(false);
  const gone = still === undefined;
  useEffect(() => {
    // Undo may take the still itself away.
    if (gone) onClose();
  }, [gone, onClose]);
  const step = useStillSteps(session, id, onClose);
  if (!still) return null;

  function keyDown(event: KeyboardEvent): void {
    if (step(event.nativeEvent)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const redo =
      matchesKeys(event.nativeEvent, 'Mod+Shift+Z', onMac) || matchesKeys(event.nativeEvent, 'Mod+Y', onMac);
    if (!redo && !matchesKeys(event.nativeEvent, 'Mod+Z', onMac)) return;
    event.preventDefault();
    event.stopPropagation();
    if (redo) session.undo.redo();
    else session.undo.undo();
  }

  function drop(event: DragEvent): void {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    if (!session.readOnly) void replaceStill(session, id, { file });
  }

  return (
    <Dialog
      title={words.dialog}
      className="still-table"
      onClose={() => {
        beginUndoStep(session);
        onClose();
      }}
      headEnd={
        !session.readOnly && (
          <Button look="ghost" icon={Undo2} keys="Mod+Z" onClick={() => session.undo.undo()}>
            {words.undo}
          </Button>
        )
      }
      footer={
        <>
          <span className="quiet">{words.untouched}</span>
          <Button look="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div
        className={over ? 'still-table-body over' : 'still-table-body'}
        onKeyDownCapture={keyDown}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={drop}
      >
        <FocusStage session={session} still={still} first={first} />
        <StillForm session={session} still={still} />
        {over && <p className="drop-veil">{words.dropHere}</p>}
      </div>
    </Dialog>
  );
}

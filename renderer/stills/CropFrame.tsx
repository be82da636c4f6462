import type { PointerEvent, ReactElement } from 'react';
import { useRef } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { cropTexts } from '../../shared/language/cropTexts';
import { cropOf } from '../../shared/still/cropOf';
import type { BoxGrip, CropBox } from '../../shared/still/cropBox';
import { cropOfBox, moveBox, pullBox } from '../../shared/still/cropBox';
import { moveCrop } from '../../shared/still/moveCrop';
import type { CropName } from '../../shared/still/NamedCrop';
import { cropRatios } from '../../shared/still/NamedCrop';
import type { Still } from '../../shared/still/Still';
import { turnedSize } from '../../shared/still/turnPicture';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';

const corners: readonly BoxGrip[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
];
const sides: readonly BoxGrip[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
];

interface CropFrameProps {
  session: ArticleSession;
  still: Still;
  name: CropName;
}

/** What a pointer took hold of: the whole frame, or one of its corners or sides. */
interface Drag {
  grip: BoxGrip | null;
  from: CropBox;
  x: number;
  y: number;
  /** Pixels of the picture for each on the screen. */
  scale: number;
}

/**
 * The frame of a crop on its picture. Dragged inside it moves, at a corner it changes size; with the keyboard arrows
 * move it by 1 %, with Shift 10 %, and Alt makes it larger and smaller (`moveCrop`); Delete takes the crop away.
 * It never leaves the picture or the point of interest. One drag is one step for undo.
 */
export function CropFrame({ session, still, name }: CropFrameProps): ReactElement {
  const words = useTexts(cropTexts);
  const held = useRef<Drag | null>(null);
  const ratio = cropRatios[name];
  const picture = turnedSize(still.original, still.turns);
  const box = cropOf(still, { ratio, widest: 0, page: name === 'page' });
  const percent = {
    left: (box.left / picture.width) * 100,
    top: (box.top / picture.height) * 100,
    width: (box.width / picture.width) * 100,
    height: (box.height / picture.height) * 100,
  };

  function put(to: CropBox): void {
    changeStill(session.doc, still.id, { crops: { [name]: cropOfBox(still, name, to) } });
  }

  function take(event: PointerEvent<HTMLElement>, grip: BoxGrip | null): void {
    const table = event.currentTarget.closest('.focus-picture')?.getBoundingClientRect();
    if (event.button !== 0 || session.readOnly || !table) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.closest<HTMLElement>('.crop-frame')?.focus();
    beginUndoStep(session);
    const scale = picture.width / table.width;
    held.current = { grip, from: box, x: event.clientX, y: event.clientY, scale };
  }

  function drag(event: PointerEvent<HTMLElement>): void {
    if (!held.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.stopPropagation();
    const { grip, from, scale } = held.current;
    const x = (event.clientX - held.current.x) * scale;
    const y = (event.clientY - held.current.y) * scale;
    if (!grip) return put(moveBox(still, from, x, y));
    const corner = {
      x: (grip.x < 0 ? from.left : from.left + from.width) + x,
      y: (grip.y < 0 ? from.top : from.top + from.height) + y,
    };
    put(pullBox(still, from, grip, corner, ratio));
  }

  function letGo(): void {
    held.current = null;
    beginUndoStep(session);
  }

  function reset(): void {
    beginUndoStep(session);
    changeStill(session.doc, still.id, { crops: { [name]: null } });
    beginUndoStep(session);
  }

  const place = {
    left: `${percent.left}%`,
    top: `${percent.top}%`,
    width: `${percent.width}%`,
    height: `${percent.height}%`,
  };
  return (
    <>
      <div className="crop-veil">
        <span style={place} />
      </div>
      <div
        className={still.crops[name] ? 'crop-frame' : 'crop-frame is-automatic'}
        role="slider"
        tabIndex={0}
        aria-label={words.frame(words.names[name])}
        aria-description={words.frameHint}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent.width)}
        aria-valuetext={words.frameValue(
          Math.round(percent.width),
          Math.round(percent.left),
          Math.round(percent.top),
        )}
        aria-readonly={session.readOnly || undefined}
        style={place}
        onPointerDown={(event) => take(event, null)}
        onPointerMove={drag}
        onPointerUp={letGo}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey) return;
          const { key, shiftKey, altKey } = event;
          if (key === 'Home' || key === 'Delete' || key === 'Backspace') {
            event.preventDefault();
            if (!session.readOnly && still.crops[name]) reset();
            return;
          }
          const to = moveCrop(still, box, ratio, { key, shift: shiftKey, alt: altKey });
          if (!to) return;
          event.preventDefault();
          event.stopPropagation();
          if (!session.readOnly) put(to);
        }}
      >
        {!session.readOnly &&
          [...corners, ...(ratio === null ? sides : [])].map((grip) => (
            <span
              key={`${grip.x} ${grip.y}`}
              className="crop-grip"
              aria-hidden="true"
              data-grip={`${grip.x} ${grip.y}`}
              style={{ left: `${(grip.x + 1) * 50}%`, top: `${(grip.y + 1) * 50}%` }}
              onPointerDown={(event) => take(event, grip)}
              onPointerMove={drag}
              onPointerUp={letGo}
            />
          ))}
      </div>
    </>
  );
}

import type { CSSProperties, PointerEvent, ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { stillTexts } from '../../shared/language/stillTexts';
import { composeCreditLine } from '../../shared/still/creditLine';
import { focusAt, moveFocus } from '../../shared/still/moveFocus';
import type { PointOfInterest, Still } from '../../shared/still/Still';
import { stillAddress } from '../../shared/still/stillAddress';
import { turnedSize, turnPoint, turnPointBack } from '../../shared/still/turnPicture';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';

interface FocusPointProps {
  session: ArticleSession;
  still: Still;
  /** Whether only the knob is dragged, because something else lies on the picture. */
  byKnob: boolean;
  /** What lies on the picture, under the knob. */
  children: ReactNode;
}

/**
 * The picture as turned, with the spot that every crop keeps in view. Press or drag anywhere on it, or move it
 * with the arrow keys: 1 %, with Shift 10 %, Home for the middle. One drag is one step for undo.
 */
export function FocusPoint({ session, still, byKnob, children }: FocusPointProps): ReactElement {
  const words = useTexts(stillTexts);
  const picture = useRef<HTMLDivElement>(null);
  const knob = useRef<HTMLDivElement>(null);
  const { original, turns } = still;
  const focus = turnPoint(still.focus, turns);
  // A credit that is missing stops the export: one begins there.
  const isFirst = byKnob || session.readOnly || composeCreditLine(still) !== '';
  const size = turnedSize(original, turns);
  const x = Math.round(focus.x * 100);
  const y = Math.round(focus.y * 100);

  function put(to: PointOfInterest): void {
    const back = turnPointBack(to, turns);
    const at = focusAt(back.x, back.y);
    if (at.x === still.focus.x && at.y === still.focus.y) return;
    changeStill(session.doc, still.id, { focus: at });
  }

  function drag(event: PointerEvent): void {
    const box = picture.current?.getBoundingClientRect();
    if (!box || session.readOnly) return;
    put(focusAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height));
  }

  return (
    <div
      ref={picture}
      className="focus-picture"
      style={{ '--ratio': size.width / size.height } as CSSProperties}
      onPointerDown={(event) => {
        if (event.button !== 0 || session.readOnly) return;
        if (byKnob && !knob.current?.contains(event.target as Node)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        beginUndoStep(session);
        knob.current?.focus();
        drag(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
      }}
      onPointerUp={() => beginUndoStep(session)}
    >
      <img src={stillAddress(original.hash, 1440, turns)} alt={still.altText} draggable={false} />
      {children}
      <div
        ref={knob}
        className="focus-knob"
        {...(isFirst && { 'data-first-focus': true })}
        role="slider"
        tabIndex={0}
        aria-label={words.focusLabel}
        aria-description={words.focusHint}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={x}
        aria-valuetext={words.focusValue(x, y)}
        aria-readonly={session.readOnly || undefined}
        style={{ left: `${x}%`, top: `${y}%` }}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const to = moveFocus(focus, event.key, event.shiftKey);
          if (!to) return;
          event.preventDefault();
          if (!session.readOnly) put(to);
        }}
      />
    </div>
  );
}

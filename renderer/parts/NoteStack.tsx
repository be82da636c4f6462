import { OctagonAlert, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { partsTexts } from '../../shared/language/partsTexts';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { Kbd } from './Kbd';
import { modals } from './modals';
import type { Note } from './notes';
import { closeNote, notes } from './notes';
import { useClearOfPanels } from './useClearOfPanels';
import { WorkBar } from './WorkBar';
import { works } from './works';

/** Beside the window, not around it: React listens in whatever it draws into, and would hear each key twice. */
const outside = document.querySelector('#notices') ?? document.body;

/** How long a note stays, in milliseconds; it waits while pointed at or focused. */
const staysFor = 8000;

/** How much of it is left: a note is drawn anew when it moves into a dialog or out of one. */
const left = new WeakMap<Note, number>();

/**
 * The notes at the foot of the window, above everything. While there is a dialog they are part of the topmost one, for
 * what lies outside it can neither be pressed nor read out: a row of its own above the dialog's foot, which covers
 * nothing. Panels that are no dialogs of that kind are kept clear of.
 */
export function NoteStack(): ReactElement {
  const texts = useTexts(partsTexts);
  const shown = useObservable(notes);
  const going = useObservable(works);
  const stack = useRef<HTMLDivElement>(null);
  const any = shown.length > 0 || going.length > 0;
  const newest = shown.at(-1)?.id;
  const began = going.at(-1)?.id;
  const modal = useObservable(modals).at(-1);
  useLayoutEffect(() => {
    const element = stack.current;
    if (!element) return;
    if (modal) {
      // The row takes its height from what scrolls; what somebody is at stays in sight.
      if (any) document.activeElement?.scrollIntoView({ block: 'nearest' });
      return;
    }
    element.popover = 'manual';
    // Shown anew for each note: what enters the top layer last lies over what was opened meanwhile.
    if (element.matches(':popover-open')) element.hidePopover();
    // A dialog that is gone took it along; it is shown anew once that is known.
    if (any && element.isConnected) element.showPopover();
  }, [any, newest, began, modal]);
  useClearOfPanels(stack, any && !modal ? `${shown.map(({ id }) => id).join()} ${going.length}` : '');
  return createPortal(
    <>
      <div
        ref={stack}
        className={modal ? 'note-stack in-dialog' : 'note-stack'}
        role="region"
        aria-label={texts.notices}
      >
        {shown.map((note) => (
          <NoteBar key={note.id} note={note} />
        ))}
        {going.map((work) => (
          <WorkBar key={work.id} work={work} />
        ))}
      </div>
      <div className="visually-hidden" role="status">
        {shown.findLast((note) => note.tone === 'plain')?.text ?? going.at(-1)?.label}
      </div>
      <div className="visually-hidden" role="alert">
        {shown.findLast((note) => note.tone === 'fault')?.text}
      </div>
    </>,
    modal ?? outside,
  );
}

function NoteBar({ note }: { note: Note }): ReactElement {
  const texts = useTexts(partsTexts);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || note.tone === 'fault') return;
    const since = performance.now();
    const stays = left.get(note) ?? staysFor;
    const timer = setTimeout(() => closeNote(note.id), stays);
    return () => {
      clearTimeout(timer);
      left.set(note, Math.max(1000, stays - (performance.now() - since)));
    };
  }, [held, note]);
  return (
    <div
      className="note"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={(event) => setHeld(event.currentTarget.contains(document.activeElement))}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeNote(note.id);
      }}
    >
      {note.tone === 'fault' && <Icon of={OctagonAlert} />}
      <span>{note.text}</span>
      {note.action && (
        <button
          type="button"
          onClick={() => {
            closeNote(note.id);
            note.action?.run();
          }}
        >
          {note.action.label}
          {note.action.keys && <Kbd keys={note.action.keys} />}
        </button>
      )}
      <IconButton icon={X} label={texts.close} onClick={() => closeNote(note.id)} />
    </div>
  );
}

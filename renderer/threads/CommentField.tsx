import type { ReactElement } from 'react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { cutText } from '../../shared/language/cutText';
import { threadTexts } from '../../shared/language/threadTexts';
import { longestComment } from '../../shared/review/threads/Thread';
import { Button } from '../parts/Button';
import { TextArea } from '../parts/TextArea';
import { useTexts } from '../settings/language';

interface CommentFieldProps {
  label: string;
  /** What it says to begin with. */
  start?: string;
  /** Stores what it says now, with every key; '' takes it away. */
  store: (text: string) => void;
  /** It is finished: the focus goes elsewhere. */
  onEnd: () => void;
  /** It was left with nothing in it: the focus is elsewhere already, and stays there. */
  onLeave: () => void;
}

/** Where a comment is written: it takes the focus, every letter is stored, Enter or Esc ends it. */
export function CommentField({ label, start = '', store, onEnd, onLeave }: CommentFieldProps): ReactElement {
  const texts = useTexts(threadTexts);
  const hint = useId();
  const [text, setText] = useState(start);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  return (
    <div
      className="comment-field"
      data-own-undo
      onBlur={({ currentTarget, relatedTarget }) => {
        if (text.trim() !== '' || currentTarget.contains(relatedTarget)) return;
        // Whoever looks at another window, or at a dialog, comes back to it.
        if (document.hasFocus() && !document.querySelector('dialog:modal')) onLeave();
      }}
    >
      <TextArea
        ref={area}
        aria-label={label}
        dir="auto"
        aria-describedby={hint}
        rows={2}
        limit={longestComment}
        value={text}
        onChange={(typed) => {
          const cut = cutText(typed, longestComment);
          setText(cut);
          store(cut.trim() === '' ? '' : cut);
        }}
        onKeyDown={(event) => {
          const ends = (event.key === 'Enter' && !event.shiftKey) || event.key === 'Escape';
          if (!ends || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          onEnd();
        }}
      />
      <p id={hint} className="visually-hidden">
        {texts.writeHint}
      </p>
      <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={onEnd}>
        {texts.done}
      </Button>
    </div>
  );
}

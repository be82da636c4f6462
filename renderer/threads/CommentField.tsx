import type { ReactElement } from 'react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Author } from '../../shared/article/Author';
import { cutText } from '../../shared/language/cutText';
import { threadTexts } from '../../shared/language/threadTexts';
import { longestComment } from '../../shared/review/threads/Thread';
import { Button } from '../parts/Button';
import { TextArea } from '../parts/TextArea';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { MentionList } from './MentionList';
import { useMentions } from './useMentions';

interface CommentFieldProps {
  session: ArticleSession;
  label: string;
  /** What it says to begin with, and whom that mentions. */
  start?: string;
  mentions?: readonly Author[];
  /** Stores what it says now, with every key, and who was chosen to be mentioned; '' takes it away. */
  store: (text: string, chosen: readonly Author[]) => void;
  /** It is finished: the focus goes elsewhere. */
  onEnd: () => void;
  /** It was left with nothing in it: the focus is elsewhere already, and stays there. */
  onLeave: () => void;
}

/**
 * Where a comment is written: it takes the focus, every letter is stored, Enter or Esc ends it. `@` offers the people who
 * can be mentioned.
 */
export function CommentField(props: CommentFieldProps): ReactElement {
  const { session, label, start = '', mentions = [], store, onEnd, onLeave } = props;
  const texts = useTexts(threadTexts);
  const hint = useId();
  const list = useId();
  const [text, setText] = useState(start);
  const area = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef(mentions);
  const offered = useMentions(session, area, (who) => {
    chosen.current = [...chosen.current, who];
  });
  const isOffering = offered.people.length > 0;
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  return (
    <div
      className="comment-field"
      data-own-undo
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        // Whoever looks at another window, or at a dialog, comes back to it.
        const isElsewhere = document.hasFocus() && !document.querySelector('dialog:modal');
        if (isElsewhere && text.trim() === '') onLeave();
      }}
    >
      <TextArea
        ref={area}
        aria-label={label}
        dir="auto"
        aria-describedby={hint}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOffering ? list : undefined}
        aria-activedescendant={isOffering ? `${list}-${offered.at}` : undefined}
        rows={2}
        limit={longestComment}
        value={text}
        onChange={(typed) => {
          const cut = cutText(typed, longestComment);
          setText(cut);
          store(cut.trim() === '' ? '' : cut, chosen.current);
          offered.look();
        }}
        onBlur={offered.close}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const ends = (event.key === 'Enter' && !event.shiftKey) || event.key === 'Escape';
          const isForList = offered.keyDown(event);
          if (!ends && !isForList) return;
          event.preventDefault();
          event.stopPropagation();
          if (!isForList) onEnd();
        }}
      />
      {isOffering && (
        <MentionList
          session={session}
          id={list}
          people={offered.people}
          at={offered.at}
          anchor={() => area.current?.parentElement?.getBoundingClientRect()}
          onChoose={offered.choose}
        />
      )}
      <span className="visually-hidden" role="status">
        {isOffering && texts.offered(offered.people.length)}
      </span>
      <p id={hint} className="visually-hidden">
        {texts.writeHint}
      </p>
      <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={onEnd}>
        {texts.done}
      </Button>
    </div>
  );
}

import { Copy, Ellipsis, PenLine, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { isSameAuthor } from '../../shared/article/Author';
import { commentsOf } from '../../shared/article/documentShape';
import { printLongMoment, printMoment } from '../../shared/language/dates';
import { partsTexts } from '../../shared/language/partsTexts';
import { threadTexts } from '../../shared/language/threadTexts';
import { mentionsIn } from '../../shared/review/threads/mentionsIn';
import { changeComment, putBackComment, removeComment } from '../../shared/review/threads/editThreads';
import type { Comment } from '../../shared/review/threads/Thread';
import { AuthorDisc } from '../people/AuthorDisc';
import { Icon } from '../parts/Icon';
import type { MenuEntry } from '../parts/Menu';
import { MenuButton } from '../parts/MenuButton';
import { useContextMenu } from '../parts/useContextMenu';
import type { ArticleSession } from '../session/ArticleSession';
import { copyText } from '../session/copyText';
import { useToday } from '../parts/useToday';
import { useLanguage, useTexts } from '../settings/language';
import { useAuthorHere } from '../settings/authorHere';
import { CommentField } from './CommentField';
import { peopleToName } from './peopleToName';
import { showRemoved } from './removedNote';
import { SaidText } from './SaidText';

interface CommentItemProps {
  session: ArticleSession;
  comment: Comment;
  /** What can be done with its thread. */
  acts: readonly MenuEntry[];
  /** Called once its field is closed, and before it is taken away, so that focus goes somewhere. */
  onGone: (how: 'edited' | 'removed') => void;
}

/** One comment: who, when, what. One's own can be changed and taken away. Its button and the right button have one menu. */
export function CommentItem({ session, comment, acts, onGone }: CommentItemProps): ReactElement {
  const { id, by, at, editedAt, text, mentions } = comment;
  const texts = useTexts(threadTexts);
  const parts = useTexts(partsTexts);
  const language = useLanguage();
  const today = useToday();
  const [editing, setEditing] = useState(false);
  /** While it is being changed: what stood in the document before, and what is left of it. */
  const change = useRef<{ before: unknown; typed: string } | null>(null);
  const own = isSameAuthor(comment, useAuthorHere()) && !session.readOnly;

  function edit(): void {
    change.current = { before: commentsOf(session.doc).get(id), typed: text };
    setEditing(true);
  }
  /** Ends changing it, once: one of which nothing is left is taken away. */
  function end(): void {
    const ended = change.current;
    change.current = null;
    setEditing(false);
    if (ended?.typed === '') remove(ended.before);
  }
  function remove(before: unknown): void {
    removeComment(session.doc, id);
    showRemoved({
      text: texts.removed,
      action: { label: parts.undo, run: () => putBackComment(session.doc, id, before) },
    });
  }

  const moment = printMoment(at, language, today);
  const label = (own ? texts.more : texts.moreOf)(moment);
  const entries: MenuEntry[] = [
    ...acts,
    { label: texts.copy, icon: Copy, run: () => void copyText(text, texts.copied) },
    ...(own
      ? [
          { kind: 'line' as const },
          { label: texts.edit, icon: PenLine, run: edit },
          {
            label: texts.remove,
            icon: Trash2,
            danger: true,
            run: () => {
              onGone('removed');
              remove(commentsOf(session.doc).get(id));
            },
          },
        ]
      : []),
  ];
  const { asks, menu } = useContextMenu(label, () => entries);

  return (
    <li className="comment" {...asks}>
      <header>
        <AuthorDisc session={session} author={comment} />
        <b className="cut">{by || texts.nobody}</b>
        <time dateTime={at} title={printLongMoment(at, language)}>
          {moment}
          {editedAt && ` · ${texts.edited}`}
        </time>
        <MenuButton className="icon-button small" align="end" label={label} entries={entries}>
          <Icon of={Ellipsis} size={14} />
        </MenuButton>
      </header>
      {editing ? (
        <CommentField
          session={session}
          label={texts.write}
          start={text}
          mentions={mentions}
          store={(typed, chosen) => {
            if (change.current) change.current.typed = typed;
            if (!typed) return;
            const named = mentionsIn(typed, chosen, peopleToName(session));
            changeComment(session.doc, id, typed, new Date().toISOString(), named);
          }}
          onEnd={() => {
            const isLeft = change.current?.typed !== '';
            end();
            onGone(isLeft ? 'edited' : 'removed');
          }}
          onLeave={end}
        />
      ) : (
        <SaidText text={text} mentions={mentions} />
      )}
      {menu}
    </li>
  );
}

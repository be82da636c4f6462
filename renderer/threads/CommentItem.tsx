import { Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { commentsOf } from '../../shared/article/documentShape';
import { printLongMoment, printMoment } from '../../shared/language/dates';
import { partsTexts } from '../../shared/language/partsTexts';
import { threadTexts } from '../../shared/language/threadTexts';
import { changeComment, putBackComment, removeComment } from '../../shared/review/threads/editThreads';
import type { Comment } from '../../shared/review/threads/Thread';
import { Avatar } from '../parts/Avatar';
import { Icon } from '../parts/Icon';
import { MenuButton } from '../parts/MenuButton';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useToday } from '../parts/useToday';
import { useLanguage, useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';
import { CommentField } from './CommentField';

interface CommentItemProps {
  session: ArticleSession;
  comment: Comment;
  /** Called once its field is closed, so that focus goes somewhere. */
  onEdited: () => void;
}

/** One comment: who, when, what. One's own can be changed and taken away. */
export function CommentItem({ session, comment, onEdited }: CommentItemProps): ReactElement {
  const { id, by, at, editedAt, text } = comment;
  const texts = useTexts(threadTexts);
  const parts = useTexts(partsTexts);
  const language = useLanguage();
  const today = useToday();
  const [editing, setEditing] = useState(false);
  const own = by === useSettings().byline.trim() && !session.readOnly;

  function remove(): void {
    const before = commentsOf(session.doc).get(id);
    removeComment(session.doc, id);
    showNote({
      text: texts.removed,
      action: { label: parts.undo, run: () => putBackComment(session.doc, id, before) },
    });
  }

  return (
    <li className="comment">
      <header>
        <Avatar name={by} />
        <b className="cut">{by || texts.nobody}</b>
        <time dateTime={at} title={printLongMoment(at, language)}>
          {printMoment(at, language, today)}
          {editedAt && ` · ${texts.edited}`}
        </time>
        {own && (
          <MenuButton
            className="icon-button small"
            align="end"
            label={texts.more}
            entries={[
              { label: texts.edit, run: () => setEditing(true) },
              { label: texts.remove, danger: true, run: remove },
            ]}
          >
            <Icon of={Ellipsis} size={14} />
          </MenuButton>
        )}
      </header>
      {editing ? (
        <CommentField
          label={texts.write}
          start={text}
          store={(typed) => typed && changeComment(session.doc, id, typed, new Date().toISOString())}
          onEnd={() => {
            setEditing(false);
            onEdited();
          }}
        />
      ) : (
        <p>{text}</p>
      )}
    </li>
  );
}

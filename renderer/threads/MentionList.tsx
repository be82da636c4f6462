import type { ReactElement } from 'react';
import type { Author } from '../../shared/article/Author';
import { threadTexts } from '../../shared/language/threadTexts';
import { AuthorDisc } from '../people/AuthorDisc';
import { useNameNotes } from '../people/useNameNotes';
import { Suggestions } from '../parts/Suggestions';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';

interface MentionListProps {
  session: ArticleSession;
  /** The options are called after it: `id-0`, `id-1`. */
  id: string;
  people: readonly Author[];
  /** Which of them is chosen. */
  at: number;
  anchor: () => DOMRect | undefined;
  onChoose: (who: Author) => void;
}

/** The people who can be mentioned by what is typed; the field they are for keeps the focus. */
export function MentionList({ session, id, people, at, anchor, onChoose }: MentionListProps): ReactElement {
  const texts = useTexts(threadTexts);
  const noteOf = useNameNotes(session, people);
  return (
    <Suggestions id={id} label={texts.people} anchor={anchor}>
      {people.map((who, index) => (
        <div
          key={`${who.person ?? ''} ${who.by}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={index === at ? 'menu-item on' : 'menu-item'}
          ref={(element) => {
            if (index === at) element?.scrollIntoView({ block: 'nearest' });
          }}
          onPointerDown={(event) => {
            // Keeps the field focused, so that typing goes on.
            event.preventDefault();
            onChoose(who);
          }}
        >
          <AuthorDisc session={session} author={who} size="tiny" />
          <span className="cut">{who.by}</span>
          {noteOf(who) && <span className="end">{noteOf(who)}</span>}
        </div>
      ))}
    </Suggestions>
  );
}

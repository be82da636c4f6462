import type { ReactElement } from 'react';
import type { Author } from '../../shared/article/Author';
import { colourFrom } from '../../shared/article/Person';
import { personIn } from '../../shared/article/writers';
import { Avatar } from '../parts/Avatar';
import type { ArticleSession } from '../session/ArticleSession';
import { usePersonHere } from '../settings/personHere';

interface AuthorDiscProps {
  session: ArticleSession;
  author: Author;
  size?: 'tiny' | 'small';
}

/**
 * Whoever did something in an article, by their letters and in their colour: as they say themselves now, as long as
 * they are still called what they were then.
 */
export function AuthorDisc({ session, author, size = 'small' }: AuthorDiscProps): ReactElement | null {
  const here = usePersonHere();
  const { by, person = '' } = author;
  const known = person === here.id ? here : session.whole.value ? personIn(session.doc, person) : null;
  const says = known?.name === by ? known : null;
  return (
    <Avatar
      name={by}
      initials={says?.initials ?? ''}
      colour={says?.colour || colourFrom(author)}
      size={size}
    />
  );
}

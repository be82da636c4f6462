import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { isSameAuthor } from '../../shared/article/Author';
import { cutAtMentions } from '../../shared/review/threads/cutAtMentions';
import type { Comment } from '../../shared/review/threads/Thread';
import { useAuthorHere } from '../settings/authorHere';

/** What a comment says, with the names of those whom it mentions standing out, and one's own the more. */
export function SaidText({ text, mentions }: Pick<Comment, 'text' | 'mentions'>): ReactElement {
  const here = useAuthorHere();
  const pieces = useMemo(
    () =>
      cutAtMentions(
        text,
        mentions.map(({ by }) => by),
      ),
    [text, mentions],
  );
  return (
    <p dir="auto">
      {pieces.map(({ text: words, name }, index) => {
        if (!name) return <span key={index}>{words}</span>;
        const isHere = mentions.some((one) => one.by === name && isSameAuthor(one, here));
        return (
          <strong key={index} className={isHere ? 'mention here' : 'mention'}>
            {words}
          </strong>
        );
      })}
    </p>
  );
}

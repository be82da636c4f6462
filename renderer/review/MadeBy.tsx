import type { ReactElement } from 'react';
import { isolated } from '../../shared/language/isolated';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { AuthorDisc } from '../people/AuthorDisc';
import { useTexts } from '../settings/language';
import type { ChangeAuthors } from './useChangeAuthors';
import './changeAuthors.css';

interface MadeByProps {
  authors: ChangeAuthors | null;
  /** The key of the difference. */
  difference: string;
}

/** Everybody who made a change, as far as is known. */
export function MadeBy({ authors, difference }: MadeByProps): ReactElement | null {
  const texts = useTexts(reviewTexts);
  const all = authors?.all.get(difference) ?? [];
  if (!authors || all.length === 0) return null;
  return (
    <p className="r-by">
      <span className="visually-hidden">{texts.madeBy} </span>
      {all.map((author, index) => (
        <span key={`${author.by} ${author.person ?? ''}`}>
          <AuthorDisc session={authors.session} author={author} size="tiny" />
          {isolated(author.by)}
          {index < all.length - 1 && <span className="visually-hidden">, </span>}
        </span>
      ))}
    </p>
  );
}

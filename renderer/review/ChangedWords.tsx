import type { ReactElement, ReactNode } from 'react';
import { isolated } from '../../shared/language/isolated';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { AuthorDisc } from '../people/AuthorDisc';
import { useTexts } from '../settings/language';
import type { AuthoredWords } from './authoredPieces';
import type { ChangeAuthors } from './useChangeAuthors';
import './changeAuthors.css';

interface ChangedWordsProps {
  mark: 'ins' | 'del';
  /** The suggestion they come from. */
  of: string | undefined;
  words: AuthoredWords;
  authors: ChangeAuthors | null;
  /** What they are, where they are no words. */
  what?: string;
  children: ReactNode;
}

/** Words that came or went, by whom. Of what went nobody knows more than whose version is without it. */
export function ChangedWords(props: ChangedWordsProps): ReactElement {
  const { mark: Mark, of, words, authors, what = '', children } = props;
  const texts = useTexts(reviewTexts);
  const { author, isFirst } = words;
  const name = author ? isolated(author.by) : '';
  const isNew = Mark === 'ins';
  const named = name && (isNew ? texts.insertedBy(name) : texts.deletedIn(name));
  return (
    <Mark data-suggestion={of} title={named || undefined}>
      <span className="visually-hidden">
        {named ? `${named}:` : isNew ? texts.inserted : texts.deleted} {what}
      </span>
      {author && isFirst && authors && <AuthorDisc session={authors.session} author={author} size="tiny" />}
      {children}
    </Mark>
  );
}

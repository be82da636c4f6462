import { cutText } from '../language/cutText';
import { isUuid } from './isUuid';
import { longestWriterName } from './Version';

/** Who did something, as it is kept with what was done. */
export interface Author {
  /** As they called themselves then; '' when they did not. */
  by: string;
  /** The id of that person; left out where nobody knows, as with what was written before there were any. */
  person?: string;
}

/** What a document keeps of an author: bounded, and without a person that is none. */
export function writeAuthor({ by, person = '' }: Author): Author {
  const name = cutText(by, longestWriterName);
  return isUuid(person) ? { by: name, person } : { by: name };
}

/** The author in what a document says. Never fails: whoever it does not name is nobody. */
export function readAuthor(by: unknown, person: unknown): Author {
  return writeAuthor({
    by: typeof by === 'string' ? by : '',
    person: typeof person === 'string' ? person : '',
  });
}

/** An author of whom perhaps only the name is known. */
export function authorOf(who: Author | string): Author {
  return typeof who === 'string' ? { by: who } : who;
}

/**
 * Whether two are the same: by name, and where it is known of both, by person. So those who have the same name stay
 * apart, and so do those who take turns at a desk under a name of their own.
 */
export function isSameAuthor(one: Author, other: Author): boolean {
  if (one.by !== other.by && writeAuthor(one).by !== writeAuthor(other).by) return false;
  return !one.person || !other.person || one.person === other.person;
}

/** Everybody among some authors, each once, in the order in which they come first. */
export function differentAuthors(all: readonly Author[]): Author[] {
  const found: Author[] = [];
  for (const author of all) if (!found.some((one) => isSameAuthor(one, author))) found.push(author);
  return found;
}

import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { differentAuthors, readAuthor } from '../../article/Author';
import { commentsOf, suggestionsOf } from '../../article/documentShape';
import { authorOfPerson } from '../../article/Person';
import { authorsOf, peopleOf } from '../../article/writers';

/** A document may say that any number had a part in it; so many are looked at. */
const mostPeople = 200;

/**
 * Everybody with a name who wrote, spoke or suggested in an article, by name. Those whose desk said who they are stand
 * for what was done under the same name before there were any ids.
 */
export function knownPeople(doc: Y.Doc): Author[] {
  const found = new Map<string, Author>();
  const add = (author: Author): void => {
    if (author.by.trim() && found.size < mostPeople) found.set(`${author.person ?? ''} ${author.by}`, author);
  };
  peopleOf(doc).forEach((person) => add(authorOfPerson(person)));
  authorsOf(doc).forEach(add);
  for (const map of [commentsOf(doc), suggestionsOf(doc)]) {
    for (const value of map.values()) {
      const { by, person } = (value ?? {}) as Record<string, unknown>;
      add(readAuthor(by, person));
    }
  }
  const withIdFirst = [...found.values()].toSorted(
    (one, other) => Number(!one.person) - Number(!other.person),
  );
  return differentAuthors(withIdFirst).toSorted((one, other) => one.by.localeCompare(other.by));
}

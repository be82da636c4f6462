import * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { isSameAuthor } from '../../article/Author';
import { authorsOf } from '../../article/writers';
import { factsOf } from '../suggestions/readSuggestions';

/**
 * Tells of a mark of a suggestion whether somebody set it: by what its Yjs client said of whoever writes with it, and
 * where that said nothing, as the one that keeps a suggestion about its words does, by who made the suggestion.
 */
export function setBy(doc: Y.Doc, who: Author): (mark: Y.Item) => boolean {
  let authors: ReadonlyMap<number, Author> | null = null;
  return ({ id: { client }, content }) => {
    const noted = (authors ??= authorsOf(doc)).get(client);
    if (noted) return isSamePerson(noted, who);
    const value: unknown = content instanceof Y.ContentFormat ? content.value : null;
    return typeof value === 'string' && isSamePerson(factsOf(doc, value), who);
  };
}

/** Whoever calls themselves otherwise since is still the same. */
function isSamePerson(one: Author, other: Author): boolean {
  if (one.person && other.person) return one.person === other.person;
  return one.by !== '' && isSameAuthor(one, other);
}

import type * as Y from 'yjs';
import type { Status } from '../../article/Article';
import type { Author } from '../../article/Author';
import { notesToAuthor } from '../../article/notesToAuthor';
import type { Version } from '../../article/Version';
import { countSuggestions } from '../suggestions/countSuggestions';
import { readConversations } from '../threads/readConversations';
import type { Waiting } from './Waiting';
import { mostAsked } from './Waiting';

/** What waits in an article that has this status and these versions. Never fails. */
export function readWaiting(doc: Y.Doc, status: Status, versions: readonly Version[]): Waiting {
  const open = readConversations(doc).filter(({ resolved }) => resolved === null);
  const asked = open.flatMap(({ assigned, comments }) => [
    ...(assigned ? [assigned] : []),
    ...comments.flatMap(({ mentions }) => mentions),
  ]);
  return {
    threads: open.length,
    suggestions: countSuggestions(doc),
    asked: eachOnce(asked),
    returned: status === 'draft' && notesToAuthor(versions).length > 0,
  };
}

/** Somebody known by name alone may be anybody of that name: that is another one than each of them. */
function eachOnce(all: readonly Author[]): Author[] {
  const found = new Map<string, Author>();
  for (const author of all) {
    if (found.size === mostAsked) break;
    found.set(JSON.stringify([author.by, author.person]), author);
  }
  return [...found.values()];
}

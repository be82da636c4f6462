import type * as Y from 'yjs';
import type { Author } from './Author';
import { readAuthor } from './Author';
import { sameValue } from './ChangedEntry';
import { writersMapOf } from './documentShape';
import { isUuid } from './isUuid';
import type { Person } from './Person';
import { parsePerson } from './Person';
import { longestWriterName } from './Version';

/**
 * Who wrote: the author behind each Yjs client. A client is one session at one desk under one name, so a person has
 * many. Clients that never said so are not in it.
 */
export function authorsOf(doc: Y.Doc): ReadonlyMap<number, Author> {
  const found = new Map<number, Author>();
  for (const [client, value] of writersMapOf(doc)) {
    const { name, person } = (value ?? {}) as { name?: unknown; person?: unknown };
    if (/^\d+$/.test(client) && typeof name === 'string') found.set(Number(client), readAuthor(name, person));
  }
  return found;
}

/** The same, by name alone. */
export function writersOf(doc: Y.Doc): ReadonlyMap<number, string> {
  return new Map(Array.from(authorsOf(doc), ([client, { by }]) => [client, by]));
}

/** Whether a Yjs client has said who it is. */
export function hasWriter(doc: Y.Doc, client: number): boolean {
  const { name } = (writersMapOf(doc).get(String(client)) ?? {}) as { name?: unknown };
  return typeof name === 'string';
}

/** Everybody who wrote in an article and whose desk said who they are, as it said last. */
export function peopleOf(doc: Y.Doc): Person[] {
  return [...writersMapOf(doc).keys()].flatMap((id) => personIn(doc, id) ?? []);
}

/** One of them; null for somebody of whom the document knows no more than a name. */
export function personIn(doc: Y.Doc, id: string): Person | null {
  return isUuid(id) ? parsePerson(id, writersMapOf(doc).get(id)) : null;
}

/** Says who writes with this document from here on; nothing happens when it says so already. */
export function noteWriter(doc: Y.Doc, writer: Person | string): void {
  const writers = writersMapOf(doc);
  const note = (key: string, value: object): void => {
    if (!sameValue(writers.get(key), value)) writers.set(key, value);
  };
  doc.transact(() => {
    const client = String(doc.clientID);
    if (typeof writer === 'string') return note(client, { name: writer.slice(0, longestWriterName) });
    const known = parsePerson(writer.id, writer);
    if (!known || !isUuid(known.id)) return note(client, { name: writer.name.slice(0, longestWriterName) });
    const { id, ...said } = known;
    note(client, { name: said.name, person: id });
    // What somebody says of themselves stands once, however often they write.
    note(id, said);
  }, doc);
}

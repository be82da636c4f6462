import * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { readAuthor } from '../../article/Author';
import { cutText } from '../../language/cutText';
import { commentsOf, threadsOf } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { WrittenPlaces } from '../../article/WrittenPlaces';
import { placeIn } from './anchor';
import { readMentions } from './readMentions';
import { stillPlaces } from './stillPlaces';
import { TextPlaces } from './TextPlaces';
import type { Comment, Thread, ThreadPlace, TiedTo } from './Thread';
import { isOpen, longestComment, longestQuote } from './Thread';

const longAgo = '1970-01-01T00:00:00.000Z';

/**
 * The threads of an article in reading order: about the whole article first, then as their words and stills stand in
 * it, then those whose words are gone; in one place the older first. Never fails: what is no comment is left out, and a
 * comment is never left out for its thread.
 */
export function readThreads(doc: Y.Doc): Thread[] {
  const byThread = new Map<string, Comment[]>();
  for (const [id, value] of commentsOf(doc)) {
    const read = readComment(id, value);
    if (!read) continue;
    const others = byThread.get(read.thread);
    if (others) others.push(read.comment);
    else byThread.set(read.thread, [read.comment]);
  }
  if (byThread.size === 0) return [];
  const stills = stillPlaces(doc);
  const places = new TextPlaces(doc);
  const inPrint = printedPlaces(doc);
  const threads = Array.from(byThread, ([id, comments]): Thread => {
    const values = threadsOf(doc).get(id);
    const value = (key: string): unknown => (values instanceof Y.Map ? values.get(key) : undefined);
    return {
      id,
      place:
        values instanceof Y.Map
          ? inPrint(placeIn(places, values, (still) => stills.has(still)))
          : { kind: 'gone' },
      quote: cutText(textOf(value('quote')), longestQuote),
      comments: comments.sort(byTime),
      resolved: readResolved(value('resolved')),
      assigned: readAssigned(value('assigned'), value('assignee')),
    };
  });
  const orderOf = readingOrder(stills);
  const order = new Map(threads.map((thread) => [thread, orderOf(thread.place)]));
  return threads.sort(
    (one, other) =>
      compare(order.get(one) ?? [], order.get(other) ?? []) ||
      byTime(one.comments[0] as Comment, other.comments[0] as Comment),
  );
}

/** Those that wait for somebody. */
export function openThreads(doc: Y.Doc): Thread[] {
  return readThreads(doc).filter(isOpen);
}

/** Says of places where they are in the text as it is printed. */
function printedPlaces(doc: Y.Doc): (tied: TiedTo) => ThreadPlace {
  const known = new Map<TextName, WrittenPlaces>();
  return (tied) => {
    if (tied.kind !== 'text') return tied;
    const places = known.get(tied.text) ?? new WrittenPlaces(doc.getText(tied.text));
    known.set(tied.text, places);
    return { ...tied, printed: [places.printed(tied.from), places.printed(tied.until)] };
  };
}

function readComment(id: string, value: unknown): { thread: string; comment: Comment } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { thread, by, person, at, editedAt, text: said, mentions } = value as Record<string, unknown>;
  if (typeof thread !== 'string' || typeof said !== 'string') return null;
  const text = cutText(said, longestComment);
  return {
    thread,
    comment: {
      id,
      ...readAuthor(by, person),
      at: momentOf(at) || longAgo,
      editedAt: momentOf(editedAt),
      text,
      mentions: readMentions(mentions, text),
    },
  };
}

function readResolved(value: unknown): Thread['resolved'] {
  if (typeof value !== 'object' || value === null) return null;
  const { by, person, at } = value as Record<string, unknown>;
  return { ...readAuthor(by, person), at: momentOf(at) || longAgo };
}

/** Who is asked. The name counts: an older Katern sets that alone, and means anybody who is called so. */
function readAssigned(name: unknown, value: unknown): Author | null {
  const { by } = readAuthor(name, '');
  if (!by) return null;
  const { by: said, person } = (value ?? {}) as Record<string, unknown>;
  return readAuthor(by, said === by ? person : '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function momentOf(value: unknown): string {
  const text = textOf(value);
  return Number.isNaN(Date.parse(text)) ? '' : text;
}

function byTime(one: Comment, other: Comment): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}

/** Numbers by which places stand in reading order. */
function readingOrder(stills: ReadonlyMap<string, number>): (place: ThreadPlace) => number[] {
  const body = textNames.indexOf('body') + 1;
  return (place) => {
    switch (place.kind) {
      case 'article':
        return [0];
      case 'text':
        return [textNames.indexOf(place.text) + 1, place.from];
      case 'still':
        return [body, stills.get(place.still) ?? 0];
      default:
        return [body + 1];
    }
  };
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, number] of one.entries()) {
    const difference = number - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

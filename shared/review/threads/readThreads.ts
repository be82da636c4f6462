import * as Y from 'yjs';
import { cutText } from '../../language/cutText';
import { stillsOf, threadsOf } from '../../article/documentShape';
import { readStill } from '../../article/readStill';
import { textNames } from '../../article/textNames';
import { earlierPlaces, placeIn } from './anchor';
import { readCameFrom } from './carryThread';
import { printedPlaces } from './printedPlaces';
import { byTime, readConversations } from './readConversations';
import { stillPlaces } from './stillPlaces';
import { TextPlaces } from './TextPlaces';
import type { Comment, Thread, ThreadPlace } from './Thread';
import { isOpen, longestQuote } from './Thread';

/**
 * The threads of an article in reading order: about the whole article first, then as their words and stills stand in
 * it, then those whose words are gone; in one place the older first. Never fails: what is no comment is left out, and a
 * comment is never left out for its thread.
 */
export function readThreads(doc: Y.Doc): Thread[] {
  const conversations = readConversations(doc);
  if (conversations.length === 0) return [];
  const stills = stillPlaces(doc);
  const places = new TextPlaces(doc);
  const inPrint = printedPlaces(doc);
  const threads = conversations.map((conversation): Thread => {
    const values = threadsOf(doc).get(conversation.id);
    const tied = values instanceof Y.Map;
    const quote: unknown = tied ? values.get('quote') : '';
    const from = tied ? readCameFrom(values.get('from')) : null;
    return {
      ...conversation,
      place: tied
        ? inPrint(
            placeIn(places, values, (still) => stills.has(still)),
            () => earlierPlaces(places, values),
          )
        : { kind: 'gone' },
      quote: typeof quote === 'string' ? cutText(quote, longestQuote) : '',
      ...pictureOf(doc, tied ? values.get('about') : null),
      ...(from && { from }),
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

/** What a still is called that a thread is tied to; nothing where it is tied to something else. */
function pictureOf(doc: Y.Doc, about: unknown): Pick<Thread, 'picture'> {
  const { kind, still } = (about ?? {}) as Record<string, unknown>;
  const map = kind === 'still' && typeof still === 'string' ? stillsOf(doc).get(still) : null;
  if (!(map instanceof Y.Map)) return {};
  const { altText, original } = readStill(String(still), map);
  const picture = cutText(altText || original.name, longestQuote);
  return picture ? { picture } : {};
}

/** Those that wait for somebody. */
export function openThreads(doc: Y.Doc): Thread[] {
  return readThreads(doc).filter(isOpen);
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

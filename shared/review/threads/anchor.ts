import * as Y from 'yjs';
import { cutText } from '../../language/cutText';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { TextPlaces } from './TextPlaces';
import type { ThreadTarget, TiedTo } from './Thread';
import { longestQuote } from './Thread';

/**
 * What a thread is about, as the document keeps it. Words are kept as two of Yjs's relative positions, which name a
 * character and not a number: they stay where they are whatever is written around them, on whichever side, and what is
 * written between them belongs to them. Where all of the words are gone they meet.
 */
export type Anchor =
  | { kind: 'article' }
  | { kind: 'still'; still: string }
  | { kind: 'text'; text: TextName; start: Uint8Array; end: Uint8Array };

/** Ties a thread to what it is about in a document as it is now. */
export function anchorOf(doc: Y.Doc, target: ThreadTarget): Anchor {
  if (target.kind !== 'text') return target;
  const text = doc.getText(target.text);
  const [from, until] = [target.from, target.until].map((at) => Math.min(Math.max(at, 0), text.length));
  return {
    kind: 'text',
    text: target.text,
    start: Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, from ?? 0)),
    end: Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, until ?? 0, -1)),
  };
}

/**
 * Where what a thread is about stands now, by its values in the document: where it is tied to, or else where it was
 * before its words were moved, should undo have put them back there or somebody have turned down that they move; `gone`
 * where it stands no more. Never fails: an anchor that cannot be read, or is of a kind that this version does not know,
 * is about the whole article. `undone`: words that undo has written again are found too, which only this very document
 * in memory can (`tieAgain`).
 */
export function placeIn(
  places: TextPlaces,
  values: Y.Map<unknown>,
  hasStill: (id: string) => boolean,
  { undone = true }: { undone?: boolean } = {},
): TiedTo {
  const anchors = [values.get('about'), ...earlierOf(values)];
  for (const [i, anchor] of anchors.entries()) {
    const place = placeOf(places, anchor, hasStill, undone);
    if (place.kind === 'gone') continue;
    const isLeftOver = anchors.length > 1 && place.kind === 'text' && !hasEnds(places, anchor, undone);
    return (isLeftOver && wordsBack(places, anchors.slice(i + 1), undone)) || place;
  }
  return { kind: 'gone' };
}

/**
 * The first of other places at which all words stand that nobody suggests to take out: that they move was turned down,
 * and what is left where they came was written among them by somebody else.
 */
function wordsBack(places: TextPlaces, anchors: readonly unknown[], undone: boolean): TiedTo | null {
  for (const anchor of anchors) {
    const place = placeOf(places, anchor, () => false, undone);
    if (place.kind === 'text' && hasEnds(places, anchor, undone) && !places.isCrossedOut(place)) return place;
  }
  return null;
}

/** Whether the first and the last of the words of an anchor stand there. */
function hasEnds(places: TextPlaces, anchor: unknown, undone: boolean): boolean {
  const { text: name, start, end } = (anchor ?? {}) as Record<string, unknown>;
  const text = textNames.find((one) => one === name);
  return text !== undefined && [start, end].every((one) => places.hasCharacter(text, one, undone));
}

/** So many other places of a thread are kept. */
export const mostEarlier = 8;

/** Where else the words of a thread may stand, in the order in which to look; a document may say there were any number. */
export function earlierOf(values: Y.Map<unknown>): unknown[] {
  const earlier = values.get('earlier');
  return Array.isArray(earlier) ? (earlier.slice(0, mostEarlier) as unknown[]) : [];
}

/** What stands at the other places of a thread, in the order in which to look. */
export function earlierPlaces(
  places: TextPlaces,
  values: Y.Map<unknown>,
  { undone = true }: { undone?: boolean } = {},
): TiedTo[] {
  return earlierOf(values).map((anchor) => placeOf(places, anchor, () => false, undone));
}

/** Where one anchor of a thread stands, as in `placeIn`. */
export function placeOf(
  places: TextPlaces,
  anchor: unknown,
  hasStill: (id: string) => boolean,
  undone: boolean,
): TiedTo {
  const { kind, still, text: name, start, end } = (anchor ?? {}) as Record<string, unknown>;
  if (kind === 'still' && typeof still === 'string')
    return hasStill(still) ? { kind, still } : { kind: 'gone' };
  const text = textNames.find((one) => one === name);
  if (kind !== 'text' || !text) return { kind: 'article' };
  const from = places.indexOf(text, start, undone);
  const until = places.indexOf(text, end, undone);
  if (from === null || until === null || from >= until) return { kind: 'gone' };
  return { kind, text, from, until };
}

/** The words of a text between two characters, on one line and shortened. */
export function quoteOf(doc: Y.Doc, target: ThreadTarget): string {
  if (target.kind !== 'text') return '';
  let quote = '';
  let at = 0;
  for (const { insert } of doc.getText(target.text).toDelta() as { insert: unknown }[]) {
    const words = typeof insert === 'string' ? insert : ' ';
    quote += words.slice(Math.max(0, target.from - at), Math.max(0, target.until - at));
    at += words.length;
    if (at >= target.until || quote.length > longestQuote) break;
  }
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${cutText(line, longestQuote - 1).trimEnd()}…` : line;
}

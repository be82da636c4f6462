import type { Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { deletedBy, insertedBy } from '../../shared/article/Suggested';
import { movesAmong } from '../../shared/review/suggestions/moves';
import type { TextShape } from '../editor/text/textShape';
import { movesBlock } from '../editor/textCommands';
import { changedStretches } from './changedStretches';
import { changedWords, suggestionsBeside, unitsOf } from './suggestedTransaction';

/** What words that are dragged into another text of their article leave behind says of itself. */
export const draggedAway = 'dragged';

/** One half of words that are suggested to stand elsewhere: where they went, or where they came. */
interface Half {
  words: string;
  suggestion: string;
  way: 'out' | 'in';
  /** One's own suggestions that had moved some of the words to where they went from now. */
  moved: ReadonlySet<string>;
}

/** What was cut, or dropped, last in each article while one suggested. */
const halves = new WeakMap<Y.Doc, Half>();

/** Under which suggestion something is done. */
export interface Meant {
  id: string;
  /** Whether that moves words with it, from where they were to elsewhere. */
  moves: boolean;
  /** One's own suggestions that moved the same words before: one with it from now on. */
  moved: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Under which suggestion a transaction is made: that of one's own by which its very same words went, or came, just
 * before, for they are moved, which is one thing to decide on; or one's own that it changes, or that stands beside; or a
 * new one, which is then named `fresh`.
 */
export function suggestionFor(
  doc: Y.Doc,
  transaction: Transaction,
  shape: TextShape,
  own: (id: string) => boolean,
  fresh: string,
): Meant {
  const out =
    movesWithin(transaction, shape) || takesAway(transaction) ? ownTakenOut(transaction, shape, own) : [];
  const moved = out.length > 0 ? movesAmong(doc, new Set(out)) : none;
  const half = otherHalf(doc, transaction, shape);
  if (half && own(half.suggestion))
    return { id: half.suggestion, moves: true, moved: new Set([...half.moved, ...moved]) };
  const id = out[0] ?? suggestionsBeside(transaction, shape).find(own) ?? fresh;
  if (!half) noteHalf(doc, transaction, shape, id, moved);
  const moves = movesWithin(transaction, shape);
  return { id, moves, moved: moves ? moved : none };
}

/** Says of suggestions whether they move words, in an article as it is, which is read once somebody asks. */
export function movesIn(doc: Y.Doc): (id: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (id) => id !== '' && (known ??= movesAmong(doc, null)).has(id);
}

/** Whether a transaction takes words out of a text that may be put in elsewhere, or puts in what was taken out elsewhere. */
export function carriesWords(doc: Y.Doc, transaction: Transaction, shape: TextShape): boolean {
  if (wayOf(transaction) === 'in' && transaction.getMeta('uiEvent') !== 'drop')
    return waitingHalf(doc, transaction, shape) !== undefined;
  return wayOf(transaction) !== null;
}

function takesAway(transaction: Transaction): boolean {
  return wayOf(transaction) === 'out';
}

/** One's own suggestions of which a transaction takes out words that they put in. */
function ownTakenOut(transaction: Transaction, shape: TextShape, own: (id: string) => boolean): string[] {
  const { before } = transaction;
  return changedStretches(transaction, shape)
    .flatMap(({ old }) => unitsOf(before, old, shape))
    .filter(({ attributes }) => deletedBy(attributes) === '')
    .map(({ attributes }) => insertedBy(attributes))
    .filter((id) => id !== '' && own(id));
}

/** Whether a transaction both takes words out and puts the very same in elsewhere. */
function movesWithin(transaction: Transaction, shape: TextShape): boolean {
  if (transaction.getMeta(movesBlock) === true) return true;
  if (transaction.getMeta('uiEvent') !== 'drop') return false;
  const words = changedWords(transaction, shape);
  return words.out.trim() !== '' && words.out.trim() === words.in.trim();
}

/** The suggestion by which the very same words went, or came, just before; from here on it waits no more. */
function otherHalf(doc: Y.Doc, transaction: Transaction, shape: TextShape): Half | undefined {
  const half = waitingHalf(doc, transaction, shape);
  // A second copy of them is none of that.
  if (half) halves.delete(doc);
  return half;
}

function waitingHalf(doc: Y.Doc, transaction: Transaction, shape: TextShape): Half | undefined {
  const half = halves.get(doc);
  const way = wayOf(transaction);
  const isOther = half && way && half.way !== way && half.words === wordsOf(transaction, shape, way);
  return isOther ? half : undefined;
}

/** Remembers what was cut or dropped by a suggestion, until its other half is there. */
function noteHalf(
  doc: Y.Doc,
  transaction: Transaction,
  shape: TextShape,
  suggestion: string,
  moved: Half['moved'],
): void {
  const came = transaction.getMeta('uiEvent') as unknown;
  const way = wayOf(transaction);
  if (!way || (came !== 'cut' && came !== 'drop')) return;
  const words = wordsOf(transaction, shape, way);
  if (words !== '') halves.set(doc, { words, suggestion, way, moved });
}

function wayOf(transaction: Transaction): Half['way'] | null {
  switch (transaction.getMeta('uiEvent')) {
    case 'cut':
    case draggedAway:
      return 'out';
    case 'paste':
    case 'drop':
      return 'in';
    default:
      return null;
  }
}

/** Without what is around them: ends of blocks and spaces are put right where words are pasted. */
function wordsOf(transaction: Transaction, shape: TextShape, way: Half['way']): string {
  return changedWords(transaction, shape)[way].trim();
}

import type { Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import type { TextShape } from '../editor/text/textShape';
import { changedWords } from './suggestedTransaction';

/** What words that are dragged into another text of their article leave behind says of itself. */
export const draggedAway = 'dragged';

/** One half of words that are suggested to stand elsewhere: where they went, or where they came. */
interface Half {
  words: string;
  suggestion: string;
  way: 'out' | 'in';
}

/** What was cut, or dropped, last in each article while one suggested. */
const halves = new WeakMap<Y.Doc, Half>();

/** The suggestion by which the very same words went, or came, just before; they are moved, which is one thing to decide on. */
export function otherHalf(doc: Y.Doc, transaction: Transaction, shape: TextShape): string | undefined {
  const half = halves.get(doc);
  const way = wayOf(transaction);
  if (!half || !way || half.way === way || half.words !== wordsOf(transaction, shape, way)) return undefined;
  // A second copy of them is none of that.
  halves.delete(doc);
  return half.suggestion;
}

/** Remembers what was cut or dropped by a suggestion, until its other half is there. */
export function noteHalf(doc: Y.Doc, transaction: Transaction, shape: TextShape, suggestion: string): void {
  const came = transaction.getMeta('uiEvent') as unknown;
  const way = wayOf(transaction);
  if (!way || (came !== 'cut' && came !== 'drop')) return;
  const words = wordsOf(transaction, shape, way);
  if (words !== '') halves.set(doc, { words, suggestion, way });
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

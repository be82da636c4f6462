import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { SuggestedEnd, SuggestedRun } from '../../shared/article/Suggested';
import type { LaidWords } from '../../shared/review/apart';
import { apart } from '../../shared/review/apart';
import { changedBlocks } from './changedBlocks';
import { suggestionsOfNode } from './suggestionsOfNode';

/** So long is a family of emoji at most. */
const longestCharacter = 40;

/** One that goes over more blocks than these is all one sees: marking it more strongly would say nothing, and take long. */
const mostActive = 300;

/** The active suggestion, where it is to be marked more strongly in a text; '' where it goes over too much of it. */
export function markedMore(doc: Node, active: string): string {
  if (active === '' || doc.childCount <= mostActive) return active;
  let count = 0;
  for (let i = 0; i < doc.childCount && count <= mostActive; i++) {
    const block = doc.child(i);
    const isIn = (node: Node): boolean => suggestionsOfNode(node).includes(active);
    if (isIn(block) || block.children.some(isIn)) count++;
  }
  return count > mostActive ? '' : active;
}

/** How the suggestions in a text are marked: the ends of blocks, and more strongly the active one; '' for none. */
export function markSuggestions(doc: Node, active: string): DecorationSet {
  const found: Decoration[] = [];
  doc.forEach((block, offset) => found.push(...marksOf(block, offset, active)));
  return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty;
}

/** As `markSuggestions` with the same active one after a transaction, where only the blocks that a transaction changed are gone through: there may be thousands of suggestions. */
export function markSuggestionsAgain(
  before: DecorationSet,
  transaction: Transaction,
  doc: Node,
  active: string,
): DecorationSet {
  const { from, until } = changedBlocks(transaction, doc);
  const moved = before.map(transaction.mapping, doc);
  const gone = moved.find(from, until).filter((mark) => mark.from >= from && mark.to <= until);
  const found: Decoration[] = [];
  doc.forEach((block, offset) => {
    if (offset >= from && offset < until) found.push(...marksOf(block, offset, active));
  });
  return gone.length + found.length > 0 ? moved.remove(gone).add(doc, found) : moved;
}

/** The marks of one block, which begins there. */
function marksOf(block: Node, offset: number, active: string): Decoration[] {
  return [
    ...markOfEnd(block, offset),
    ...apartIn(block, offset),
    ...(active === '' ? [] : activeIn(block, offset, active)),
  ];
}

/** Words that stand right behind those they take the place of, or the other way round: a gap is drawn before them. */
function apartIn(block: Node, offset: number): Decoration[] {
  const laid: (LaidWords & { from: number; until: number })[] = [];
  let changed = 0;
  block.forEach((node, within) => {
    const kind = kindOf(node);
    if (kind !== 'same') changed++;
    const words = node.text ?? '\n';
    const from = offset + 1 + within;
    const last = laid.at(-1);
    if (last?.kind === kind) {
      last.words += words;
      last.until = from + node.nodeSize;
    } else laid.push({ kind, words, from, until: from + node.nodeSize });
  });
  if (changed < 2) return [];
  const gaps = apart(laid);
  return laid
    .filter((_words, index) => gaps.has(index))
    .map(({ from, until }) => Decoration.inline(from, until, { class: 'apart' }));
}

function kindOf(node: Node): LaidWords['kind'] {
  const of = node.marks.find(({ type }) => type.name === 'suggested')?.attrs['of'] as
    | SuggestedRun
    | undefined;
  return of?.deleted ? 'deleted' : of?.inserted ? 'inserted' : 'same';
}

function markOfEnd(block: Node, offset: number): Decoration[] {
  const { inserted, deleted } = (block.attrs['suggested'] ?? {}) as SuggestedEnd;
  // A still is marked as a whole.
  if ((!inserted && !deleted) || block.type.name === 'still') return [];
  const looks = { class: deleted ? 'end-deleted' : 'end-inserted' };
  const end = offset + block.nodeSize - 1;
  // The sign stands after the last character: one of its own would be a place for the caret.
  const last = lastCharacter(block.lastChild?.text ?? '');
  return [last ? Decoration.inline(end - last.length, end, looks) : Decoration.node(offset, end + 1, looks)];
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The last character as people count them; of an emoji in two halves the keyboard would delete only the second. */
function lastCharacter(words: string): string {
  return [...characters.segment(words.slice(-longestCharacter))].at(-1)?.segment ?? '';
}

function activeIn(block: Node, offset: number, id: string): Decoration[] {
  const found: Decoration[] = [];
  const looks = { class: 'suggestion-active' };
  const note = (node: Node, from: number): void => {
    if (!suggestionsOfNode(node).includes(id)) return;
    const mark = node.isInline ? Decoration.inline : Decoration.node;
    found.push(mark(from, from + node.nodeSize, looks));
  };
  note(block, offset);
  block.descendants((node, within) => note(node, offset + 1 + within));
  return found;
}

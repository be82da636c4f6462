import { Schema } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  markedMore,
  markSuggestions,
  markSuggestionsAgain,
} from '../../../../renderer/suggestions/markSuggestions';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*', attrs: { suggested: { default: null } } },
    still: { group: 'block', content: 'text*', attrs: { suggested: { default: null } } },
    text: {},
  },
  marks: { suggested: { attrs: { of: {} } } },
});

const ids = ['een', 'twee', 'drie'] as const;
const anEnd = fc.constantFrom(
  null,
  ...ids.flatMap((id) => [{ inserted: id }, { deleted: id }, { kind: { by: id, to: 'subhead' } }]),
);
const words = fc.array(
  fc.record({
    text: fc.constantFrom('woorden', 'x', '👨‍👩‍👧', 'e\u0301', ' '),
    by: fc.constantFrom(null, ...ids),
  }),
  { maxLength: 4 },
);
const aBlock = fc
  .record({ kind: fc.constantFrom('paragraph', 'paragraph', 'still'), suggested: anEnd, words })
  .map(({ kind, suggested, words: runs }) =>
    schema.node(
      kind,
      { suggested },
      runs.map(({ text, by }) =>
        schema.text(text, by === null ? [] : [schema.mark('suggested', { of: { inserted: by } })]),
      ),
    ),
  );
const aDocument = fc
  .array(aBlock, { minLength: 1, maxLength: 7 })
  .map((blocks) => schema.node('doc', null, blocks));

/** What somebody does, at two places that are shares of the text. */
const anEdit = fc.record({
  what: fc.constantFrom('type', 'delete', 'split', 'end', 'mark', 'move', 'same', 'again', 'join'),
  one: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true }),
  end: anEnd,
  id: fc.constantFrom(...ids),
});

type Edit = typeof anEdit extends fc.Arbitrary<infer E> ? E : never;

function edit(transaction: Transaction, { what, one, other, end, id }: Edit): void {
  const { doc } = transaction;
  const at = (share: number): number => Math.round(share * doc.content.size);
  const [from, to] = [Math.min(at(one), at(other)), Math.max(at(one), at(other))];
  const $from = doc.resolve(from);
  const block = Math.min(doc.childCount - 1, Math.floor(one * doc.childCount));
  let start = 0;
  for (let i = 0; i < block; i++) start += doc.child(i).nodeSize;
  const node = doc.child(block);
  switch (what) {
    case 'type':
      if ($from.depth > 0) transaction.insertText('tik', from);
      break;
    case 'delete':
      transaction.delete(from, to);
      break;
    case 'split':
      if ($from.depth > 0) transaction.split(from);
      break;
    case 'end':
      transaction.setNodeAttribute(start, 'suggested', end);
      break;
    case 'mark':
      transaction.addMark(from, to, schema.mark('suggested', { of: { deleted: id } }));
      break;
    case 'move':
      transaction.delete(start, start + node.nodeSize);
      transaction.insert(Math.min(transaction.doc.content.size, start ? 0 : node.nodeSize), node);
      break;
    // The very same nodes, put in again.
    case 'same':
      transaction.replaceWith(start, start + node.nodeSize, node);
      break;
    // Other nodes that say the same.
    case 'again':
      transaction.replaceWith(0, doc.content.size, schema.nodeFromJSON(doc.toJSON()).content);
      break;
    default:
      if (start > 0) transaction.join(start);
  }
}

const printed = (marks: DecorationSet): string[] =>
  marks
    .find()
    .map((mark) => {
      const { attrs } = (mark as unknown as { type: { attrs: { class: string } } }).type;
      return `${mark.from}-${mark.to} ${attrs.class}`;
    })
    .toSorted();

it('marks after any edits what it would mark in a text that was never another', () => {
  fc.assert(
    fc.property(
      aDocument,
      fc.array(fc.array(anEdit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      fc.constantFrom('', ...ids),
      (doc: Node, turns, active) => {
        let state = EditorState.create({ doc });
        let marks = markSuggestions(doc, active);
        for (const edits of turns) {
          const { tr } = state;
          for (const one of edits) {
            try {
              edit(tr, one);
            } catch {
              // Not every edit can be done everywhere.
            }
          }
          state = state.apply(tr);
          marks = markSuggestionsAgain(marks, tr, state.doc, active);
          expect(printed(marks)).toEqual(printed(markSuggestions(state.doc, active)));
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it('marks one more strongly where it goes over some of the text, and not over nearly all of a long one', () => {
  const text = (blocks: number, of: number): Node =>
    schema.node(
      'doc',
      null,
      Array.from({ length: blocks }, (_, i) =>
        schema.node('paragraph', { suggested: i % 2 === 0 && i < of ? { inserted: 'een' } : null }, [
          schema.text(
            'x',
            i % 2 === 1 && i < of ? [schema.mark('suggested', { of: { inserted: 'een' } })] : [],
          ),
        ]),
      ),
    );
  expect(markedMore(text(2000, 300), 'een')).toBe('een');
  expect(markedMore(text(2000, 301), 'een')).toBe('');
  expect(markedMore(text(2000, 301), 'twee')).toBe('twee');
  expect(markedMore(text(300, 300), 'een')).toBe('een');
  expect(markedMore(text(2000, 301), '')).toBe('');
});

it('draws a gap before words that take the place of others', () => {
  const suggested = (text: string, of: object): Node => schema.text(text, [schema.mark('suggested', { of })]);
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [
      suggested('Regisseur', { deleted: 'een' }),
      suggested('Filmmaker', { inserted: 'een' }),
      schema.text(' is er'),
    ]),
    schema.node('paragraph', null, [schema.text('Hij is '), suggested('ook', { inserted: 'twee' })]),
  ]);
  expect(printed(markSuggestions(doc, ''))).toEqual(['10-19 apart']);
});

import fc from 'fast-check';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import * as Y from 'yjs';
import type { Writer } from './writers';

/** One thing a person does in an editor; positions are fractions of what there is. */
export type Deed =
  | { do: 'type'; at: number }
  | { do: 'erase'; from: number; length: number }
  | { do: 'split'; at: number }
  | { do: 'join'; at: number }
  | { do: 'block'; at: number; kind: 'paragraph' | 'subhead' | 'quote' | 'listItem' | 'still' }
  | { do: 'mark'; from: number; length: number; mark: 'bold' | 'italic' | 'link' | 'language'; on: boolean }
  | { do: 'break'; at: number }
  | { do: 'replace'; from: number; length: number }
  | { do: 'drop'; at: number };

const spot = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc.integer({ min: 1, max: 25 });
/** Any of them. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), at: spot }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), from: spot, length: stretch }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('split' as const), at: spot }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('join' as const), at: spot }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('block' as const),
      at: spot,
      kind: fc.constantFrom(
        'paragraph' as const,
        'subhead' as const,
        'quote' as const,
        'listItem' as const,
        'still' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      from: spot,
      length: stretch,
      mark: fc.constantFrom('bold' as const, 'italic' as const, 'link' as const, 'language' as const),
      on: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('break' as const), at: spot }),
  fc.record({ do: fc.constant('replace' as const), from: spot, length: stretch }),
  fc.record({ do: fc.constant('drop' as const), at: spot }),
);

/** A position inside some block's text. */
function inText(state: EditorState, fraction: number): number {
  const at = Math.round(fraction * (state.doc.content.size - 2)) + 1;
  return TextSelection.near(state.doc.resolve(Math.min(at, state.doc.content.size))).from;
}

/** Every character typed in one history is another one, so that each can be followed. */
export class Pen {
  #next = 0x4e00;
  readonly typed = new Set<string>();
  readonly erased = new Set<string>();
  fresh(): string {
    const characters = String.fromCharCode(this.#next++, this.#next++, this.#next++);
    for (const character of characters) this.typed.add(character);
    return characters;
  }
  erase(state: EditorState, from: number, to: number): void {
    for (const character of state.doc.textBetween(from, to)) this.erased.add(character);
  }
}

/** Carries out a deed; the pen notes what was written, and what somebody saw and took away. */
export function carryOut(writer: Pick<Writer, 'write'>, what: Deed, pen: Pen): void {
  writer.write((state): Transaction | null => {
    const tr = state.tr;
    switch (what.do) {
      case 'type':
        return tr.insertText(pen.fresh(), inText(state, what.at));
      case 'erase': {
        const from = inText(state, what.from);
        const to = Math.min(from + what.length, state.doc.content.size - 1);
        if (to <= from) return null;
        pen.erase(state, from, to);
        return tr.delete(from, to);
      }
      case 'replace': {
        const from = inText(state, what.from);
        const to = Math.min(from + what.length, state.doc.resolve(from).end());
        if (to <= from) return null;
        pen.erase(state, from, to);
        return tr.insertText(pen.fresh(), from, to);
      }
      case 'split':
        return tr.split(inText(state, what.at), 1, [{ type: state.schema.nodes['paragraph']! }]);
      case 'join': {
        const $at = state.doc.resolve(inText(state, what.at));
        const end = $at.after(1);
        return end < state.doc.content.size ? tr.join(end) : null;
      }
      case 'block': {
        const at = inText(state, what.at);
        const attrs =
          what.kind === 'still'
            ? { still: 'a' }
            : what.kind === 'listItem'
              ? { ordered: true, depth: 1 }
              : null;
        return tr.setBlockType(at, at, state.schema.nodes[what.kind]!, attrs);
      }
      case 'mark': {
        const from = inText(state, what.from);
        const to = Math.min(from + what.length, state.doc.content.size - 1);
        const said = { link: { href: 'https://example.org/' }, language: { code: 'de' } };
        const mark = state.schema.marks[what.mark]!.create(
          what.mark in said ? said[what.mark as keyof typeof said] : null,
        );
        return what.on ? tr.addMark(from, to, mark) : tr.removeMark(from, to, mark);
      }
      case 'break':
        return tr.insert(inText(state, what.at), state.schema.node('lineBreak'));
      case 'drop': {
        const block = state.doc.resolve(inText(state, what.at));
        if (state.doc.childCount === 1) return null;
        pen.erase(state, block.before(1), block.after(1));
        return tr.delete(block.before(1), block.after(1));
      }
    }
  });
}

/** Gives each of two documents what the other has. */
export function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)), 'exchange');
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)), 'exchange');
}

import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { movesBlock } from '../../renderer/editor/textCommands';
import { saysTheSame } from '../../renderer/editor/text/SharedText';
import type { TextShape } from '../../renderer/editor/text/textShape';
import { suggestedOf } from '../../renderer/suggestions/plainTransaction';
import { emptyDocument } from '../../shared/article/documentShape';
import { readBlocks, readLine } from '../../shared/article/flatText';
import { isOwnSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { SuggestingWriter } from './suggestingWriter';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 1500);
const now = '2026-11-29T12:00:00.000Z';

/** One key at a caret, which is a fraction of the text or where the last key left it. */
const key = fc.record({
  who: fc.constantFrom('Anna', 'Bram'),
  at: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  do: fc.constantFrom('type', 'back', 'on', 'split', 'item', 'deeper', 'up', 'bold', 'drop', 'still'),
  length: fc.integer({ min: 0, max: 12 }),
});
type Key = typeof key extends fc.Arbitrary<infer Value> ? Value : never;

function begin(shape: TextShape): Y.Doc {
  const doc = emptyDocument();
  doc.clientID = 1;
  const text = doc.getText(shape === 'body' ? 'body' : 'standfirst');
  const body = [
    ['ab😀cd', {}],
    ['\n', { block: 'subhead' }],
    ['efg', { bold: true }],
    ['\n', {}],
    ['\n', {}],
    ['rst', {}],
    ['\n', { block: 'still', still: 'x' }],
    ['hij', { link: 'https://example.org/' }],
    ['\n', { block: 'list-item', ordered: false, depth: 1 }],
  ] as const;
  const line = [
    ['ab😀cd', {}],
    ['efg', { bold: true }],
  ] as const;
  for (const [words, attributes] of shape === 'body' ? body : line)
    text.insert(text.length, words, { ...attributes });
  return doc;
}

/** A place in the text that a person can go to, which is never within a character of two halves. */
function spot(doc: Node, at: number): number {
  const near = TextSelection.near(doc.resolve(Math.min(at, doc.content.size))).from;
  const around = doc.textBetween(near - 1, Math.min(doc.content.size, near + 1), '|', '.');
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(around) ? near + 1 : near;
}

function put(writer: SuggestingWriter, fraction: number): void {
  const { doc, tr } = writer.state;
  const at = spot(doc, Math.round(fraction * doc.content.size));
  writer.state = writer.state.apply(tr.setSelection(TextSelection.create(doc, at)));
}

/** What the key does where nobody suggests; null where it does nothing. */
function changed(state: EditorState, what: Key, fresh: string): Transaction | null {
  const { tr, schema, doc, selection } = state;
  const { $head, head } = selection;
  const block = $head.before(1);
  switch (what.do) {
    case 'type':
      return tr.insertText(fresh);
    case 'back': {
      const before = /(?:[\ud800-\udbff][\udc00-\udfff]|.)$/s.exec(wordsBefore(state));
      return before ? tr.delete(head - before[0].length, head) : block > 0 ? tr.join(block) : null;
    }
    case 'on': {
      const after = /^(?:[\ud800-\udbff][\udc00-\udfff]|.)/s.exec(wordsAfter(state));
      const end = $head.after(1);
      return after ? tr.delete(head, head + after[0].length) : end < doc.content.size ? tr.join(end) : null;
    }
    case 'split':
      return schema.nodes['subhead'] ? tr.split(head) : tr.insert(head, schema.node('lineBreak'));
    case 'item':
      return schema.nodes['listItem'] ? tr.setBlockType(head, head, schema.nodes['listItem']) : null;
    case 'deeper':
      return $head.parent.type.name === 'listItem'
        ? tr.setNodeMarkup(block, null, { ...$head.parent.attrs, depth: 3 })
        : null;
    case 'up': {
      const index = $head.index(0);
      if (index === 0) return null;
      return tr
        .delete(block, block + $head.parent.nodeSize)
        .insert(block - doc.child(index - 1).nodeSize, $head.parent)
        .setMeta(movesBlock, true);
    }
    case 'bold':
      return tr.addMark(head, spot(doc, head + what.length), schema.mark('bold'));
    case 'drop': {
      const end = spot(doc, head + what.length);
      return end > head ? tr.delete(head, end) : null;
    }
    case 'still':
      return schema.nodes['still'] ? tr.insert(block, schema.node('still', { still: 'y' })) : null;
  }
  return null;
}

const wordsBefore = ({ selection: { $head } }: EditorState): string =>
  $head.parent.textBetween(0, $head.parentOffset, undefined, '.');
const wordsAfter = ({ selection: { $head } }: EditorState): string =>
  $head.parent.textBetween($head.parentOffset, $head.parent.content.size, undefined, '.');

/** The characters of a text with everything taken over. */
function lettersOf(text: Y.Text, shape: TextShape): string[] {
  const runs =
    shape === 'body' ? readBlocks(text, 'accepted').flatMap((one) => one.runs) : readLine(text, 'accepted');
  return runs.flatMap((run) => (run.kind === 'text' ? [...run.text] : []));
}

describe.each(['body', 'line'] as const)('keys in a %s of which two people suggest something', (shape) => {
  const name = shape === 'body' ? 'body' : 'standfirst';
  const read = shape === 'body' ? readBlocks : readLine;

  test('leave what is printed, cut no character in two and put the caret where one goes on', () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 40 }), (keys) => {
        const writer = new SuggestingWriter(begin(shape), name, shape);
        const printed = read(writer.text);
        let next = 0x4e00;
        for (const what of keys) {
          writer.by = what.who;
          if (what.at !== null) put(writer, what.at);
          const fresh = String.fromCharCode(next++);
          const before = writer.state;
          const { head } = before.selection;
          const beside =
            what.do === 'back' ? before.selection.$head.nodeBefore : before.selection.$head.nodeAfter;
          const length = [...(what.do === 'back' ? wordsBefore(before) : wordsAfter(before))].at(
            what.do === 'back' ? -1 : 0,
          )?.length;
          writer.write((state) => changed(state, what, fresh));
          expect(read(writer.text)).toEqual(printed);
          expect(saysTheSame(writer.state.doc, writer.text, shape)).toBe(true);
          expect(/\ufffd|[\ud800-\udbff](?![\udc00-\udfff])/.test(writer.text.toString())).toBe(false);
          writer.state.doc.check();
          const letters = lettersOf(writer.text, shape);
          expect(new Set(letters).size, 'nothing is there twice').toBe(letters.length);
          const { selection } = writer.state;
          if (what.do === 'type') expect(wordsBefore(writer.state).endsWith(fresh)).toBe(true);
          if (what.do === 'back' && length) expect(selection.head).toBe(head - length);
          if (what.do === 'on' && length) {
            const of = beside ? suggestedOf(beside) : null;
            const goes = of?.inserted && isOwnSuggestion(writer.doc, of.inserted, what.who);
            expect(selection.head).toBe(goes ? head : head + length);
          }
        }
        for (const decision of ['accepted', 'rejected'] as const) {
          const doc = emptyDocument();
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(writer.doc));
          settleSuggestions(doc, { ids: null }, decision, 'Anna', now);
          expect(readSuggestions(doc)).toEqual([]);
          expect(read(doc.getText(name))).toEqual(
            decision === 'accepted' ? read(writer.text, 'accepted') : printed,
          );
        }
      }),
      { numRuns: rounds },
    );
  });
});

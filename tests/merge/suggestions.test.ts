import type { Mark } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { documentOfText } from '../../renderer/editor/text/documentOfText';
import { saysTheSame } from '../../renderer/editor/text/SharedText';
import { emptyDocument } from '../../shared/article/documentShape';
import { readBlocks } from '../../shared/article/flatText';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { carryOut, deed, exchange, Pen } from './deeds';
import { SuggestingWriter } from './suggestingWriter';
import { bodySchema, Writer } from './writers';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 1500);
const now = '2026-11-29T12:00:00.000Z';

/** One thing done at characters that both texts have; each is a fraction of those there are. */
type Doing =
  | { do: 'type' | 'split' | 'break'; at: number }
  | { do: 'erase' | 'replace' | 'bold' | 'unbold' | 'link'; at: number; length: number }
  | { do: 'block'; at: number; kind: 'paragraph' | 'subhead' | 'quote' | 'listItem' };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 14 });
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('split' as const, 'break' as const), at }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'erase' as const,
        'replace' as const,
        'bold' as const,
        'unbold' as const,
        'link' as const,
      ),
      at,
      length,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('block' as const),
      at,
      kind: fc.constantFrom('paragraph' as const, 'subhead' as const, 'quote' as const, 'listItem' as const),
    }),
  },
);

const step = fc.record({ what: doing, who: fc.constantFrom('Anna', 'Bram') });

function begin(): Y.Doc {
  const doc = emptyDocument();
  doc.clientID = 1;
  const text = doc.getText('body');
  text.insert(0, 'abcdefgh', {});
  text.insert(8, '\n', { block: 'subhead' });
  text.insert(9, 'ijklm', {});
  text.insert(14, 'nop', { bold: true });
  text.insert(17, '\n', {});
  text.insert(18, 'qrstuv', { link: 'https://example.org/een' });
  text.insert(24, '\n', { block: 'list-item', ordered: false, depth: 1 });
  text.insert(25, 'wxyz', {});
  text.insert(29, '\n', {});
  return doc;
}

/** Where characters stand in an editor: positions before them. */
function positions(state: EditorState): Map<string, number> {
  const found = new Map<string, number>();
  state.doc.descendants((node, position) => {
    if (node.isText) for (const [i, one] of [...(node.text ?? '')].entries()) found.set(one, position + i);
  });
  return found;
}

/** Whether what is typed behind a mark has it too. */
const goesOn = ({ type }: Mark): boolean => type.name === 'bold' || type.name === 'italic';

function carry(
  writer: { write: Writer['write'] },
  what: Doing,
  letters: readonly string[],
  fresh: string,
): void {
  const first = Math.min(Math.floor(what.at * letters.length), letters.length - 1);
  const last = Math.min(first + ('length' in what ? what.length : 1) - 1, letters.length - 1);
  writer.write((state): Transaction | null => {
    const where = positions(state);
    const from = where.get(letters[first] ?? '');
    const to = where.get(letters[last] ?? '');
    if (from === undefined || to === undefined) return null;
    const { tr, schema } = state;
    switch (what.do) {
      case 'type':
        // As what it follows, so that it does not depend on what is crossed out behind it.
        return tr.insert(from + 1, schema.text(fresh, state.doc.nodeAt(from)?.marks.filter(goesOn)));
      case 'split':
        return tr.split(from + 1);
      case 'break':
        return tr.insert(from + 1, schema.node('lineBreak'));
      case 'erase':
        return tr.delete(from, to + 1);
      case 'replace':
        return tr
          .setSelection(TextSelection.create(state.doc, from, to + 1))
          .replaceSelectionWith(schema.text(fresh), false);
      case 'bold':
        return tr.addMark(from, to + 1, schema.mark('bold'));
      case 'unbold':
        return tr.removeMark(from, to + 1, schema.marks['bold']);
      case 'link':
        return tr.addMark(from, to + 1, schema.mark('link', { href: 'https://example.org/twee' }));
      case 'block':
        return tr.setBlockType(
          from,
          from,
          schema.nodes[what.kind]!,
          what.kind === 'listItem' ? { ordered: true, depth: 0 } : null,
        );
    }
  });
}

/** The characters of a text with everything taken over, in order. */
function lettersOf(doc: Y.Doc): string[] {
  return readBlocks(doc.getText('body'), 'accepted').flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'text' ? [...run.text] : [])),
  );
}

const history = fc.array(step, { minLength: 1, maxLength: 25 });

describe('what is suggested', () => {
  test('taken over is what was done, turned down is what was there', () => {
    fc.assert(
      fc.property(history, fc.nat(), (steps, seed) => {
        const suggested = new SuggestingWriter(begin(), 'body');
        const done = new Writer(begin(), 'body');
        const original = readBlocks(suggested.text);
        const pen = new Pen();
        for (const { what, who } of steps) {
          const letters = lettersOf(suggested.doc);
          const fresh = pen.fresh();
          if (letters.length === 0) break;
          suggested.by = who;
          carry(suggested, what, letters, fresh);
          carry(done, what, letters, fresh);
          expect(readBlocks(suggested.text)).toEqual(original);
          expect(readBlocks(suggested.text, 'accepted')).toEqual(readBlocks(done.text));
          expect(saysTheSame(suggested.state.doc, suggested.text, 'body')).toBe(true);
          suggested.state.doc.check();
        }
        const [accepted, rejected] = [emptyDocument(), emptyDocument()];
        for (const doc of [accepted, rejected]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(suggested.doc));
        const ids = readSuggestions(accepted).map(({ id }) => id);
        // One by one, in any order.
        for (let left = ids.length; left > 0; left--) {
          const [id] = ids.splice(seed % left, 1);
          if (id) settleSuggestions(accepted, { ids: new Set([id]) }, 'accepted', 'Anna', now);
        }
        expect(readBlocks(accepted.getText('body'))).toEqual(readBlocks(done.text));
        settleSuggestions(rejected, { ids: null }, 'rejected', 'Anna', now);
        expect(readBlocks(rejected.getText('body'))).toEqual(original);
        for (const doc of [accepted, rejected]) {
          expect(readSuggestions(doc)).toEqual([]);
          expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(doc.getText('body')));
        }
      }),
      { numRuns: rounds },
    );
  });

  test('comes together from several writers, of whom some suggest: nothing that was typed is lost', () => {
    const steps = fc.array(
      fc.record({
        who: fc.integer({ min: 0, max: 2 }),
        deed,
        suggest: fc.boolean(),
        settle: fc.option(fc.constantFrom('accepted' as const, 'rejected' as const), { freq: 8 }),
        meet: fc.option(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
          freq: 6,
        }),
      }),
      { minLength: 4, maxLength: 50 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const first = begin();
        const writers = [0, 1, 2].map((i) => {
          const doc = emptyDocument();
          doc.clientID = 10 + i;
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
          const writer = new SuggestingWriter(doc, 'body');
          writer.by = `Schrijver ${i}`;
          return writer;
        });
        const pen = new Pen();
        const settled = new Set<string>();
        for (const { who, deed: what, suggest, settle, meet } of all) {
          const writer = writers[who]!;
          writer.suggests = suggest;
          carryOut(writer, what, pen);
          if (settle) {
            const before = new Set(writer.text.toString());
            settleSuggestions(writer.doc, { ids: null }, settle, writer.by, now);
            writer.show();
            for (const one of before) if (!writer.text.toString().includes(one)) settled.add(one);
          }
          if (meet) exchange(writers[meet[0]]!.doc, writers[meet[1]]!.doc);
        }
        for (let i = 0; i < 2; i++) {
          exchange(writers[0]!.doc, writers[1]!.doc);
          exchange(writers[1]!.doc, writers[2]!.doc);
          exchange(writers[0]!.doc, writers[2]!.doc);
        }
        const texts = writers.map(({ text }) => JSON.stringify(text.toDelta()));
        expect(texts[1]).toBe(texts[0]);
        expect(texts[2]).toBe(texts[0]);
        const written = writers[0]!.text.toString();
        for (const writer of writers) {
          expect(documentOfText(bodySchema, writer.text, 'body').toString()).toBe(
            writer.state.doc.toString(),
          );
          writer.state.doc.check();
        }
        for (const character of pen.typed) {
          const times = written.split(character).length - 1;
          if (pen.erased.has(character) || settled.has(character)) expect(times).toBeLessThanOrEqual(1);
          else expect({ character, times }).toEqual({ character, times: 1 });
        }
      }),
      { numRuns: rounds },
    );
  });
});

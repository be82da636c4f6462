import fc from 'fast-check';
import { EditorState } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { documentOfArticle } from '../../renderer/editor/text/documentOfArticle';
import { documentOfText } from '../../renderer/editor/text/documentOfText';
import { HeldKeys } from '../../renderer/editor/text/HeldKeys';
import { saysTheSame } from '../../renderer/editor/text/SharedText';
import type { Article } from '../../shared/article/Article';
import { bodyOf, byHand, emptyDocument } from '../../shared/article/documentShape';
import { readArticle } from '../../shared/article/readArticle';
import { endsWithNewline } from '../../shared/article/endsWithNewline';
import { carryOut, deed, exchange, Pen } from './deeds';
import { bodySchema, Writer } from './writers';

/** An editor that is made before the text it is to be tied to, from the values of its article. */
class EarlyWriter {
  state: EditorState;
  readonly held: HeldKeys;

  constructor(shown: Article) {
    this.state = EditorState.create({ doc: documentOfArticle(bodySchema, shown, 'body') });
    this.held = new HeldKeys(this.state.doc);
  }

  write(change: (state: EditorState) => Transaction | null): void {
    const transaction = change(this.state);
    if (!transaction?.docChanged) return;
    this.state = this.state.apply(transaction);
    this.held.hold([transaction]);
  }
}

const deeds = fc.array(deed, { maxLength: 25 });
const typing = fc.oneof(
  fc.record({ do: fc.constant('type' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ do: fc.constant('split' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 1500) / 3;

/** Gives a body the newline of its last block, as the editor does before it writes into it. */
function endLastBlock(text: Y.Text): void {
  if (!endsWithNewline(text)) text.insert(text.length, '\n', {});
}

describe('what is typed before the document is taken in', () => {
  test('is in the text where it was typed, also when others wrote at the same time', () => {
    fc.assert(
      fc.property(deeds, deeds, deeds, (before, typed, elsewhere) => {
        const pen = new Pen();
        const stored = new Writer(new Y.Doc(), 'body');
        for (const each of before) carryOut(stored, each, pen);
        const log = Y.encodeStateAsUpdate(stored.doc);
        // Through what is kept of it, as the window gets it.
        const shown = JSON.parse(JSON.stringify(readArticle(stored.doc))) as Article;
        const early = new EarlyWriter(shown);
        expect(saysTheSame(early.state.doc, stored.text, 'body')).toBe(true);
        for (const each of typed) carryOut(early, each, pen);

        const doc = emptyDocument();
        Y.applyUpdate(doc, log);
        expect(saysTheSame(early.held.first, bodyOf(doc), 'body')).toBe(true);
        doc.transact(() => {
          endLastBlock(bodyOf(doc));
          early.held.store(bodyOf(doc), 'body');
        }, byHand);
        expect(documentOfText(bodySchema, bodyOf(doc), 'body').toString()).toBe(early.state.doc.toString());
        expect(saysTheSame(early.state.doc, bodyOf(doc), 'body')).toBe(true);

        const other = new Writer(emptyDocument(), 'body');
        Y.applyUpdate(other.doc, log);
        for (const each of elsewhere) carryOut(other, each, pen);
        exchange(doc, other.doc);
        const text = bodyOf(doc).toString();
        expect(other.text.toString()).toBe(text);
        for (const letter of pen.typed) {
          const times = text.split(letter).length - 1;
          if (pen.erased.has(letter)) expect(times).toBeLessThanOrEqual(1);
          else expect({ letter, times }).toEqual({ letter, times: 1 });
        }
      }),
      { numRuns: rounds },
    );
  });

  test('is kept beside its letters when the text says something else than was shown', () => {
    fc.assert(
      fc.property(deeds, deeds, fc.array(typing, { maxLength: 25 }), (before, meanwhile, typed) => {
        const shownPen = new Pen();
        const stored = new Writer(new Y.Doc(), 'body');
        for (const each of before) carryOut(stored, each, shownPen);
        const early = new EarlyWriter(readArticle(stored.doc));
        for (const each of meanwhile) carryOut(stored, each, shownPen);
        const latest = documentOfText(bodySchema, stored.text, 'body');

        for (const each of typed) carryOut(early, each, shownPen);
        const { show, again } = early.held.moveOnto(early.state, stored.text, 'body');
        const shown = early.state.apply(show);
        expect(shown.doc.toString()).toBe(latest.toString());
        shown.doc.check();
        const rewritten = again(shown);
        rewritten.doc.check();
        const { doc: end } = shown.apply(rewritten);
        for (const letter of shownPen.typed) {
          const times = end.textContent.split(letter).length - 1;
          if (shownPen.erased.has(letter)) expect(times).toBeLessThanOrEqual(1);
          else expect({ letter, times }).toEqual({ letter, times: 1 });
        }
      }),
      { numRuns: rounds },
    );
  });

  test('comes after what was put before it meanwhile', () => {
    const stored = new Writer(new Y.Doc(), 'body');
    stored.write((state) => state.tr.insertText('Een begin en een eind', 1));
    const early = new EarlyWriter(readArticle(stored.doc));
    stored.write((state) => state.tr.insertText('Eerst. ', 1));
    early.write((state) => state.tr.insertText(' midden', 10));
    early.write((state) => state.tr.insertText('!', 17));
    const { show, again } = early.held.moveOnto(early.state, stored.text, 'body');
    const shown = early.state.apply(show);
    expect(shown.apply(again(shown)).doc.textContent).toBe('Eerst. Een begin midden! en een eind');
  });
});

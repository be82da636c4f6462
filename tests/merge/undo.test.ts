import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addTag, removeTag } from '../../shared/article/editTags';
import { createArticle } from '../../shared/article/createArticle';
import { byHand, undoScope } from '../../shared/article/documentShape';
import { setFields } from '../../shared/article/editFields';
import { readArticle } from '../../shared/article/readArticle';
import { documentOfText } from '../../renderer/editor/text/documentOfText';
import { Writer, bodySchema } from './writers';

const start = {
  id: '00000000-0000-4000-8000-000000000000',
  language: 'nl' as const,
  createdAt: '2026-01-02T03:04:05Z',
};

function desks(): { here: Desk; there: Desk } {
  const first = Y.encodeStateAsUpdate(createArticle({ ...start, headline: 'Kop' }));
  return { here: new Desk(first, 1), there: new Desk(first, 2) };
}

class Desk {
  readonly doc = new Y.Doc();
  readonly body: Writer;
  readonly undo: Y.UndoManager;
  constructor(first: Uint8Array, client: number) {
    this.doc.clientID = client;
    Y.applyUpdate(this.doc, first);
    this.body = new Writer(this.doc, 'body');
    this.undo = new Y.UndoManager(undoScope(this.doc), {
      trackedOrigins: new Set([byHand]),
      captureTimeout: 0,
    });
  }
  type(words: string, fraction: number): void {
    this.body.write((state) =>
      state.tr.insertText(words, 1 + Math.round(fraction * (state.doc.content.size - 2))),
    );
  }
}

function exchange(a: Desk, b: Desk): void {
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc), 'exchange');
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc), 'exchange');
}

test('undoing everything takes back all of one’s own words and none of the other’s', () => {
  const turn = fc.record({
    here: fc.boolean(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    meet: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 25 }), (turns) => {
      const { here, there } = desks();
      turns.forEach((each, index) => {
        // What is typed here is in another alphabet than what is typed there.
        const desk = each.here ? here : there;
        desk.type(String.fromCharCode((each.here ? 0x3b1 : 0x410) + (index % 24)), each.at);
        if (each.meet) exchange(here, there);
      });
      exchange(here, there);
      const typedThere = turns.filter((each) => !each.here).length;
      while (here.undo.canUndo()) here.undo.undo();
      exchange(here, there);
      const left = there.doc.getText('body').toString();
      expect(left.match(/[α-ω]/g) ?? []).toEqual([]);
      expect((left.match(/[А-Я]/g) ?? []).length).toBe(typedThere);
      expect(documentOfText(bodySchema, here.body.text, 'body').eq(here.body.state.doc)).toBe(true);

      while (here.undo.canRedo()) here.undo.redo();
      expect((here.doc.getText('body').toString().match(/[α-ω]/g) ?? []).length).toBe(
        turns.length - typedThere,
      );
    }),
    { numRuns: 300 },
  );
});

test('one undo history spans text, fields and tags', () => {
  const { here } = desks();
  here.type('Woorden', 0);
  setFields(here.doc, { byline: 'Redactie', status: 'in-review' });
  addTag(here.doc, { kind: 'company', label: 'Netflix' }, 1);
  removeTag(here.doc, { kind: 'company', label: 'Netflix' });

  here.undo.undo();
  expect(readArticle(here.doc).tags).toEqual([{ kind: 'company', label: 'Netflix' }]);
  here.undo.undo();
  expect(readArticle(here.doc).tags).toEqual([]);
  expect(readArticle(here.doc).status).toBe('in-review');
  here.undo.undo();
  expect(readArticle(here.doc)).toMatchObject({ byline: '', status: 'draft' });
  here.undo.undo();
  expect(here.doc.getText('body').toString()).toBe('\n');
});

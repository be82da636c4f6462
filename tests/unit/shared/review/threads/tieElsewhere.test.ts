import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, byHand, emptyDocument, undoScope } from '../../../../../shared/article/documentShape';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import { crossedOutIn } from '../../../../../shared/review/suggestions/crossedOutIn';
import { startThread, tieElsewhere } from '../../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { tieAgain } from '../../../../../shared/review/threads/tieAgain';

const at = '2026-11-22T10:00:00.000Z';

/** A sentence that is suggested to stand behind the other one, with a thread about it. */
function moved(): Y.Doc {
  const doc = createArticle({
    id: 'een',
    language: 'nl',
    createdAt: at,
    headline: '',
    standfirst: [],
    body: ['Het regende.', 'Daarna niet.'].map((text) => ({
      kind: 'paragraph' as const,
      runs: [{ kind: 'text' as const, text, bold: false, italic: false, link: '' }],
    })),
    stills: [],
  });
  const text = bodyOf(doc);
  startThread(
    doc,
    'een',
    { kind: 'text', text: 'body', from: 0, until: 12 },
    { id: 'a', by: 'R', at, text: '?' },
  );
  const place = { text: 'body', from: 0, until: 12 } as const;
  expect(crossedOutIn(doc)(place)).toBe(false);
  text.format(0, 12, { deleted: 's' });
  expect(crossedOutIn(doc)(place)).toBe(true);
  expect(crossedOutIn(doc)({ ...place, until: 13 })).toBe(false);
  text.insert(25, 'Het regende.', { inserted: 's' });
  tieElsewhere(doc, 'een', { kind: 'text', text: 'body', from: 25, until: 37 });
  return doc;
}

const place = (doc: Y.Doc): unknown => {
  const read = emptyDocument();
  Y.applyUpdate(read, Y.encodeStateAsUpdate(doc));
  const [here, there] = [doc, read].map((one) => {
    const found = readThreads(one)[0]?.place;
    return found?.kind === 'text' ? [found.from, found.until] : found?.kind;
  });
  expect(here, 'as it is read from disk').toEqual(there);
  return here;
};

test('a thread whose words are suggested elsewhere is about those once that is taken over', () => {
  const doc = moved();
  expect(place(doc)).toEqual([0, 12]);
  settleSuggestions(doc, { ids: null }, 'accepted', 'Auteur', at);
  expect(bodyOf(doc).toString()).toBe('\nDaarna niet.Het regende.\n');
  expect(place(doc)).toEqual([13, 25]);
});

test('it stays where it is where that is turned down, also after taking it over was undone', () => {
  const doc = moved();
  const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
  undo.on('stack-item-popped', () => tieAgain(doc));
  settleSuggestions(doc, { ids: null }, 'accepted', 'Auteur', at);
  undo.undo();
  expect(place(doc)).toEqual([0, 12]);
  settleSuggestions(doc, { ids: null }, 'rejected', 'Auteur', at);
  expect(bodyOf(doc).toString()).toBe('Het regende.\nDaarna niet.\n');
  expect(place(doc)).toEqual([0, 12]);
});

test('taking back and doing again what was suggested changes nothing of that', () => {
  const doc = moved();
  const text = bodyOf(doc);
  const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
  undo.on('stack-item-popped', () => tieAgain(doc));
  doc.transact(() => text.delete(25, 12), byHand);
  undo.undo();
  expect(text.toString()).toBe('Het regende.\nDaarna niet.Het regende.\n');
  settleSuggestions(doc, { ids: null }, 'accepted', 'Auteur', at);
  expect(place(doc)).toEqual([13, 25]);
  undo.undo();
  expect(place(doc)).toEqual([0, 12]);
  settleSuggestions(doc, { ids: null }, 'rejected', 'Auteur', at);
  expect(place(doc)).toEqual([0, 12]);
});

import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, byHand, emptyDocument, undoScope } from '../../../../../shared/article/documentShape';
import { readArticle } from '../../../../../shared/article/readArticle';
import { restoreArticle } from '../../../../../shared/review/restoreArticle';
import { noteMove } from '../../../../../shared/review/suggestions/moves';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import { moveThread, removeComment, startThread } from '../../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { placeInPrint } from '../../../../../shared/review/threads/Thread';
import { tieAgain } from '../../../../../shared/review/threads/tieAgain';
import { wordsThen } from '../../../../../shared/review/threads/wordsThen';

const at = '2026-11-29T12:00:00.000Z';
const words = 'Het regende.';

/** A sentence with a thread about it, that is suggested to stand behind the other one. */
function moved(): Y.Doc {
  const doc = createArticle({
    id: 'een',
    language: 'nl',
    createdAt: at,
    headline: '',
    standfirst: [],
    body: [words, 'Daarna niet.'].map((text) => ({
      kind: 'paragraph' as const,
      runs: [{ kind: 'text' as const, text, bold: false, italic: false, link: '' }],
    })),
    stills: [],
  });
  const first = { id: 'a', by: 'Sport Buro', at, text: 'Hoe laat?' };
  startThread(doc, 'een', { kind: 'text', text: 'body', from: 0, until: 12 }, first);
  const text = bodyOf(doc);
  doc.transact(() => {
    text.format(0, 12, { deleted: 's' });
    text.insert(25, words, { inserted: 's' });
    noteMove(doc, 's');
  }, byHand);
  moveThread(doc, 'een', { kind: 'text', text: 'body', from: 25, until: 37 });
  return doc;
}

function undoOf(doc: Y.Doc): Y.UndoManager {
  const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
  undo.on('stack-item-popped', () => tieAgain(doc));
  return undo;
}

/** Where its words are as written and as printed, the same here and to whoever reads it from disk. */
function placeOf(doc: Y.Doc): unknown {
  const read = emptyDocument();
  Y.applyUpdate(read, Y.encodeStateAsUpdate(doc));
  const [here, there] = [doc, read].map((one) => {
    const place = readThreads(one)[0]?.place;
    return place?.kind === 'text' ? [[place.from, place.until], placeInPrint(place).printed] : place?.kind;
  });
  expect(here, 'as it is read from disk').toEqual(there);
  return here;
}

test('a thread goes along with words that are suggested elsewhere, and is in print where they are printed', () => {
  const doc = moved();
  expect(placeOf(doc)).toEqual([
    [25, 37],
    [0, 12],
  ]);
  settleSuggestions(doc, { ids: null }, 'accepted', 'Eindredactie', at);
  expect(placeOf(doc)).toEqual([
    [13, 25],
    [13, 25],
  ]);
});

test('it is back at the words as they were once that is turned down, and goes along again when that is undone', () => {
  const doc = moved();
  const undo = undoOf(doc);
  settleSuggestions(doc, { ids: null }, 'rejected', 'Eindredactie', at);
  expect(placeOf(doc)).toEqual([
    [0, 12],
    [0, 12],
  ]);
  undo.undo();
  expect(placeOf(doc)).toEqual([
    [25, 37],
    [0, 12],
  ]);
  undo.redo();
  expect(placeOf(doc)).toEqual([
    [0, 12],
    [0, 12],
  ]);
});

test('what somebody else wrote among the words that do not come leaves it with those that stay', () => {
  const doc = moved();
  bodyOf(doc).insert(29, 'erg ', { inserted: 't' });
  expect(placeOf(doc)).toEqual([
    [25, 41],
    [0, 12],
  ]);
  settleSuggestions(doc, { ids: new Set(['s']) }, 'rejected', 'Eindredactie', at);
  expect(bodyOf(doc).toString()).toBe(`${words}\nDaarna niet.erg \n`);
  expect(placeOf(doc)).toEqual([
    [0, 12],
    [0, 12],
  ]);
});

test('what somebody else writes among them without suggesting it is printed, and is not what it is about there', () => {
  const doc = moved();
  bodyOf(doc).insert(29, 'erg ', { inserted: null });
  expect(placeOf(doc)).toEqual([
    [25, 41],
    [0, 12],
  ]);
  expect(wordsThen(doc, doc)).toEqual([{ thread: 'een', text: 'body', from: 0, until: 12 }]);
  settleSuggestions(doc, { ids: null }, 'accepted', 'Eindredactie', at);
  expect(placeOf(doc)).toEqual([
    [13, 29],
    [13, 29],
  ]);
});

test('as long as it waits, what is written anew at both ends of the words belongs to them', () => {
  const doc = moved();
  const text = bodyOf(doc);
  text.delete(36, 1);
  text.delete(25, 1);
  expect(placeOf(doc)).toEqual([
    [25, 35],
    [0, 12],
  ]);
});

test('a text is walked through as often for many of which only that is left as for one', () => {
  const doc = moved();
  const text = bodyOf(doc);
  const first = { id: 'b', by: 'Sport Buro', at, text: 'En waar?' };
  const place = { kind: 'text', text: 'body', from: 0, until: 12 } as const;
  for (const id of ['twee', 'drie', 'vier']) {
    startThread(doc, id, place, { ...first, id: `reactie ${id}` });
    moveThread(doc, id, { ...place, from: 25, until: 37 });
  }
  text.delete(25, 1);
  const walks = vi.spyOn(text, 'toDelta');
  const walksWith = (count: number): number => {
    expect(readThreads(doc)).toHaveLength(count);
    return walks.mock.calls.splice(0).length;
  };
  const many = walksWith(4);
  for (const id of ['twee', 'drie', 'vier']) removeComment(doc, `reactie ${id}`);
  expect(walksWith(1)).toBe(many);
});

test('however often they are moved on, it is back where they were', () => {
  const doc = moved();
  const text = bodyOf(doc);
  for (let time = 0; time < 12; time++) {
    doc.transact(() => {
      text.delete(25, 12);
      text.insert(25, words, { inserted: 's' });
    }, byHand);
    moveThread(doc, 'een', { kind: 'text', text: 'body', from: 25, until: 37 });
  }
  settleSuggestions(doc, { ids: null }, 'rejected', 'Eindredactie', at);
  expect(placeOf(doc)).toEqual([
    [0, 12],
    [0, 12],
  ]);
});

test('where an older version is put back it is about the words that were, once turned down that they move', () => {
  const doc = moved();
  const then = emptyDocument();
  Y.applyUpdate(then, Y.encodeStateAsUpdate(doc));
  bodyOf(doc).delete(0, 12);
  bodyOf(doc).insert(0, 'Het was droog.', {});
  expect(placeOf(doc)).toEqual([
    [27, 39],
    [27, 27],
  ]);
  restoreArticle(doc, readArticle(then), wordsThen(then, doc));
  settleSuggestions(doc, { ids: null }, 'rejected', 'Eindredactie', at);
  expect(bodyOf(doc).toString()).toBe(`${words}\nDaarna niet.\n`);
  expect(placeOf(doc)).toEqual([
    [0, 12],
    [0, 12],
  ]);
});

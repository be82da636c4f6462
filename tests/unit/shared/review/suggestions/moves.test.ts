import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  bodyOf,
  byHand,
  emptyDocument,
  suggestionsOf,
  undoScope,
} from '../../../../../shared/article/documentShape';
import { findUnknown } from '../../../../../shared/article/findUnknown';
import { isNotedMove } from '../../../../../shared/review/suggestions/isMove';
import { noteMove } from '../../../../../shared/review/suggestions/moves';
import { isDecided, noteDecision } from '../../../../../shared/review/suggestions/noteDecision';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { factsOf, readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';

const at = '2026-11-29T12:00:00.000Z';

/** Words that were cut: suggested to go. */
function cut(): Y.Doc {
  const doc = emptyDocument();
  bodyOf(doc).insert(0, 'Een twee drie.\n', {});
  bodyOf(doc).format(4, 4, { deleted: 'a' });
  noteSuggestion(doc, 'a', 'Sport Buro', at);
  return doc;
}

function paste(doc: Y.Doc): void {
  doc.transact(() => {
    bodyOf(doc).insert(13, ' twee', { inserted: 'a' });
    noteMove(doc, 'a');
  }, byHand);
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = emptyDocument();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

test('that words are moved is taken back, and done again, with their coming', () => {
  const doc = cut();
  const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
  paste(doc);
  expect(readSuggestions(doc)[0]).toHaveProperty('left');
  undo.undo();
  expect(isNotedMove(doc, 'a')).toBe(false);
  expect(factsOf(doc, 'a')).toEqual({ by: 'Sport Buro', at });
  // What is written in the place of words that only go replaces them.
  bodyOf(doc).insert(8, 'vier ', { inserted: 'a' });
  expect(readSuggestions(doc)[0]).not.toHaveProperty('left');
  bodyOf(doc).delete(8, 5);
  undo.redo();
  expect(isNotedMove(doc, 'a')).toBe(true);
  expect(readSuggestions(doc)[0]).toHaveProperty('left');
});

test('that words are moved and that somebody decides at that very moment are both known', () => {
  for (const first of [1, 2]) {
    const here = cut();
    const there = copyOf(here);
    [here.clientID, there.clientID] = [first, 3 - first];
    paste(here);
    noteDecision(there, 'a', 'rejected', 'Eindredactie', at);
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    for (const doc of [here, there]) {
      expect(isNotedMove(doc, 'a')).toBe(true);
      expect(isDecided(doc, 'a')).toBe(true);
      expect(findUnknown(doc)).toEqual([]);
    }
  }
});

test('an article in which it stood among the facts is read as it was', () => {
  const doc = cut();
  bodyOf(doc).insert(13, ' twee en meer', { inserted: 'a' });
  expect(readSuggestions(doc)[0]).not.toHaveProperty('left');
  suggestionsOf(doc).set('a', { by: 'Sport Buro', at, moves: true });
  expect(readSuggestions(doc)[0]).toMatchObject({ by: 'Sport Buro', at, left: { from: 4, until: 8 } });
});

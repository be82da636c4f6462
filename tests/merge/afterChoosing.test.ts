import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, suggestionsOf } from '../../shared/article/documentShape';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { leaveOutDoubles } from '../../shared/review/together/leaveOutDoubles';
import { Desk, lettersBetween, seen, start, wordsIn } from './writingDesk';

function desks(): [here: Desk, there: Desk] {
  const first = start();
  const both: [Desk, Desk] = [new Desk(first, 0), new Desk(first, 1)];
  for (const { writer } of both) writer.suggests = false;
  return both;
}

const at = '2026-01-05T09:00:00.000Z';

test('a comment stays with the words that stand in one wording alone', () => {
  const [here, there] = desks();
  // Another letter is suggested for the first, a comment is about both, and the suggestion is taken over.
  here.writer.suggests = true;
  here.writer.write(({ tr }) => tr.insertText('XZZZ', 1, 2));
  const comment = { id: 'reactie', at, by: 'Eindredactie', text: 'Klopt dit?' };
  startThread(here.doc, 'draad', { kind: 'text', text: 'body', from: 0, until: 2 }, comment);
  settleSuggestions(here.doc, { ids: null }, 'accepted', 'Eindredactie', at);
  there.writer.write(({ tr }) => tr.insertText('Y', 1));
  const asWas = [...here.log];
  expect(here.bring(there.log)?.both).toHaveLength(1);
  there.bring(asWas);
  for (const { doc } of [here, there]) {
    const [place] = readThreads(doc).map((thread) => thread.place);
    if (place?.kind !== 'text') throw new Error('the comment is about no words');
    expect(lettersBetween(doc, place.from, place.until)).toEqual(['X']);
  }
});

test('what undo brings back that a choice had written anew stands there once, and redo takes it away from nobody', () => {
  const [here, there] = desks();
  here.writer.write(({ tr }) => tr.delete(1, 2));
  there.writer.write(({ tr }) => tr.insertText('YY', 1));
  expect(here.bring(there.log)?.both).toHaveLength(1);
  const chosen = seen(here.doc);
  expect(wordsIn(here.doc).split('Ⴀ')).toHaveLength(2);
  here.undo.undo();
  expect(wordsIn(here.doc).split('Ⴀ'), 'as Yjs has it').toHaveLength(3);
  leaveOutDoubles(here.doc);
  expect(seen(here.doc)).toEqual(chosen);
  here.undo.redo();
  expect(seen(here.doc)).toEqual(chosen);
});

test('what a document says of characters that it does not have is no work', () => {
  const [here] = desks();
  const { doc } = here;
  const opening = Y.createRelativePositionFromTypeIndex(bodyOf(doc), 1).item?.client;
  here.writer.write(({ tr }) => tr.delete(1, 2));
  here.undo.undo();
  const again = [opening, doc.clientID].map((client) => [client, 0, Number.MAX_SAFE_INTEGER, 4242, 0]);
  suggestionsOf(doc).set('keuze', { by: 'Eindredactie', at, again });
  const asWas = seen(doc);
  leaveOutDoubles(doc);
  expect(seen(doc)).toEqual(asWas);
});

test('what its writer takes back stays, whichever wording is taken, where a choice only suggests it anew', () => {
  for (const decision of ['accepted', 'rejected'] as const) {
    const [here, there] = desks();
    here.writer.write(({ tr }) => tr.delete(1, 2));
    here.undo.stopCapturing();
    here.writer.write(({ tr }) => tr.insertText('ZZZZ', 4));
    there.writer.write(({ tr }) => tr.insertText('YY', 1));
    expect(here.bring(there.log)?.both).toHaveLength(1);
    expect(wordsIn(here.doc)).not.toContain('Ⴀ');
    while (here.undo.canUndo()) {
      here.undo.undo();
      leaveOutDoubles(here.doc);
    }
    expect(wordsIn(here.doc).split('Ⴀ')).toHaveLength(2);
    settleSuggestions(here.doc, { ids: null }, decision, 'Eindredactie', at);
    expect(wordsIn(here.doc).split('Ⴀ')).toHaveLength(2);
  }
});

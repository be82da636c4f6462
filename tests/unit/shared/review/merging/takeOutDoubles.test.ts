import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, byHand, suggestionsOf } from '../../../../../shared/article/documentShape';
import { plainText } from '../../../../../shared/article/flatText';
import { readArticle } from '../../../../../shared/article/readArticle';
import { noteWriter } from '../../../../../shared/article/writers';
import { asWritten } from '../../../../../shared/review/merging/asWritten';
import { Knowledge } from '../../../../../shared/review/merging/Knowledge';
import { mergeCopies } from '../../../../../shared/review/merging/mergeCopies';
import { takeOutDoubles } from '../../../../../shared/review/merging/takeOutDoubles';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { startThread } from '../../../../../shared/review/threads/editThreads';

/** A desk's log. */
type Log = Uint8Array[];

function bring(log: Log, copy: Log): boolean {
  const { update } = mergeCopies(asWritten(log), asWritten(copy));
  if (update) log.push(update);
  return update !== null;
}

/** Three desks that each replaced another word of a sentence, and of which each two came together apart. */
function threeDesks(): [Log, Log, Log] {
  const start = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
  bodyOf(start).applyDelta([{ insert: 'Aa bb cc dd.' }]);
  const first = Y.encodeStateAsUpdate(start);
  const logs = (['Xx', 'Yyy', 'Zzzz'] as const).map((words, index): Log => {
    const doc = asWritten([first]);
    doc.clientID = index + 1;
    noteWriter(doc, ['Anna', 'Bas', 'Carla'][index] ?? '');
    const at = index > 0 ? [{ retain: 3 * index }] : [];
    doc.transact(() => bodyOf(doc).applyDelta([...at, { insert: words }, { delete: 2 }]), byHand);
    return [Y.encodeStateAsUpdate(doc)];
  }) as [Log, Log, Log];
  const sent = logs.map((log) => [...log]) as [Log, Log, Log];
  bring(logs[0], sent[1]);
  bring(logs[1], sent[2]);
  bring(logs[2], sent[0]);
  return logs;
}

/** Has each desk bring in what the others have, in some order, until there is nothing more. */
function comeToRest(logs: readonly Log[], order: readonly number[]): Y.Doc[] {
  for (let round = 0; round < 5; round++) {
    const brought = order.flatMap((one) =>
      order.map((other) => one !== other && bring(logs[one] ?? [], logs[other] ?? [])),
    );
    if (!brought.includes(true)) return logs.map((log) => asWritten(log));
  }
  throw new Error('there is always more');
}

function printed(doc: Y.Doc): string {
  return readArticle(doc)
    .body.map(({ runs }) => plainText(runs))
    .join('\n');
}

it('what was written anew for two choices is printed once, at every desk, in whatever order they come together', () => {
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
  ]) {
    const docs = comeToRest(threeDesks(), order);
    for (const doc of docs) {
      expect(printed(doc)).toBe('Aa bb Zzzz dd.');
      expect(String(Knowledge.of(doc))).toBe(String(Knowledge.of(docs[0] ?? doc)));
      const text = bodyOf(doc).toString();
      for (const word of ['Xx', 'Yyy', 'Zzzz']) expect(text.split(word)).toHaveLength(2);
    }
  }
});

it('a comment about what is taken out finds what stays', () => {
  // Which of the two stays hangs on where they stand: one of the desks loses its own.
  for (const index of [0, 2]) {
    const logs = threeDesks();
    const log = logs[index] ?? [];
    const doc = asWritten(log);
    doc.clientID = 9;
    const known = Y.encodeStateVector(doc);
    const from = bodyOf(doc).toString().indexOf('Aa');
    const said = { id: 'reactie', at: '2026-01-05T09:00:00.000Z', by: 'Anna', text: 'Wie?' };
    startThread(doc, 'draad', { kind: 'text', text: 'body', from, until: from + 2 }, said);
    log.push(Y.encodeStateAsUpdate(doc, known));
    for (const each of comeToRest(logs, [0, 1, 2])) {
      const place = readThreads(each).find(({ id }) => id === 'draad')?.place;
      if (place?.kind !== 'text') throw new Error('gone');
      expect(bodyOf(each).toString().slice(place.from, place.until)).toBe('Aa');
    }
  }
});

it('what a document only says was written anew is left alone', () => {
  const doc = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
  doc.clientID = 7;
  const body = bodyOf(doc);
  body.applyDelta([{ insert: 'Een zin. ' }, { insert: 'Nog een.', attributes: { deleted: 'b' } }]);
  const clock = body._start?.id.clock ?? 0;
  for (const id of ['a', 'b', 'c'])
    suggestionsOf(doc).set(id, { by: '', at: '', again: [[1, 0, Number.MAX_SAFE_INTEGER, 7, clock]] });
  const before = body.toDelta();
  takeOutDoubles(doc);
  expect(body.toDelta()).toEqual(before);
});

import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { startThread } from '../../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { linesOf, met, replace, twoDesks } from '../../../../fixtures/meetingDesks';

const before = 'Het regent. De kat zat op de mat. Het was stil.\n';

function comment(doc: Y.Doc, word: string, id: string): void {
  const from = bodyOf(doc).toString().indexOf(word);
  const said = { id: `over ${id}`, at: '2026-01-05T09:00:00.000Z', by: '', text: 'Zeker?' };
  startThread(doc, id, { kind: 'text', text: 'body', from, until: from + word.length }, said);
}

/** What each thread is about now. */
function wordsOfThreads(doc: Y.Doc): string[] {
  return readThreads(doc).map(({ place }) =>
    place.kind === 'text' ? bodyOf(doc).toString().slice(place.from, place.until) : place.kind,
  );
}

describe('a sentence of which both sides mean the same', () => {
  it.each([
    ['kat', 'poes'],
    ['kat', 'kaart'],
    ['De kat zat op de mat.', 'Het was nat.'],
    ['kat zat', 'kat\nzat'],
    [' op de mat', ''],
  ])('has what both wrote in the place of “%s” once, and nothing is to be chosen', (was, is) => {
    const desks = twoDesks(before);
    replace(desks.anna, was, is);
    replace(desks.bas, was, is);
    const { doc, both } = met(desks);
    expect(linesOf(doc)).toEqual(before.replace(was, is).trim().split('\n'));
    expect(both).toEqual([]);
  });

  it('has it once too where they came to it by other ways', () => {
    const desks = twoDesks('De kaat zat op de mat.\n');
    // Each takes out the other one of two letters; then Bas writes a whole word anew.
    for (const [doc, at] of [
      [desks.anna, 4],
      [desks.bas, 5],
    ] as const)
      doc.transact(() => bodyOf(doc).delete(at, 1), byHand);
    desks.bas.transact(() => bodyOf(desks.bas).applyDelta([{ delete: 2 }, { insert: 'De' }]), byHand);
    const { doc, both } = met(desks);
    expect(linesOf(doc)).toEqual(['De kat zat op de mat.']);
    expect(both).toEqual([]);
  });

  it('keeps the comments of both', () => {
    const desks = twoDesks(before);
    for (const [id, doc] of Object.entries(desks)) {
      replace(doc, 'kat', 'poes');
      comment(doc, 'poes', id);
    }
    const { doc } = met(desks);
    expect(wordsOfThreads(doc)).toEqual(['poes', 'poes']);
  });

  it('is what one made of it, where the other only wrote again what was there', () => {
    const desks = twoDesks(before);
    replace(desks.anna, 'De kat', '');
    desks.anna.transact(() => bodyOf(desks.anna).insert(12, 'De kat'), byHand);
    replace(desks.bas, 'kat', 'oude kat');
    comment(desks.anna, 'kat', 'anna');
    const { doc, both } = met(desks);
    expect(linesOf(doc)).toEqual(['Het regent. De oude kat zat op de mat. Het was stil.']);
    expect(both).toEqual([]);
    expect(wordsOfThreads(doc)).toEqual(['kat']);
  });
});

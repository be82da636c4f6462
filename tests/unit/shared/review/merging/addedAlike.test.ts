import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, byHand } from '../../../../../shared/article/documentShape';
import { startThread } from '../../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { linesOf, met, twoDesks } from '../../../../fixtures/meetingDesks';

const before = 'Het regent. De kat zat.\nHet was stil.\n';

function add(doc: Y.Doc, behind: string, words: string, attributes: Record<string, unknown> = {}): void {
  const at = bodyOf(doc).toString().indexOf(behind) + behind.length;
  doc.transact(() => bodyOf(doc).insert(at, words, attributes), byHand);
}

/** What comes of it where each desk adds something behind the same words. */
function added(one: string, other: string, behind = 'zat.'): string[] {
  const { anna, bas } = twoDesks(before);
  add(anna, behind, one);
  add(bas, behind, other);
  const { doc, both } = met({ anna, bas });
  expect(both).toEqual([]);
  return linesOf(doc);
}

describe('what both added alike in one place', () => {
  it.each([
    ['a sentence', ' Wij niet.', 'zat.', ['Het regent. De kat zat. Wij niet.', 'Het was stil.']],
    ['between two', ' Wij niet.', 'regent.', ['Het regent. Wij niet. De kat zat.', 'Het was stil.']],
    ['an empty block', '\n', 'zat.', ['Het regent. De kat zat.', '', 'Het was stil.']],
    [
      'blocks',
      '\nWij niet.\nEn jij?',
      'zat.',
      ['Het regent. De kat zat.', 'Wij niet.', 'En jij?', 'Het was stil.'],
    ],
  ])('stands there once: %s', (_, words, behind, lines) => {
    expect(added(words, words, behind)).toEqual(lines);
  });

  it.each([
    [' Wij niet. En jij?', ' Wij niet.', ['Het regent. De kat zat. Wij niet. En jij?', 'Het was stil.']],
    ['\n', '\nWij niet.', ['Het regent. De kat zat.', 'Wij niet.', 'Het was stil.']],
  ])('stands there once where one went on: %j', (one, other, lines) => {
    expect(added(one, other)).toEqual(lines);
    expect(added(other, one)).toEqual(lines);
  });

  it.each([
    ['where one is only the beginning of a sentence', ' Wij.', ' Wij. niet'],
    ['where one is only the beginning of a word', ' Wij', ' Wijken zijn er.'],
    ['where they are other words', ' Wij niet.', ' Wij wel.'],
  ])('is all there %s', (_, one, other) => {
    const lines = added(one, other).join(' ');
    for (const words of [one, other]) expect(lines).toContain(words.trim());
  });

  it('is all there where it is not in one place', () => {
    const { anna, bas } = twoDesks(before);
    add(anna, 'regent.', ' Wij niet.');
    add(bas, 'zat.', ' Wij niet.');
    expect(linesOf(met({ anna, bas }).doc)[0]).toBe('Het regent. Wij niet. De kat zat. Wij niet.');
  });

  it('is all there where it is not set alike, or suggested by each', () => {
    const bold = twoDesks(before);
    add(bold.anna, 'zat.', ' Wij niet.');
    add(bold.bas, 'zat.', ' Wij niet.', { bold: true });
    expect(linesOf(met(bold).doc)[0]).toBe('Het regent. De kat zat. Wij niet. Wij niet.');
    const suggested = twoDesks(before);
    add(suggested.anna, 'zat.', ' Wij niet.', { inserted: 'een' });
    add(suggested.bas, 'zat.', ' Wij niet.', { inserted: 'twee' });
    expect(linesOf(met(suggested).doc, 'accepted')[0]).toBe('Het regent. De kat zat. Wij niet. Wij niet.');
  });

  it.each([' Wij niet.', ' Wij niet. En jij?'])('has the comments about either: %j', (words) => {
    const { anna, bas } = twoDesks(before);
    add(anna, 'zat.', ' Wij niet.');
    add(bas, 'zat.', words);
    for (const doc of [anna, bas]) {
      const from = bodyOf(doc).toString().indexOf('niet');
      const target = { kind: 'text', text: 'body', from, until: from + 4 } as const;
      const id = doc === anna ? 'een' : 'twee';
      startThread(doc, id, target, {
        id: `bij ${id}`,
        at: '2026-01-05T09:00:00.000Z',
        by: '',
        text: 'Zeker?',
      });
    }
    const { doc } = met({ anna, bas });
    const about = readThreads(doc).map(({ place }) =>
      place.kind === 'text' ? bodyOf(doc).toString().slice(place.from, place.until) : place.kind,
    );
    expect(about).toEqual(['niet', 'niet']);
  });
});

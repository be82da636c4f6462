import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyOf } from '../../../../../shared/article/documentShape';
import type { BothChanged } from '../../../../../shared/review/merging/BothChanged';
import { asWritten } from '../../../../../shared/review/merging/asWritten';
import { mergeCopies } from '../../../../../shared/review/merging/mergeCopies';
import { removeComment } from '../../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { linesOf, met, replace, twoDesks } from '../../../../fixtures/meetingDesks';

/** Writes words into the body that somebody only suggests. */
function suggest(doc: Y.Doc, before: string, words: string, id: string): void {
  const at = bodyOf(doc).toString().indexOf(before);
  bodyOf(doc).applyDelta([{ retain: at }, { insert: words, attributes: { inserted: id } }]);
}

function threadOf(both: readonly BothChanged[]): string {
  const [one, ...others] = both;
  expect(others).toEqual([]);
  if (one?.kind !== 'together') throw new Error('nothing stands together');
  return one.thread;
}

function said(doc: Y.Doc): string[][] {
  return readThreads(doc).map(({ comments }) => comments.map(({ by, text }) => `${by}: ${text}`).sort());
}

/** Anna suggests a word in a sentence in which Bas changes another. */
function suggestedAndChanged(): { anna: Y.Doc; bas: Y.Doc } {
  const desks = twoDesks('Het regent. De kat zat op de mat. Het was stil.\n');
  suggest(desks.anna, 'kat', 'oude ', 'voorstel');
  replace(desks.bas, 'zat', 'lag');
  return desks;
}

describe('a sentence in which what two sides did stands together', () => {
  it('has both wordings in a thread about it, each by whose it is, and what was suggested stays so', () => {
    const { doc, both, came } = met(suggestedAndChanged());
    expect(linesOf(doc)).toEqual(['Het regent. De kat lag op de mat. Het was stil.']);
    expect(linesOf(doc, 'accepted')).toEqual(['Het regent. De oude kat lag op de mat. Het was stil.']);
    const [thread, ...others] = readThreads(doc);
    expect(others).toEqual([]);
    expect(threadOf(both)).toBe(thread?.id);
    expect(thread?.quote).toBe('De oude kat lag op de mat.');
    expect(said(doc)).toEqual([
      [
        'Anna: Bij het samenbrengen stond hier bij Anna als voorstel: ‘De oude kat zat op de mat.’',
        'Bas: Bij het samenbrengen stond hier bij Bas: ‘De kat lag op de mat.’',
      ],
    ]);
    // They are told with what both changed, and are nobody's comments.
    expect(came).toMatchObject([{ by: 'Bas', comments: 0 }]);
  });

  it('has both where one suggests that words go', () => {
    const desks = twoDesks('De oude kat zat op de mat.\n');
    bodyOf(desks.anna).applyDelta([{ retain: 3 }, { retain: 5, attributes: { deleted: 'voorstel' } }]);
    replace(desks.bas, 'zat', 'lag');
    const { doc } = met(desks);
    expect(said(doc)).toEqual([
      [
        'Anna: Bij het samenbrengen stond hier bij Anna als voorstel: ‘De kat zat op de mat.’',
        'Bas: Bij het samenbrengen stond hier bij Bas: ‘De oude kat lag op de mat.’',
      ],
    ]);
  });

  it('has both where somebody had suggested something in it before', () => {
    const desks = suggestedAndChanged();
    const { doc } = met({ anna: desks.anna, bas: asWritten([Y.encodeStateAsUpdate(desks.anna)]) });
    const [anna, bas] = [11, 12].map((client) => {
      const copy = asWritten([Y.encodeStateAsUpdate(doc)]);
      copy.clientID = client;
      return copy;
    }) as [Y.Doc, Y.Doc];
    replace(anna, 'mat', 'bank');
    replace(bas, 'zat', 'zat heel');
    const { both, doc: together } = met({ anna, bas });
    expect(threadOf(both)).not.toBe('');
    const all = said(together).join(' ');
    expect(all).toContain('‘De kat zat op de bank.’');
    expect(all).toContain('‘De oude kat zat op de bank.’');
    expect(all).toContain('‘De kat zat heel op de mat.’');
    expect(all).toContain('‘De oude kat zat heel op de mat.’');
  });

  it('has none where each only suggests: whichever is taken over, that wording is there', () => {
    const desks = twoDesks('De kat zat op de mat.\n');
    suggest(desks.anna, 'kat', 'oude ', 'van Anna');
    suggest(desks.bas, 'mat', 'natte ', 'van Bas');
    const { doc, both } = met(desks);
    expect(threadOf(both)).toBe('');
    expect(readThreads(doc)).toEqual([]);
  });

  it('has both where one put a picture in it, which does not hang on a choice', () => {
    const desks = twoDesks('De kat zat op de mat.\n');
    const still = { insert: '\n', attributes: { block: 'still', still: 'een' } };
    bodyOf(desks.anna).applyDelta([{ retain: 6 }, { insert: '\n' }, still]);
    replace(desks.bas, 'zat', 'lag');
    const { doc, both } = met(desks);
    expect(threadOf(both)).not.toBe('');
    expect(said(doc).join(' ')).toContain('‘De kat lag op de mat.’');
  });

  it('is told to a desk that hears of it from the other, once, and what was taken away does not come back', () => {
    const desks = suggestedAndChanged();
    const { doc, both } = met(desks);
    const told = mergeCopies(desks.anna, asWritten([Y.encodeStateAsUpdate(doc)]));
    expect(threadOf(told.both)).toBe(threadOf(both));
    expect(told.came).toMatchObject([{ by: 'Bas', comments: 0 }]);
    for (const { id } of readThreads(doc).flatMap(({ comments }) => comments)) removeComment(doc, id);
    const again = mergeCopies(doc, asWritten([Y.encodeStateAsUpdate(desks.bas)]));
    expect(again).toMatchObject({ update: null, both: [] });
    expect(readThreads(doc)).toEqual([]);
  });
});

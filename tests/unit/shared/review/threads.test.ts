import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../../shared/article/createArticle';
import {
  bodyOf,
  byHand,
  commentsOf,
  emptyDocument,
  threadsOf,
  undoScope,
} from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import {
  addComment,
  assignThread,
  changeComment,
  moveThread,
  putBackComment,
  removeComment,
  reopenThread,
  resolveThread,
  startThread,
} from '../../../../shared/review/threads/editThreads';
import { tieAgain } from '../../../../shared/review/threads/tieAgain';
import { openThreads, readThreads } from '../../../../shared/review/threads/readThreads';
import type { ThreadTarget } from '../../../../shared/review/threads/Thread';
import { longestComment, longestQuote } from '../../../../shared/review/threads/Thread';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { stillOf } from '../../../fixtures/filmArticle';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });

function article(): Y.Doc {
  return createArticle({
    id: 'een',
    language: 'nl',
    createdAt: '2026-01-02T03:04:05Z',
    headline: 'Een kop over de brug',
    standfirst: [run('De brug is dicht.')],
    body: [
      { kind: 'paragraph', runs: [run('Het regende op de brug.')] },
      { kind: 'still', still: 'foto', runs: [run('De brug')] },
      { kind: 'paragraph', runs: [run('Daarna werd het droog.')] },
    ],
    stills: [stillOf('foto', fakeOriginal)],
  });
}

const said = (id: string, text: string, at = '2026-11-22T10:00:00.000Z') => ({
  id,
  at,
  by: 'Redacteur',
  text,
});

/** The document as whoever reads it from disk has it. */
function asOnDisk(doc: Y.Doc): Y.Doc {
  const read = emptyDocument();
  Y.applyUpdate(read, Y.encodeStateAsUpdate(doc));
  return read;
}

/** What is between two words of the body, both included. */
function wordsIn(doc: Y.Doc, words: string): ThreadTarget {
  const from = bodyOf(doc).toString().indexOf(words);
  if (from < 0) throw new Error(`no ${words}`);
  return { kind: 'text', text: 'body', from, until: from + words.length };
}

function wordsOf(doc: Y.Doc, id: string): string | null {
  const place = readThreads(doc).find((thread) => thread.id === id)?.place;
  return place?.kind === 'text' ? doc.getText(place.text).toString().slice(place.from, place.until) : null;
}

describe('threads', () => {
  it('stand in reading order, each with its words and what was said', () => {
    const doc = article();
    startThread(doc, 'droog', wordsIn(doc, 'droog'), said('c1', 'Zeker weten?'));
    startThread(doc, 'still', { kind: 'still', still: 'foto' }, said('c2', 'Mooi.'));
    startThread(doc, 'brug', wordsIn(doc, 'op de brug'), said('c3', 'Welke?'));
    startThread(doc, 'kop', { kind: 'text', text: 'headline', from: 4, until: 7 }, said('c4', 'Korter.'));
    startThread(doc, 'stuk', { kind: 'article' }, said('c5', 'Goed stuk.'));
    addComment(doc, 'brug', {
      ...said('c6', 'De Erasmusbrug.'),
      by: 'Schrijver',
      at: '2026-11-22T11:00:00.000Z',
    });
    expect(readThreads(doc).map(({ id, quote }) => [id, quote])).toEqual([
      ['stuk', ''],
      ['kop', 'kop'],
      ['brug', 'op de brug'],
      ['still', ''],
      ['droog', 'droog'],
    ]);
    expect(readThreads(doc)[2]?.comments.map(({ by, text }) => [by, text])).toEqual([
      ['Redacteur', 'Welke?'],
      ['Schrijver', 'De Erasmusbrug.'],
    ]);
    expect(readArticle(doc).unknown).toEqual([]);
  });

  it('keep to their words whatever is written around and between them', () => {
    const doc = article();
    startThread(doc, 'a', wordsIn(doc, 'op de brug'), said('c', 'Welke?'));
    const body = bodyOf(doc);
    body.insert(0, 'Eerst dit. ');
    const at = body.toString().indexOf('op de brug');
    body.insert(at + 3, 'natte ');
    body.insert(at, 'vlak ');
    body.insert(at + 'vlak op natte de brug'.length, ' daar');
    expect(wordsOf(doc, 'a')).toBe('op natte de brug');
    body.insert(body.toString().indexOf('natte'), '\n', {});
    expect(wordsOf(doc, 'a')).toBe('op \nnatte de brug');
    body.delete(body.toString().indexOf('op '), 4);
    expect(wordsOf(doc, 'a')).toBe('natte de brug');
  });

  it('say that their words are gone, and have them again by undo', () => {
    const doc = article();
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
    startThread(doc, 'a', wordsIn(doc, 'op de brug'), said('c', 'Welke?'));
    const at = bodyOf(doc).toString().indexOf('op de brug');
    doc.transact(() => bodyOf(doc).delete(at - 1, 12), byHand);
    expect(readThreads(doc)).toMatchObject([{ place: { kind: 'gone' }, quote: 'op de brug' }]);
    undo.undo();
    tieAgain(doc);
    expect(wordsOf(doc, 'a')).toBe('op de brug');
    expect(wordsOf(asOnDisk(doc), 'a')).toBe('op de brug');
    undo.redo();
    tieAgain(doc);
    expect(readThreads(asOnDisk(doc))[0]?.place).toEqual({ kind: 'gone' });
    undo.undo();
    tieAgain(doc);
    expect(wordsOf(asOnDisk(doc), 'a')).toBe('op de brug');
    undo.undo();
    expect(readThreads(doc), 'undo leaves what was said alone').toHaveLength(1);
  });

  it('follow a still, and say when it is gone', () => {
    const doc = article();
    startThread(doc, 'a', { kind: 'still', still: 'foto' }, said('c', 'Mooi.'));
    expect(readThreads(doc)[0]?.place).toEqual({ kind: 'still', still: 'foto' });
    const body = bodyOf(doc);
    body.insert(0, 'Eerst dit. ');
    expect(readThreads(doc)[0]?.place).toEqual({ kind: 'still', still: 'foto' });
    body.delete(body.toString().indexOf('De brug\n'), 'De brug\n'.length);
    expect(readThreads(doc)[0]?.place).toEqual({ kind: 'gone' });
    body.insert(body.length, '\n', { block: 'still', still: 'foto' });
    expect(readThreads(doc)[0]?.place).toEqual({ kind: 'still', still: 'foto' });
  });

  it('are settled, opened again, given to somebody, and moved with their words', () => {
    const doc = article();
    startThread(doc, 'a', wordsIn(doc, 'regende'), said('c', 'Hard?'));
    resolveThread(doc, 'a', 'Schrijver', '2026-11-22T12:00:00.000Z');
    expect(readThreads(doc)).toMatchObject([
      { resolved: { by: 'Schrijver', at: '2026-11-22T12:00:00.000Z' } },
    ]);
    expect(openThreads(doc)).toEqual([]);
    reopenThread(doc, 'a', 'Eindredactie', '2026-11-22T13:00:00.000Z');
    assignThread(doc, 'a', { by: 'Eindredacteur' }, 'Eindredactie', '2026-11-22T13:00:00.000Z');
    moveThread(doc, 'a', wordsIn(doc, 'droog'));
    expect(openThreads(doc)).toMatchObject([
      { resolved: null, assigned: { by: 'Eindredacteur' }, quote: 'regende' },
    ]);
    expect(wordsOf(doc, 'a')).toBe('droog');
  });

  it('are about their words again when those are put back where they were moved from', () => {
    const doc = article();
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
    startThread(doc, 'a', wordsIn(doc, 'droog'), said('c', 'Zeker?'));
    const body = bodyOf(doc);
    const moved = 'Daarna werd het droog.\n';
    doc.transact(() => {
      body.delete(body.toString().indexOf(moved), moved.length);
      body.insert(0, moved, {});
      moveThread(doc, 'a', wordsIn(doc, 'droog'));
    }, byHand);
    expect(readThreads(doc)[0]?.place).toMatchObject({ from: 16, until: 21 });
    undo.undo();
    tieAgain(doc);
    expect(wordsOf(doc, 'a')).toBe('droog');
    expect(wordsOf(asOnDisk(doc), 'a')).toBe('droog');
    expect(readThreads(doc)[0]?.place).not.toMatchObject({ from: 16 });
    undo.redo();
    tieAgain(doc);
    expect(readThreads(asOnDisk(doc))).toEqual(readThreads(doc));
    expect(readThreads(doc)[0]?.place).toMatchObject({ from: 16, until: 21 });
    body.delete(0, moved.length);
    expect(readThreads(doc)[0]?.place).toEqual({ kind: 'gone' });
  });

  it('let a comment be changed and taken away; the last one takes the thread along, and back', () => {
    const doc = article();
    startThread(doc, 'a', { kind: 'article' }, said('c1', 'Een'));
    addComment(doc, 'a', said('c2', 'Twee', '2026-11-22T11:00:00.000Z'));
    (commentsOf(doc).get('c2') as Record<string, unknown>)['signed'] = 'van een nieuwere Katern';
    changeComment(doc, 'c2', 'Drie', '2026-11-22T12:00:00.000Z');
    changeComment(doc, 'weg', 'niets', '2026-11-22T12:00:00.000Z');
    expect(readThreads(doc)[0]?.comments[1]).toMatchObject({
      text: 'Drie',
      editedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(commentsOf(doc).get('c2')).toMatchObject({ signed: 'van een nieuwere Katern' });
    removeComment(doc, 'c1');
    const last = commentsOf(doc).get('c2');
    removeComment(doc, 'c2');
    expect(readThreads(doc)).toEqual([]);
    putBackComment(doc, 'c2', last);
    expect(readThreads(doc)).toMatchObject([{ place: { kind: 'article' }, comments: [{ text: 'Drie' }] }]);
  });

  it('read whatever a document says', () => {
    const doc = article();
    startThread(doc, 'a', wordsIn(doc, 'brug'), said('c1', 'x'.repeat(longestComment + 9)));
    threadsOf(doc)
      .get('a')
      ?.set('about', { kind: 'text', text: 'body', start: new Uint8Array([9, 9]), end: 'x' });
    threadsOf(doc)
      .get('a')
      ?.set('quote', 'q'.repeat(longestQuote + 9));
    (threadsOf(doc) as Y.Map<unknown>).set('b', 'niets');
    threadsOf(doc).set(
      'c',
      new Y.Map<unknown>([
        ['about', { kind: 'voicemail' }],
        ['resolved', {}],
      ]),
    );
    commentsOf(doc).set('c2', 'niets');
    commentsOf(doc).set('c3', { thread: 'b', text: 'Zonder begin', at: 'ooit', by: 7 });
    commentsOf(doc).set('c4', { thread: 'c', text: 'Van later', at: '2026-11-22T09:00:00.000Z' });
    expect(readThreads(doc)).toMatchObject([
      { id: 'c', place: { kind: 'article' }, resolved: { by: '' } },
      { id: 'b', place: { kind: 'gone' }, comments: [{ at: '1970-01-01T00:00:00.000Z', by: '' }] },
      { id: 'a', place: { kind: 'gone' }, quote: 'q'.repeat(longestQuote) },
    ]);
    expect(readThreads(doc)[2]?.comments[0]?.text).toHaveLength(longestComment);
    resolveThread(doc, 'b', 'Redacteur', '2026-11-22T12:00:00.000Z');
    expect(readThreads(doc).find(({ id }) => id === 'b')?.resolved?.by).toBe('Redacteur');
    const copy = emptyDocument();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(readThreads(copy)).toEqual(readThreads(doc));
  });

  it('quote no more than a line', () => {
    const doc = article();
    const all = bodyOf(doc).length;
    startThread(doc, 'a', { kind: 'text', text: 'body', from: 0, until: all + 99 }, said('c', 'Alles'));
    expect(readThreads(doc)[0]?.quote).toBe('Het regende op de brug. De brug Daarna werd het droog.');
    bodyOf(doc).insert(0, 'woord '.repeat(200));
    startThread(doc, 'b', { kind: 'text', text: 'body', from: 0, until: 1200 }, said('d', 'Lang'));
    expect(readThreads(doc).find(({ id }) => id === 'b')?.quote).toMatch(/^(woord )+woord…$/);
  });

  it('end in no half of a character, and are on disk as they are here', () => {
    const doc = article();
    bodyOf(doc).insert(0, '😀'.repeat(longestQuote));
    const long = `${'x'.repeat(longestComment - 1)}😀`;
    startThread(doc, 'a', { kind: 'text', text: 'body', from: 0, until: 2 * longestQuote }, said('c', long));
    expect(readThreads(doc)[0]?.quote).toMatch(/^(😀)+…$/u);
    expect(readThreads(doc)[0]?.comments[0]?.text).toBe('x'.repeat(longestComment - 1));
    expect(readThreads(asOnDisk(doc))).toEqual(readThreads(doc));
    commentsOf(doc).set('c', { thread: 'a', text: long });
    expect(readThreads(doc)[0]?.comments[0]?.text).toBe('x'.repeat(longestComment - 1));
  });

  it('are looked for in no more earlier places than are ever kept', () => {
    const doc = article();
    startThread(doc, 'a', wordsIn(doc, 'brug'), said('c', 'Welke?'));
    const values = threadsOf(doc).get('a');
    const about = values?.get('about');
    const gone = { kind: 'still', still: 'weg' };
    values?.set('about', gone);
    values?.set('earlier', [...Array.from({ length: 7 }, () => gone), about]);
    expect(wordsOf(doc, 'a')).toBe('brug');
    values?.set('earlier', [...Array.from({ length: 8 }, () => gone), about]);
    expect(readThreads(doc)[0]?.place).toEqual({ kind: 'gone' });
  });
});

it('says which picture a thread is about, also once that is gone', () => {
  const doc = article();
  startThread(doc, 't', { kind: 'still', still: 'foto' }, said('c', 'Scherper?'));
  const named = stillOf('foto', fakeOriginal).altText || fakeOriginal.name;
  expect(readThreads(doc)[0]).toMatchObject({ place: { kind: 'still' }, picture: named });
  const body = bodyOf(doc);
  body.delete(0, body.length - 1);
  expect(readThreads(doc)[0]).toMatchObject({ place: { kind: 'gone' }, picture: named });
});

import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import { benchBlocks } from './benchBlocks';
import { drawing } from './drawing';

/** Edits between two openings of the article: each has a client of its own, as a real one has. */
const sessionLength = 250;

/** Shares of the edits that take a letter back, and that take twenty out at once. */
const backspaces = 0.15;
const cuts = 0.01;

/**
 * The updates of an article that was typed in `edits` edits, key by key, by somebody who goes on at the end
 * half of the time and in the middle otherwise, and takes back what people take back. The first update makes
 * the article; the same arguments give the same text.
 */
export function editedArticle(id: string, edits: number): Uint8Array[] {
  const draw = drawing(edits);
  const doc = newArticle(id);
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const body = bodyOf(doc);
  const typed = benchBlocks(Math.ceil(edits / 5))
    .map(({ text }) => text)
    .join('\n');
  let caret = 0;
  let untilMoved = 0;
  let next = 0;
  for (let edit = 0; edit < edits; edit++) {
    if (edit % sessionLength === 0) doc.clientID = 1 + Math.floor(draw() * 4_000_000_000);
    if (untilMoved-- <= 0) {
      caret = draw() < 0.5 ? body.length - 1 : Math.floor(draw() * body.length);
      untilMoved = 10 + Math.floor(draw() * 50);
    }
    const what = draw();
    if (what < backspaces && caret > 0) body.delete(--caret, 1);
    else if (what < backspaces + cuts && caret + 20 < body.length) body.delete(caret, 20);
    else body.insert(caret++, typed.charAt(next++ % typed.length), {});
  }
  return updates;
}

/** The updates of an article with the very same body, that took `edits` edits. */
export function sameArticle(id: string, updates: readonly Uint8Array[], edits: number): Uint8Array[] {
  const edited = new Y.Doc();
  for (const update of updates) Y.applyUpdate(edited, update);
  const text = bodyOf(edited).toString().replace(/\n$/, '');
  const doc = newArticle(id);
  const same = [Y.encodeStateAsUpdate(doc)];
  doc.on('update', (update: Uint8Array) => same.push(update));
  const part = Math.ceil(text.length / edits);
  for (let at = 0; at < text.length; at += part) bodyOf(doc).insert(at, text.slice(at, at + part), {});
  return same;
}

function newArticle(id: string): Y.Doc {
  return createArticle({
    id,
    language: 'nl',
    createdAt: '2026-01-01T00:00:00.000Z',
    headline: 'Een stuk waaraan lang is geschreven',
  });
}

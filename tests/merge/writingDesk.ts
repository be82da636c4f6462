import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf, byHand, emptyDocument, undoScope } from '../../shared/article/documentShape';
import { plainText } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import { textNames } from '../../shared/article/textNames';
import { noteWriter } from '../../shared/article/writers';
import { asWritten } from '../../shared/review/merging/asWritten';
import type { Merged } from '../../shared/review/merging/mergeCopies';
import { mergeCopies } from '../../shared/review/merging/mergeCopies';
import { readTicks } from '../../shared/review/signOff/ticks';
import { readAllSuggestions } from '../../shared/review/suggestions/readAllSuggestions';
import { readThreads } from '../../shared/review/threads/readThreads';
import { fakeOriginal } from '../fixtures/fakeRenditions';
import { stillOf } from '../fixtures/filmArticle';
import { SuggestingWriter } from './suggestingWriter';

/** Each letter of it is there once, as every letter that is typed. */
export const opening = 'Ⴀⴀⴁ ⴂⴃⴄ ⴅⴆⴇ. Ⴁⴈⴉ ⴊⴋⴌ.\nႢⴍⴎ ⴏⴐⴑ. Ⴃⴒⴓ ⴔⴕⴖ ⴗⴘⴙ.\nႤⴚⴛ ⴜⴝⴞ.';

/** A desk: what its library has stored of the article, and a window in which it is written. */
export class Desk {
  readonly log: Uint8Array[];
  readonly doc = emptyDocument();
  readonly writer: SuggestingWriter;
  readonly by: string;
  readonly undo: Y.UndoManager;

  constructor(start: Uint8Array, number: number) {
    this.log = [start];
    this.by = `Schrijver ${number}`;
    this.doc.clientID = 10 + number;
    Y.applyUpdate(this.doc, start, 'library');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'library') this.log.push(update);
    });
    noteWriter(this.doc, this.by);
    this.writer = new SuggestingWriter(this.doc, 'body');
    this.writer.by = this.by;
    this.undo = new Y.UndoManager(undoScope(this.doc), {
      trackedOrigins: new Set([byHand]),
      captureTimeout: 0,
    });
  }

  /** Brings a copy in; null where there was nothing to it. */
  bring(copy: readonly Uint8Array[]): Merged | null {
    const merged = mergeCopies(asWritten(this.log), asWritten(copy));
    if (!merged.update) return null;
    this.log.push(merged.update);
    Y.applyUpdate(this.doc, merged.update, 'library');
    return merged;
  }
}

/** The article that all desks have before they write apart. */
export function start(): Uint8Array {
  const doc = createArticle({
    id: 'een',
    language: 'nl',
    createdAt: '2026-01-02T03:04:05Z',
    headline: 'Kop',
    stills: [stillOf('eerste', fakeOriginal, { altText: 'Een plein', creator: 'Persfoto' })],
  });
  bodyOf(doc).insert(0, opening, {});
  return Y.encodeStateAsUpdate(doc);
}

/** What is printed of the three texts, on one line, as it is told. */
export function wordsIn(doc: Y.Doc): string {
  const { headline, standfirst, body } = readArticle(doc);
  const lines = [headline, plainText(standfirst), ...body.map(({ runs }) => plainText(runs))];
  return lines.join(' ').replace(/\s+/g, ' ');
}

/** What a text says character by character: where marks were noted twice it is in more pieces. */
function charactersOf(text: Y.Text): [character: unknown, attributes: unknown][] {
  const inserts = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return inserts.flatMap(({ insert, attributes = {} }) =>
    (typeof insert === 'string' ? [...insert] : [insert]).map((one): [unknown, unknown] => [one, attributes]),
  );
}

/** The letters of the body between two places, as the flat text counts. */
export function lettersBetween(doc: Y.Doc, from: number, until: number): string[] {
  const between = charactersOf(bodyOf(doc)).slice(from, until);
  return between.flatMap(([character]) => (typeof character === 'string' ? [character] : []));
}

/** All that a person sees of an article. */
export function seen(doc: Y.Doc): unknown {
  const texts = textNames.map((name) => charactersOf(doc.getText(name)));
  const suggestions = readAllSuggestions(doc).map((one) =>
    'pieces' in one ? [one.id, one.by, one.from, one.until, one.pieces.map(({ kind }) => kind)] : one,
  );
  return [
    readArticle(doc),
    readArticle(doc, 'accepted'),
    texts,
    readThreads(doc),
    suggestions,
    // The order in which items are noted means nothing.
    readTicks(doc).sort((one, other) => (one.id < other.id ? -1 : 1)),
  ];
}

import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, emptyDocument } from '../../../../shared/article/documentShape';
import { mendTogether } from '../../../../shared/review/together/mendTogether';
import { noteSuggestion } from '../../../../shared/review/suggestions/noteSuggestion';

const words = 'een twee drie vier '.repeat(1000);

/** Writes in the middle of words, here and there, in bold every other time. */
function here(body: Y.Text, count: number, attributes: object = {}): void {
  const apart = Math.floor((body.length - 20) / count);
  const write = (at: number) => [
    { retain: apart },
    { insert: 'x', attributes: { ...attributes, ...(at % 2 === 0 && { bold: true }) } },
  ];
  body.applyDelta(Array.from({ length: count }, (_, at) => write(at)).flat());
}

/** Writes right behind what was written before. */
function onAndOn(body: Y.Text, count: number, attributes: object = {}): void {
  const write = (at: number) => ({
    insert: 'x',
    attributes: { ...attributes, ...(at % 2 === 0 && { bold: true }) },
  });
  body.applyDelta([{ retain: 9000 }, ...Array.from({ length: count }, (_, at) => write(at))]);
}

function crossesOut(doc: Y.Doc): void {
  noteSuggestion(doc, 'weg', 'Eindredactie', '2026-12-01T09:00:00.000Z');
  bodyOf(doc).applyDelta([{ retain: 5 }, { retain: words.length - 9, attributes: { deleted: 'weg' } }]);
}

function inserts(doc: Y.Doc): void {
  noteSuggestion(doc, 'erbij', 'Eindredactie', '2026-12-01T09:00:00.000Z');
  bodyOf(doc).applyDelta([{ retain: 5 }, { insert: words, attributes: { inserted: 'erbij' } }]);
}

function crossesOutEverywhere(doc: Y.Doc): void {
  noteSuggestion(doc, '0', 'Eindredactie', '2026-12-01T09:00:00.000Z');
  const one = (at: number) => [{ retain: 4, attributes: { deleted: String(at) } }, { retain: 4 }];
  bodyOf(doc).applyDelta(Array.from({ length: 2000 }, (_, at) => one(at)).flat());
}

/** Takes away marks that end suggestions. */
function opens(doc: Y.Doc, count: number): void {
  doc.transact((change) => {
    let left = count;
    for (let item = bodyOf(doc)._start; item && left > 0; item = item.right) {
      if (!(item.content instanceof Y.ContentFormat) || item.content.value !== null) continue;
      item.delete(change);
      left--;
    }
  });
}

interface Case {
  /** What both have before. */
  before?: (doc: Y.Doc) => void;
  /** What is done here, and the others do not know of. */
  here?: (doc: Y.Doc) => void;
  /** What comes from others. */
  come: (doc: Y.Doc, count: number) => void;
  mends: boolean;
}

/** Goes through a case; answers how often it was gone from something in the text to what stands beside it. */
function stepsOf(one: Case, count: number): number {
  const [mine, other] = [emptyDocument({ gc: false }), emptyDocument({ gc: false })];
  [mine.clientID, other.clientID] = [1, 2];
  bodyOf(mine).insert(0, words, {});
  one.before?.(mine);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(mine));
  one.here?.(mine);
  const known = Y.encodeStateVector(other);
  other.transact(() => one.come(other, count));
  let steps = 0;
  let hasMended: boolean | null = null;
  mine.on('afterTransaction', (change: Y.Transaction) => {
    if (change.origin !== 'line') return;
    for (let item = bodyOf(mine)._start; item;) {
      const next = item.right;
      for (const side of ['left', 'right'] as const) countReads(item, side, () => steps++);
      item = next;
    }
    hasMended = mendTogether(change, ({ id }) => id.client === 1) !== null;
  });
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(other, known), 'line');
  expect(hasMended).toBe(one.mends);
  return steps;
}

function countReads(item: Y.Item, side: 'left' | 'right', read: () => void): void {
  let value = item[side];
  Object.defineProperty(item, side, {
    get: () => {
      read();
      return value;
    },
    set: (next: Y.Item | null) => {
      value = next;
    },
  });
}

const cases: Record<string, Case> = {
  'writes all over what is crossed out here': {
    here: crossesOut,
    come: (doc, count) => here(bodyOf(doc), count),
    mends: true,
  },
  'writes on and on in what is crossed out here': {
    here: crossesOut,
    come: (doc, count) => onAndOn(bodyOf(doc), count),
    mends: true,
  },
  'writes all over what is suggested here, as part of it': {
    before: inserts,
    come: (doc, count) => here(bodyOf(doc), count, { inserted: 'erbij' }),
    mends: false,
  },
  'writes on and on in what is suggested here, as part of it': {
    before: inserts,
    come: (doc, count) => onAndOn(bodyOf(doc), count, { inserted: 'erbij' }),
    mends: false,
  },
  'takes the ends of suggestions away': { before: crossesOutEverywhere, come: opens, mends: true },
};

for (const [name, one] of Object.entries(cases))
  test(`somebody who ${name}, twice as often, makes at most twice the work`, () => {
    expect(stepsOf(one, 800)).toBeLessThan(2.2 * stepsOf(one, 400));
  });

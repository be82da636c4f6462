import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, emptyDocument, fieldsOf, headlineOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import { noteWriter } from '../../../../shared/article/writers';
import { plainText } from '../../../../shared/article/flatText';
import type { AuthorsOfChanges } from '../../../../shared/review/authorsOfChanges';
import { authorsOfChanges } from '../../../../shared/review/authorsOfChanges';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import type { HistoryMoment } from '../../../../shared/review/HistoryMoment';
import { onlyWriterBetween } from '../../../../shared/review/onlyWriterBetween';
import { writtenBy } from '../../../../shared/review/WrittenBy';
import { addTag } from '../../../../shared/article/editTags';

function begin(): Y.Doc {
  const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
  const doc = emptyDocument({ gc: false });
  const made = createArticle({
    id: 'x',
    language: 'nl',
    createdAt: '2026-11-20T09:00:00.000Z',
    headline: 'De kop',
    body: [
      { kind: 'paragraph', runs: [run('Een eerste alinea.')] },
      { kind: 'paragraph', runs: [run('Een tweede alinea.')] },
    ],
  });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(made));
  return doc;
}

/** Has somebody write in a session of their own. */
function writes(doc: Y.Doc, name: string, act: (doc: Y.Doc) => void): void {
  const there = emptyDocument({ gc: false });
  Y.applyUpdate(there, Y.encodeStateAsUpdate(doc));
  if (name) noteWriter(there, name);
  act(there);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(there));
}

function named(
  before: Y.Doc,
  after: Y.Doc,
  only: string,
): { words: string[]; all: Record<string, string[]> } {
  const comparison = compareArticles(readArticle(before), readArticle(after));
  const differences = differencesOf(comparison);
  const found: AuthorsOfChanges = authorsOfChanges(
    comparison,
    differences,
    writtenBy(after),
    only ? { by: only } : null,
  );
  const words = [...found.inserted].flatMap(([piece, stretches]) => {
    const said = 'runs' in piece ? plainText(piece.runs) : '\n';
    let at = 0;
    return stretches.map(({ length, author }) => `${author?.by ?? '?'}: ${said.slice(at, (at += length))}`);
  });
  const all = [...found.all].map(([key, authors]) => [key, authors.map(({ by }) => by)] as const);
  return { words, all: Object.fromEntries(all) };
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = emptyDocument({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

describe('who made each change', () => {
  test('of words by whoever wrote them, also two in one stretch, in every text', () => {
    const doc = begin();
    const before = copyOf(doc);
    writes(doc, 'Sport Buro', (there) => {
      headlineOf(there).insert(6, ' van hier');
      bodyOf(there).insert(0, 'Vooraf ');
    });
    writes(doc, 'Eindredactie', (there) => bodyOf(there).insert(7, 'dan nog '));
    writes(doc, '', (there) => bodyOf(there).insert(bodyOf(there).length - 1, ' Slot.'));
    expect(named(before, doc, '')).toEqual({
      words: ['Sport Buro:  van hier', 'Sport Buro: Vooraf ', 'Eindredactie: dan nog ', '?:  Slot.'],
      all: { headline: ['Sport Buro'], 'row 0': ['Sport Buro', 'Eindredactie'], 'row 1': [] },
    });
  });

  test('of fields and tags by whoever set them; of what is gone by whoever wrote all of it', () => {
    const doc = begin();
    const before = copyOf(doc);
    writes(doc, 'Sport Buro', (there) => {
      fieldsOf(there).set('kicker', 'Voetbal');
      bodyOf(there).delete(0, 4);
    });
    writes(doc, 'Eindredactie', (there) => addTag(there, { kind: 'topic', label: 'Havens' }, 0));
    expect(named(before, doc, '').all).toEqual({
      'row 0': [],
      tags: ['Eindredactie'],
      'field kicker': ['Sport Buro'],
    });
    expect(named(before, doc, 'Sport Buro').all['row 0']).toEqual(['Sport Buro']);
  });

  test('of a new block that was written by two, and of one that was split', () => {
    const doc = begin();
    const before = copyOf(doc);
    writes(doc, 'Sport Buro', (there) => bodyOf(there).insert(10, '\n'));
    writes(doc, 'Eindredactie', (there) => bodyOf(there).insert(0, 'Iets geheel nieuws hier.\n'));
    const { all } = named(before, doc, '');
    expect(Object.values(all).flat().toSorted()).toEqual(['Eindredactie', 'Sport Buro']);
  });

  test('nobody, where the article went on meanwhile', () => {
    const doc = begin();
    const before = copyOf(doc);
    writes(doc, 'Sport Buro', (there) => bodyOf(there).insert(0, 'Vooraf '));
    const comparison = compareArticles(readArticle(before), readArticle(doc));
    writes(doc, 'Eindredactie', (there) => bodyOf(there).insert(0, 'Nog '));
    const found = authorsOfChanges(comparison, differencesOf(comparison), writtenBy(doc), null);
    expect([...found.inserted]).toEqual([]);
  });

  test('leaves out what is only suggested, or with everything taken over what would go', () => {
    const doc = begin();
    writes(doc, 'Sport Buro', (there) => bodyOf(there).insert(0, 'Vooraf ', { inserted: 'een' }));
    writes(doc, 'Sport Buro', (there) => bodyOf(there).format(7, 4, { deleted: 'een' }));
    const length = (reading: 'original' | 'accepted'): number =>
      writtenBy(doc, reading).texts.body.reduce((sum, [one]) => sum + one, 0);
    expect([length('original'), length('accepted')]).toEqual([38, 41]);
  });
});

test('whoever wrote all between two updates is known where it was one person', () => {
  const moment = (from: number, to: number, ...by: (string | null)[]): HistoryMoment =>
    ({ from, to, by }) as HistoryMoment;
  const moments = [moment(1, 3, 'Sport Buro'), moment(4, 6, 'Eindredactie'), moment(7, 9, 'Eindredactie')];
  expect(onlyWriterBetween(moments, 3, null)).toEqual({ by: 'Eindredactie' });
  expect(onlyWriterBetween(moments, 1, null)).toBeNull();
  expect(onlyWriterBetween(moments, 1, 3)).toEqual({ by: 'Sport Buro' });
  expect(onlyWriterBetween([...moments, moment(10, 11, null)], 3, null)).toBeNull();
  expect(onlyWriterBetween(moments, 9, null)).toBeNull();
});

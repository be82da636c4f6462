import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { emptyDocument } from '../../shared/article/documentShape';
import { readBlocks } from '../../shared/article/flatText';
import type { BroughtBack } from '../../shared/interchange/word/BroughtBack';
import { bringWord } from '../../shared/interchange/word/bringWord';
import type { WordPicture } from '../../shared/interchange/word/WordPicture';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { readAllSuggestions } from '../../shared/review/suggestions/readAllSuggestions';
import { startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { stillOfRead } from '../../shared/still/stillOfRead';
import { throughWord } from './throughWord';

const still = {
  ...stillOfRead(
    {
      original: {
        hash: 'a'.repeat(64),
        type: 'image/jpeg',
        width: 800,
        height: 600,
        bytes: 1,
        name: 'boot.jpg',
      },
      read: {},
      altText: 'Een boot',
    },
    'still-1',
  ),
  creditLine: 'Foto: Carla',
};

const picture: WordPicture = {
  still: 'still-1',
  number: 1,
  file: 'still1.jpg',
  width: 800,
  height: 600,
  altText: 'Een boot',
  credit: 'Foto: Carla',
};

function article(): Y.Doc {
  const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
  const made = createArticle({
    id: 'x',
    language: 'nl',
    createdAt: '2026-11-20T09:00:00.000Z',
    headline: 'Kop',
    body: [
      { kind: 'paragraph', runs: [run('Ervoor')] },
      { kind: 'still', still: 'still-1', runs: [run('Het bijschrift')] },
      { kind: 'paragraph', runs: [run('Erna')] },
    ],
    stills: [still],
  });
  const doc = emptyDocument({ gc: false });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(made));
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = emptyDocument({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function bring(doc: Y.Doc, then: Y.Doc, changed: Y.Doc, edit?: (xml: string) => string): BroughtBack {
  const fork = copyOf(then);
  return bringWord(
    doc,
    fork,
    throughWord(changed, 'Carla', [picture], edit),
    { idOf: (words) => words, kindOf: () => null, nobody: 'Onbekend', now: '2026-11-29T15:00:00.000Z' },
    () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(fork)),
  );
}

const kinds = (doc: Y.Doc, reading: 'original' | 'accepted' = 'accepted'): string[] =>
  readBlocks(doc.getText('body'), reading).map(({ kind }) => kind);

/** The place of the newline of the still's block, and its caption. */
const [caption, end] = [7, 21];

const suggestions: [string, (text: Y.Text) => void, string[]][] = [
  [
    'that goes with its caption',
    (text) => text.format(caption, end - caption + 1, { deleted: 'x' }),
    ['paragraph', 'paragraph'],
  ],
  [
    'that becomes a paragraph',
    (text) => text.format(end, 1, { setBlock: { id: 'x', to: {} } }),
    ['paragraph', 'paragraph', 'paragraph'],
  ],
  [
    'whose caption is another',
    (text) => text.insert(caption, 'Nieuw: ', { inserted: 'x' }),
    ['paragraph', 'still', 'paragraph'],
  ],
  ['that joins what follows it', (text) => text.format(end, 1, { deleted: 'x' }), ['paragraph', 'paragraph']],
];

describe.each(suggestions)('a still %s', (_what, suggest, accepted) => {
  const there = article();
  noteSuggestion(there, 'x', 'Carla', '2026-11-28T10:00:00.000Z');
  suggest(there.getText('body'));

  test('as we suggest it comes back with nothing done to it', () => {
    const doc = copyOf(there);
    const back = bring(doc, copyOf(there), there);
    expect([back.suggested, back.accepted, back.rejected]).toEqual([[], 0, 0]);
    expect(kinds(doc)).toEqual(accepted);
  });

  test('as somebody suggests it in Word comes in as that', () => {
    const doc = article();
    bring(doc, copyOf(doc), there);
    expect(kinds(doc, 'original')).toEqual(['paragraph', 'still', 'paragraph']);
    expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(
      readBlocks(there.getText('body'), 'accepted'),
    );
    expect(readAllSuggestions(doc).map(({ by }) => by)).toEqual(['Carla']);
  });
});

test('an alternative text and a credit that are changed in Word become suggestions', () => {
  const doc = article();
  const back = bring(doc, copyOf(doc), doc, (xml) =>
    xml.replaceAll('descr="Een boot"', 'descr="Een rode boot"').replace('Foto: Carla<', 'Foto: Carla / ANP<'),
  );
  expect(back.suggested).toEqual([{ by: 'Carla', count: 2 }]);
  expect(readAllSuggestions(doc)).toMatchObject([
    { about: { key: 'altText' }, to: 'Een rode boot', now: 'Een boot' },
    { about: { key: 'creditLine' }, to: 'Foto: Carla / ANP' },
  ]);
});

test('a comment on a still is one in Word, and comes back as that', () => {
  const doc = article();
  startThread(
    doc,
    'draad',
    { kind: 'still', still: 'still-1' },
    { id: 'c', by: 'Anna', at: '2026-11-28T10:00:00.000Z', text: 'Van wie?' },
  );
  const there = copyOf(doc);
  expect(bring(doc, copyOf(doc), there)).toMatchObject({ comments: [], missing: 0 });
  const bare = article();
  bring(bare, copyOf(bare), there);
  expect(readThreads(bare)).toMatchObject([
    { place: { kind: 'still', still: 'still-1' }, comments: [{ by: 'Anna', text: 'Van wie?' }] },
  ]);
});

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, fieldsOf, stillsOf, tagsOf } from '../../../../shared/article/documentShape';
import { findUnknown } from '../../../../shared/article/findUnknown';
import { noteSuggestion } from '../../../../shared/review/suggestions/noteSuggestion';
import { readArticle } from '../../../../shared/article/readArticle';

function article(): Y.Doc {
  const doc = createArticle({
    id: '00000000-0000-4000-8000-000000000000',
    language: 'nl',
    createdAt: '2026-01-02T03:04:05Z',
  });
  bodyOf(doc).insert(0, 'Tekst van nu.');
  return doc;
}

describe('what this version does not know', () => {
  test('nothing, in an article of its own', () => {
    expect(findUnknown(article())).toEqual([]);
  });

  const newer: [string, (doc: Y.Doc) => void][] = [
    ['schema 2', (doc) => fieldsOf(doc).set('schema', 2)],
    ['mood', (doc) => fieldsOf(doc).set('mood', 'sober')],
    ['table', (doc) => bodyOf(doc).format(13, 1, { block: 'table' })],
    ['underline', (doc) => bodyOf(doc).format(0, 5, { underline: true })],
    ['language xx', (doc) => bodyOf(doc).format(0, 5, { language: 'xx' })],
    ['language eo', (doc) => bodyOf(doc).format(0, 5, { setLanguage: { id: 'a', to: 'eo' } })],
    ['kader', (doc) => bodyOf(doc).format(13, 1, { setBlock: { id: 'a', to: { block: 'kader' } } })],
    ['map', (doc) => bodyOf(doc).insertEmbed(3, { embed: 'map', place: 'Amsterdam' })],
    ['stickers', (doc) => doc.getArray('stickers').push(['x'])],
    ['colour:blue', (doc) => tagsOf(doc).set('colour:blue', { kind: 'colour', label: 'Blauw' })],
    [
      'depth-map',
      (doc) => {
        const still = new Y.Map<unknown>();
        still.set('depth-map', 'x');
        stillsOf(doc).set('a', still);
      },
    ],
  ];
  test('none of what is suggested, and who suggests it', () => {
    const doc = article();
    for (const name of ['inserted', 'deleted']) bodyOf(doc).format(0, 5, { [name]: 'a' });
    for (const name of ['setBold', 'setItalic', 'setLink'])
      bodyOf(doc).format(0, 5, { [name]: { id: 'a', to: true } });
    bodyOf(doc).format(0, 5, { language: 'de', setLanguage: { id: 'a', to: '' } });
    bodyOf(doc).format(13, 1, { setBlock: { id: 'a', to: { block: 'quote' } } });
    noteSuggestion(doc, 'a', 'Anna', '2026-01-02T03:04:05Z');
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(findUnknown(copy)).toEqual([]);
    for (const to of [null, undefined, 7, 'quote', {}, []]) {
      bodyOf(doc).format(13, 1, { setBlock: { id: 'a', to } });
      expect(findUnknown(doc)).toEqual([]);
    }
  });

  test.each(newer)('names %s', (name, add) => {
    const doc = article();
    add(doc);
    expect(findUnknown(doc)).toEqual([name]);
  });

  test.each(newer)('leaves %s as it is, byte for byte, when the article is read', (_name, add) => {
    const doc = article();
    add(doc);
    const before = Y.encodeStateAsUpdate(doc);
    readArticle(doc);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test('is found as well after travelling as an update', () => {
    const doc = article();
    doc.getArray('stickers').push(['x']);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(findUnknown(copy)).toEqual(['stickers']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import {
  bodyOf,
  fieldsOf,
  headlineOf,
  standfirstOf,
  stillsOf,
} from '../../../../shared/article/documentShape';
import type { FindQuery } from '../../../../shared/article/find/FindQuery';
import { emptyQuery } from '../../../../shared/article/find/FindQuery';
import { findPlaces } from '../../../../shared/article/find/findPlaces';
import { readSearched } from '../../../../shared/article/find/readSearched';
import { charactersAt } from '../../../../shared/article/find/SearchStretch';
import { textNames } from '../../../../shared/article/textNames';
import { replaceWords } from '../../../../shared/review/replaceWords';
import type { PlaceFound, WordsToReplace } from '../../../../shared/review/replaceWords';
import { TextUnits } from '../../../../shared/review/TextUnits';
import { takeBack } from '../../../../shared/review/takeBack';

function written(): Y.Doc {
  const doc = createArticle({ id: 'a', language: 'nl', createdAt: '', headline: 'De straat op' });
  standfirstOf(doc).insert(0, 'Een straat in de stad');
  const body = bodyOf(doc);
  body.delete(0, body.length);
  body.applyDelta([
    { insert: 'In de ' },
    { insert: 'str', attributes: { bold: true } },
    { insert: 'aat', attributes: { italic: true } },
    { insert: ' staat een huis.' },
    { insert: '\n', attributes: { block: 'subhead' } },
    { insert: 'De ' },
    { insert: 'oude ', attributes: { deleted: 's1' } },
    { insert: 'straat', attributes: { link: 'https://example.org' } },
    { insert: { embed: 'line-break' } },
    { insert: 'straat\n' },
  ]);
  fieldsOf(doc).set('notes', 'Bel de straat\nen nog een straat');
  stillsOf(doc).set('one', new Y.Map<unknown>([['altText', 'Een straat bij nacht']]));
  body.insert(body.length, '\n', { block: 'still', still: 'one' });
  return doc;
}

/** All that is found in a document, each to become what is given. */
function found(doc: Y.Doc, query: Partial<FindQuery>, words: string): WordsToReplace {
  const { texts, fields } = readSearched(doc);
  const all = [...texts, ...fields.map(({ words: said }) => [{ words: said, at: 0, skips: [] }])];
  const answer = findPlaces({
    query: { ...emptyQuery, ...query },
    texts: all,
    replacement: { words, keepCase: false, language: 'nl' },
  });
  if (!answer.ok) throw new Error(answer.fault.kind);
  const said = (at: number, { from, until }: { from: number; until: number }): string => {
    const stretch = all[at]?.findLast((one) => one.at <= from);
    const place = stretch && charactersAt(stretch, from, until);
    if (!place) throw new Error('no such place');
    return stretch.words.slice(place.from, place.until);
  };
  const places = (at: number): PlaceFound[] =>
    (answer.found[at] ?? []).map((place) => ({ ...place, was: said(at, place) }));
  return {
    texts: { headline: places(0), standfirst: places(1), body: places(2) },
    fields: fields.map(({ name, still }, at) => ({ name, still, places: places(3 + at) })),
  };
}

/** However they are joined in the document. */
const charactersOf = (doc: Y.Doc): unknown => new TextUnits(bodyOf(doc)).between(0, bodyOf(doc).length);

const deltas = (doc: Y.Doc): unknown => [
  ...textNames.map((name) => doc.getText(name).toDelta() as unknown),
  fieldsOf(doc).get('notes'),
  stillsOf(doc).get('one')?.toJSON(),
];

describe('replaceWords', () => {
  it('replaces in texts, small fields and stills, set as the first character was', () => {
    const doc = written();
    const changed = replaceWords(doc, found(doc, { words: 'straat' }, 'laan'), 'Redactie');
    expect(headlineOf(doc).toString()).toBe('De laan op');
    expect(bodyOf(doc).toDelta()).toContainEqual({ insert: 'laan', attributes: { bold: true } });
    expect(bodyOf(doc).toDelta()).toContainEqual({ insert: 'oude ', attributes: { deleted: 's1' } });
    expect(fieldsOf(doc).get('notes')).toBe('Bel de laan\nen nog een laan');
    expect(stillsOf(doc).get('one')?.get('altText')).toBe('Een laan bij nacht');
    expect(changed).toHaveLength(7);
  });

  it('is taken back to the letter, marks and all, and done again', () => {
    const doc = written();
    const before = deltas(doc);
    const changed = replaceWords(doc, found(doc, { words: 'straat' }, 'laan'), '') ?? [];
    const after = deltas(doc);
    const back = takeBack(doc, changed, '');
    expect(deltas(doc)).toEqual(before);
    takeBack(doc, back, '');
    expect(deltas(doc)).toEqual(after);
  });

  it('is taken back where its words still stand, whatever was written around them', () => {
    const doc = written();
    const changed = replaceWords(doc, found(doc, { words: 'straat' }, 'laan'), '') ?? [];
    headlineOf(doc).insert(0, 'Over: ');
    standfirstOf(doc).insert('Een la'.length, 'ng');
    const body = bodyOf(doc);
    body.insert(body.toString().indexOf('laan') + 4, 'tje');
    takeBack(doc, changed, '');
    expect(headlineOf(doc).toString()).toBe('Over: De straat op');
    expect(standfirstOf(doc).toString()).toBe('Een langan in de stad');
    expect(body.toString()).toContain('In de straattje staat');
  });

  it('leaves an article alone that no longer says what was found', () => {
    const doc = written();
    const words = found(doc, { words: 'straat' }, 'laan');
    headlineOf(doc).insert(0, 'x');
    const before = Y.encodeStateAsUpdate(doc);
    expect(replaceWords(doc, words, 'Redactie')).toBeNull();
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('can take words away, and put them back where they were', () => {
    const doc = written();
    const before = deltas(doc);
    const changed = replaceWords(doc, found(doc, { words: 'straat' }, ''), '') ?? [];
    expect(bodyOf(doc).toString()).not.toContain('straat');
    takeBack(doc, changed, '');
    expect(deltas(doc)).toEqual(before);
  });

  it('for any words and replacement: what is taken back is what there was', () => {
    const piece = fc.record({
      insert: fc.constantFrom('a', 'ab', 'b a', '\n', ' ', 'ba'),
      attributes: fc.constantFrom<Record<string, unknown>>(
        {},
        { bold: true },
        { deleted: 's' },
        { inserted: 't' },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('a', 'b', 'ab', 'b a'),
        fc.constantFrom('', 'x', 'aa', 'b'),
        (pieces, words, becomes) => {
          const doc = new Y.Doc();
          bodyOf(doc).applyDelta(pieces);
          const before = charactersOf(doc);
          const again = found(doc, { words }, becomes);
          const changed = replaceWords(doc, again, '') ?? [];
          if (again.texts.body.some(({ was }) => was !== becomes)) expect(changed.length).toBeGreaterThan(0);
          takeBack(doc, changed, '');
          expect(charactersOf(doc)).toEqual(before);
        },
      ),
      { numRuns: 400 },
    );
  });
});

import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { changeArticle } from '../../../../shared/article/changeArticle';
import { createArticle } from '../../../../shared/article/createArticle';
import { fieldsOf, tagsOf } from '../../../../shared/article/documentShape';
import { setFields } from '../../../../shared/article/editFields';
import { addTag, removeTag } from '../../../../shared/article/editTags';
import { readTags } from '../../../../shared/article/readTags';
import { readVersions } from '../../../../shared/article/readVersions';
import { writersOf } from '../../../../shared/article/writers';
import { takeBack } from '../../../../shared/review/takeBack';
import type { Tag } from '../../../../shared/tags/Tag';
import { tagKey } from '../../../../shared/tags/tagKey';

const netflix: Tag = { kind: 'company', label: 'Netflix' };
const series: Tag = { kind: 'genre', label: 'Series' };
const dune: Tag = { kind: 'title', label: 'Dune', year: 2021 };

const start = { id: 'v', at: '2026-01-05T09:00:00.000Z', by: 'Redactie' };

function articleWith(tags: Tag[]): Y.Doc {
  return createArticle({ id: 'a', language: 'nl', createdAt: '', tags });
}

const tagsIn = (doc: Y.Doc): Tag[] => readTags(tagsOf(doc));
const statusOf = (doc: Y.Doc): unknown => fieldsOf(doc).get('status');

describe('changing an article among many', () => {
  it('adds a tag, and changes nothing where it is there already, however it is written', () => {
    const doc = articleWith([netflix]);
    expect(changeArticle(doc, { kind: 'add-tag', tag: { ...netflix, label: 'NETFLIX' } }, start)).toEqual([]);
    const changed = changeArticle(doc, { kind: 'add-tag', tag: series }, start);
    expect(changed).toMatchObject([{ map: 'tags', key: tagKey(series), before: undefined }]);
    expect(tagsIn(doc)).toEqual([series, netflix]);
    takeBack(doc, changed, '');
    expect(tagsIn(doc)).toEqual([netflix]);
  });

  it('removes a tag and gives it back at its place', () => {
    const doc = articleWith([series, { kind: 'genre', label: 'Thriller' }, netflix]);
    const before = tagsIn(doc);
    const changed = changeArticle(doc, { kind: 'remove-tag', tag: series }, start);
    expect(tagsIn(doc)).toEqual(before.slice(1));
    takeBack(doc, changed, '');
    expect(tagsIn(doc)).toEqual(before);
    expect(changeArticle(doc, { kind: 'remove-tag', tag: dune }, start)).toEqual([]);
  });

  it('rewrites a tag without moving it, also where only the writing differs', () => {
    const doc = articleWith([
      { kind: 'company', label: 'netflix' },
      { kind: 'company', label: 'BNNVARA' },
    ]);
    changeArticle(doc, { kind: 'replace-tags', from: [netflix], to: netflix }, start);
    expect(tagsIn(doc)).toEqual([netflix, { kind: 'company', label: 'BNNVARA' }]);
    expect(changeArticle(doc, { kind: 'replace-tags', from: [netflix], to: netflix }, start)).toEqual([]);
  });

  it('gives a tag an address that says what it is, and takes it back', () => {
    const address = 'https://www.wikidata.org/wiki/Q907311';
    const doc = articleWith([netflix, series]);
    const to = { ...netflix, address };
    const changed = changeArticle(doc, { kind: 'replace-tags', from: [netflix], to }, start);
    expect(tagsIn(doc)).toEqual([series, to]);
    // A copy that knew nothing of it, and added the same tag, has one tag after merging.
    const copy = articleWith([netflix]);
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(tagsIn(copy).filter(({ label }) => label === 'Netflix')).toHaveLength(1);
    takeBack(doc, changed, '');
    expect(tagsIn(doc)).toEqual([series, netflix]);
  });

  it('reads a tag without an address that no tag may have', () => {
    const doc = articleWith([{ ...netflix, address: 'javascript:alert(1)' }]);
    expect(tagsIn(doc)).toEqual([netflix]);
  });

  it('leaves the year off when a title becomes something else, and keeps two years apart', () => {
    const older: Tag = { ...dune, year: 1984 };
    const doc = articleWith([dune, older]);
    const changed = changeArticle(
      doc,
      { kind: 'replace-tags', from: [dune], to: { kind: 'topic', label: 'Dune' } },
      start,
    );
    expect(tagsIn(doc)).toEqual([{ kind: 'topic', label: 'Dune' }, older]);
    takeBack(doc, changed, '');
    expect(tagsIn(doc)).toEqual([dune, older]);
  });

  it('sets a status, and takes it back only while it is still the one it set', () => {
    const doc = articleWith([]);
    const changed = changeArticle(doc, { kind: 'set-status', status: 'approved' }, start);
    expect(statusOf(doc)).toBe('approved');
    const kept = readVersions(doc);
    expect(kept).toMatchObject([{ kind: 'status', status: 'approved', by: 'Redactie' }]);
    expect([...writersOf(doc).values()]).toEqual(['Redactie']);
    const again = takeBack(doc, changed, '');
    expect(statusOf(doc)).toBe('draft');
    // The moment it stood there can still be found.
    expect(readVersions(doc)).toEqual(kept);
    takeBack(doc, again, '');
    expect(statusOf(doc)).toBe('approved');

    const later = changeArticle(doc, { kind: 'set-status', status: 'in-review' }, start);
    setFields(doc, { status: 'draft' });
    expect(takeBack(doc, later, '')).toEqual([]);
    expect(statusOf(doc)).toBe('draft');
  });

  it('takes back one change after the other, the last first', () => {
    const doc = articleWith([netflix]);
    const names = ['Netflix NL', 'Netflix Nederland'].map((label): Tag => ({ kind: 'company', label }));
    const first = changeArticle(doc, { kind: 'replace-tags', from: [netflix], to: names[0]! }, start);
    const second = changeArticle(doc, { kind: 'replace-tags', from: [names[0]!], to: names[1]! }, start);
    takeBack(doc, second, '');
    expect(tagsIn(doc)).toEqual([names[0]]);
    takeBack(doc, first, '');
    expect(tagsIn(doc)).toEqual([netflix]);
  });

  it('takes back only its own after somebody edited the tags in between', () => {
    const doc = articleWith([netflix, series]);
    const to: Tag = { kind: 'company', label: 'Netflix NL' };
    const changed = changeArticle(doc, { kind: 'replace-tags', from: [netflix], to }, start);
    addTag(doc, dune, 10);
    removeTag(doc, series);
    takeBack(doc, changed, '');
    expect(tagsIn(doc)).toEqual([netflix, dune]);

    const merged = changeArticle(doc, { kind: 'replace-tags', from: [netflix], to }, start);
    removeTag(doc, to);
    takeBack(doc, merged, '');
    // What it made is gone by another's hand and stays gone; what it took away comes back.
    expect(tagsIn(doc)).toEqual([netflix, dune]);
  });
});

const labels = ['Netflix', 'netflix', 'NÉTFLIX', 'Series', 'Dune', 'dune', 'Amsterdam'];
const someTag = fc
  .record({
    kind: fc.constantFrom('genre' as const, 'company' as const, 'title' as const),
    label: fc.constantFrom(...labels),
    year: fc.constantFrom(1984, 2021, undefined),
  })
  .map(({ kind, label, year }): Tag => (kind === 'title' && year ? { kind, label, year } : { kind, label }));

describe('merging tags', () => {
  it('neither doubles nor loses a tag, and undoing gives back exactly the earlier ones', () => {
    fc.assert(
      fc.property(
        fc.array(someTag, { maxLength: 8 }),
        fc.array(someTag, { minLength: 1, maxLength: 4 }),
        someTag,
        (tags, from, to) => {
          const doc = articleWith(tags);
          const before = tagsOf(doc).toJSON();
          const keysBefore = tagsIn(doc).map(tagKey);
          const gone = new Set(from.map(tagKey));
          const touched = keysBefore.some((key) => gone.has(key));

          const changed = changeArticle(doc, { kind: 'replace-tags', from, to }, start);
          const keys = tagsIn(doc).map(tagKey);
          expect(new Set(keys).size).toBe(keys.length);
          const expected = touched
            ? new Set([...keysBefore.filter((key) => !gone.has(key)), tagKey(to)])
            : new Set(keysBefore);
          expect(new Set(keys)).toEqual(expected);
          if (touched) expect(tagsIn(doc)).toContainEqual(to);
          const after = tagsOf(doc).toJSON();

          const redo = takeBack(doc, changed, '');
          expect(tagsOf(doc).toJSON()).toEqual(before);
          takeBack(doc, redo, '');
          expect(tagsOf(doc).toJSON()).toEqual(after);
        },
      ),
    );
  });

  it('agrees on all desks, whatever another desk did to the tags meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(someTag, { maxLength: 6 }),
        fc.array(fc.record({ tag: someTag, add: fc.boolean() }), { maxLength: 4 }),
        fc.array(someTag, { minLength: 1, maxLength: 3 }),
        someTag,
        (tags, edits, from, to) => {
          const here = articleWith(tags);
          const there = new Y.Doc();
          Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
          for (const { tag, add } of edits) {
            if (add) addTag(there, tag, 50);
            else removeTag(there, tag);
          }
          const theirs = tagsOf(there).toJSON();
          const changed = changeArticle(here, { kind: 'replace-tags', from, to }, start);
          Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
          takeBack(here, changed, '');
          Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
          expect(tagsOf(there).toJSON()).toEqual(tagsOf(here).toJSON());
          // What the other desk added and the change did not touch is there.
          const touched = new Set(changed.map(({ key }) => key));
          for (const [key, value] of Object.entries(theirs)) {
            if (!touched.has(key)) expect(tagsOf(here).get(key)).toEqual(value);
          }
        },
      ),
    );
  });

  it('fills in what an export needs, and leaves what is filled in', () => {
    const publishedAt = '2026-01-05T10:00+01:00';
    const doc = createArticle({ id: 'a', language: 'nl', createdAt: '', headline: 'Acht films' });
    const changed = changeArticle(doc, { kind: 'ready-export', publishedAt }, start);
    expect(changed.map(({ key }) => key).sort()).toEqual(['publishedAt', 'slug']);
    expect(fieldsOf(doc).get('slug')).toBe('acht-films');
    expect(fieldsOf(doc).get('publishedAt')).toBe(publishedAt);
    const later = { kind: 'ready-export', publishedAt: '2026-02-01T10:00+01:00' } as const;
    expect(changeArticle(doc, later, start)).toEqual([]);
    expect(fieldsOf(doc).get('publishedAt')).toBe(publishedAt);
  });

  it('marks every export as a version, and takes back the status alone', () => {
    const doc = articleWith([]);
    const changed = changeArticle(doc, { kind: 'mark-exported' }, start);
    expect(changed).toMatchObject([{ key: 'status', before: 'draft', after: 'exported' }]);
    expect(changeArticle(doc, { kind: 'mark-exported' }, { ...start, id: 'w' })).toEqual([]);
    expect(readVersions(doc).map(({ id, kind }) => [id, kind])).toEqual([
      ['v', 'export'],
      ['w', 'export'],
    ]);
    takeBack(doc, changed, '');
    expect(statusOf(doc)).toBe('draft');
    expect(readVersions(doc)).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { approvalIn, isApprovalVoid } from '../../../../shared/article/approval';
import { contentHash } from '../../../../shared/article/contentHash';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, emptyDocument, stillsOf, suggestionsOf } from '../../../../shared/article/documentShape';
import { setFields } from '../../../../shared/article/editFields';
import { addStill, changeStill } from '../../../../shared/article/editStills';
import { addTag } from '../../../../shared/article/editTags';
import { setStatus } from '../../../../shared/article/editVersions';
import { readArticle } from '../../../../shared/article/readArticle';
import { readVersions } from '../../../../shared/article/readVersions';
import { noteSuggestion } from '../../../../shared/review/suggestions/noteSuggestion';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, stillOf } from '../../../fixtures/filmArticle';

let number = 0;
const start = (): { id: string; at: string; by: string } => ({
  id: `v${++number}`,
  at: new Date(Date.UTC(2026, 0, 2, 10, number)).toISOString(),
  by: 'Chef',
});

function approved(): Y.Doc {
  const { unknown: _unknown, ...film } = filmArticle(fakeOriginal);
  const doc = createArticle({ ...film, status: 'in-review' });
  setStatus(doc, 'approved', start());
  return doc;
}
const isVoid = (doc: Y.Doc): boolean => isApprovalVoid(readArticle(doc), readVersions(doc));

describe('an approval', () => {
  test('is bound to what exactly was approved', () => {
    const doc = approved();
    expect(approvalIn(readVersions(doc))).toMatchObject({ by: 'Chef', hash: contentHash(readArticle(doc)) });
    expect(isVoid(doc)).toBe(false);
  });

  test.each<[string, (doc: Y.Doc, still: string) => void]>([
    ['a letter of the text', (doc) => bodyOf(doc).insert(0, 'x')],
    ['the alternative text', (doc, still) => changeStill(doc, still, { altText: 'Anders' })],
    ['the credit', (doc, still) => changeStill(doc, still, { creditLine: 'Beeld: iemand anders' })],
    ['the focus of the picture', (doc, still) => changeStill(doc, still, { focus: { x: 0.1, y: 0.1 } })],
    ['a tag', (doc) => addTag(doc, { kind: 'genre', label: 'Heel nieuw' }, 1)],
    ['the byline', (doc) => setFields(doc, { byline: 'Een ander' })],
  ])('is void when %s is edited, and holds again when that is taken back', (_, edit) => {
    const doc = approved();
    const before = Y.encodeStateAsUpdate(doc);
    const [still = ''] = stillsOf(doc).keys();
    edit(doc, still);
    expect(isVoid(doc)).toBe(true);
    const back = emptyDocument();
    Y.applyUpdate(back, before);
    expect(isVoid(back)).toBe(false);
  });

  test('holds whatever is said, noted or suggested about the piece, and when it is exported', () => {
    const doc = approved();
    setFields(doc, { notes: 'Bel nog even' });
    noteSuggestion(doc, 'a', 'Anna', '2026-01-02T10:00:00.000Z');
    bodyOf(doc).insert(0, 'erbij ', { inserted: 'a' });
    expect(suggestionsOf(doc).size).toBe(1);
    expect(isVoid(doc)).toBe(false);
    setFields(doc, { publishedAt: '2026-01-03T10:00:00Z' });
    setStatus(doc, 'exported', start());
    expect(isVoid(doc)).toBe(false);
    bodyOf(doc).insert(0, 'x');
    expect(isVoid(doc)).toBe(true);
  });

  test('holds while a picture is only suggested, and again once one that was put in is taken out', () => {
    const doc = approved();
    addStill(doc, stillOf('nieuw', fakeOriginal));
    noteSuggestion(doc, 'a', 'Sport Buro', '2026-01-02T10:00:00.000Z');
    bodyOf(doc).insert(0, '\n', { block: 'still', still: 'nieuw', inserted: 'a' });
    expect(isVoid(doc)).toBe(false);
    bodyOf(doc).insert(0, '\n', { block: 'still', still: 'nieuw', inserted: null });
    expect(isVoid(doc)).toBe(true);
    bodyOf(doc).delete(0, 1);
    expect(isVoid(doc)).toBe(false);
  });

  test('says nothing of a piece that is no longer approved, or was before approvals were bound', () => {
    const doc = approved();
    bodyOf(doc).insert(0, 'x');
    setStatus(doc, 'draft', start());
    expect(isVoid(doc)).toBe(false);
    const versions = [
      { id: 'v', kind: 'status', name: '', at: '2026-01-02T10:00:00Z', by: '', status: 'approved' },
    ] as const;
    expect(isApprovalVoid({ ...readArticle(doc), status: 'approved' }, versions)).toBe(false);
  });

  test('is given again to what was edited, and not twice to the same', () => {
    const doc = approved();
    setStatus(doc, 'approved', start());
    expect(readVersions(doc)).toHaveLength(1);
    bodyOf(doc).insert(0, 'x');
    setStatus(doc, 'approved', start());
    expect(readVersions(doc)).toHaveLength(2);
    expect(isVoid(doc)).toBe(false);
  });

  test('does not hold for what another desk edited meanwhile', () => {
    const here = approved();
    setStatus(here, 'in-review', start());
    const there = emptyDocument();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    setStatus(here, 'approved', start());
    bodyOf(there).insert(0, 'Intussen. ');
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(readArticle(here).status).toBe('approved');
    expect(isVoid(here)).toBe(true);
  });
});

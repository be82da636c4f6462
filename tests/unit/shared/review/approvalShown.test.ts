import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { isApprovalVoid } from '../../../../shared/article/approval';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf, headlineOf, standfirstOf, stillsOf } from '../../../../shared/article/documentShape';
import { setFields } from '../../../../shared/article/editFields';
import { addStill, changeStill } from '../../../../shared/article/editStills';
import { addTag, removeTag } from '../../../../shared/article/editTags';
import { setStatus } from '../../../../shared/article/editVersions';
import { readArticle } from '../../../../shared/article/readArticle';
import { creditTextFields } from '../../../../shared/article/readStill';
import { readVersions } from '../../../../shared/article/readVersions';
import { replaceStill } from '../../../../shared/article/replaceStill';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, stillOf } from '../../../fixtures/filmArticle';

type Edit = [what: string, edit: (doc: Y.Doc, still: string) => void];

const edits: Edit[] = [
  ['headline', (doc) => headlineOf(doc).insert(0, 'x')],
  ['standfirst', (doc) => standfirstOf(doc).insert(0, 'x')],
  ['body', (doc) => bodyOf(doc).insert(0, 'x')],
  ['bold', (doc) => bodyOf(doc).format(0, 3, { bold: true })],
  ...(['kicker', 'byline', 'section', 'dateline', 'seoTitle', 'slug'] as const).map((field): Edit => [
    field,
    (doc) => setFields(doc, { [field]: 'anders' }),
  ]),
  ['language', (doc) => setFields(doc, { language: 'en' })],
  ['tag', (doc) => addTag(doc, { kind: 'genre', label: 'Nieuw' }, 1)],
  [
    'tag gone',
    (doc) =>
      readArticle(doc)
        .tags.slice(0, 1)
        .forEach((tag) => removeTag(doc, tag)),
  ],
  ['altText', (doc, still) => changeStill(doc, still, { altText: 'anders' })],
  ['kind', (doc, still) => changeStill(doc, still, { kind: 'poster' })],
  ['focus', (doc, still) => changeStill(doc, still, { focus: { x: 0.1, y: 0.1 } })],
  ['turns', (doc, still) => changeStill(doc, still, { turns: 1 })],
  ...creditTextFields.map((field): Edit => [
    field,
    (doc, still) => changeStill(doc, still, { [field]: '2030-01-01' }),
  ]),
  [
    'another picture',
    (doc, still) =>
      replaceStill(doc, { ...stillOf(still, { ...fakeOriginal, hash: 'f'.repeat(64) }), id: still }),
  ],
  [
    'the same picture under another name',
    (doc, still) => {
      const now = readArticle(doc).stills.find(({ id }) => id === still);
      if (now) replaceStill(doc, { ...now, original: { ...now.original, name: 'anders.jpg' } });
    },
  ],
  [
    'one more picture',
    (doc) => {
      addStill(doc, stillOf('nieuw', fakeOriginal));
      bodyOf(doc).insert(0, '\n', { block: 'still', still: 'nieuw' });
    },
  ],
];

test.each(edits)('an approval that is void by %s has a difference to show', (_, edit) => {
  const { unknown: _unknown, ...film } = filmArticle(fakeOriginal);
  const doc = createArticle({ ...film, status: 'in-review' });
  setStatus(doc, 'approved', { id: 'v', at: '2026-01-02T10:00:00.000Z', by: 'Eindredactie' });
  const before = readArticle(doc);
  const [still = ''] = stillsOf(doc).keys();
  edit(doc, still);
  const after = readArticle(doc);
  const isVoid = isApprovalVoid(after, readVersions(doc));
  expect(differencesOf(compareArticles(before, after)).length > 0).toBe(isVoid);
});

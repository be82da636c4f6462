import { expect, it } from 'vitest';
import type { Author } from '../../../../../shared/article/Author';
import type { Status } from '../../../../../shared/article/Article';
import { createArticle } from '../../../../../shared/article/createArticle';
import { setStatus } from '../../../../../shared/article/editVersions';
import { readVersions } from '../../../../../shared/article/readVersions';
import {
  addComment,
  assignThread,
  reopenThread,
  resolveThread,
  startThread,
} from '../../../../../shared/review/threads/editThreads';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { mostAsked, nothingWaits } from '../../../../../shared/review/waiting/Waiting';
import { readWaiting } from '../../../../../shared/review/waiting/readWaiting';
import { ofStill, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const at = '2026-11-29T12:00:00.000Z';
const hers = '11111111-0000-4000-8000-000000000001';
const noor: Author = { by: 'Noor', person: hers };
const bram: Author = { by: 'Bram' };

it('counts open threads and suggestions, and names whom a thread asks or mentions', () => {
  const doc = suggestedArticle();
  expect(readWaiting(doc, 'draft', [])).toEqual(nothingWaits);
  startThread(doc, 't', { kind: 'article' }, { id: 'c', ...bram, at, text: 'Bron?' });
  startThread(
    doc,
    'u',
    { kind: 'article' },
    { id: 'd', ...bram, at, text: '@Noor, klopt dit?', mentions: [noor] },
  );
  addComment(doc, 'u', { id: 'e', ...noor, at, text: 'Ja @Bram', mentions: [bram] });
  assignThread(doc, 't', noor, bram, at);
  suggestValue(doc, ofStill('eerste'), 'Een nat plein', { id: 's', ...bram, at });
  const waiting = readWaiting(doc, 'draft', []);
  expect(waiting).toMatchObject({ threads: 2, suggestions: 1, returned: false });
  expect(waiting.asked).toEqual(expect.arrayContaining([noor, bram]));
  expect(waiting.asked, 'each once').toHaveLength(2);
});

it('what was settled waits for nobody, and does again once it is opened anew', () => {
  const doc = createArticle({ id: 'a', language: 'nl', createdAt: '' });
  startThread(doc, 't', { kind: 'article' }, { id: 'c', ...bram, at, text: '@Noor', mentions: [noor] });
  resolveThread(doc, 't', bram, at);
  expect(readWaiting(doc, 'draft', [])).toEqual(nothingWaits);
  reopenThread(doc, 't', bram, at);
  expect(readWaiting(doc, 'draft', [])).toMatchObject({ threads: 1, asked: [noor] });
});

it('who is known by name alone is another than who is known', () => {
  const doc = createArticle({ id: 'a', language: 'nl', createdAt: '' });
  const mentions = [noor, { by: 'Noor' }];
  for (const [index, one] of mentions.entries())
    startThread(
      doc,
      `t${index}`,
      { kind: 'article' },
      { id: `c${index}`, ...bram, at, text: '@Noor', mentions: [one] },
    );
  expect(readWaiting(doc, 'draft', []).asked).toHaveLength(2);
});

it('a piece is back with its author as long as a note stands over it', () => {
  const doc = createArticle({ id: 'a', language: 'nl', createdAt: '', status: 'in-review' });
  const isReturned = (status: Status): boolean => readWaiting(doc, status, readVersions(doc)).returned;
  setStatus(doc, 'draft', { id: 'v', at, by: 'Chef', note: 'Korter' });
  expect(isReturned('draft')).toBe(true);
  setStatus(doc, 'in-review', { id: 'w', at: '2026-11-29T12:01:00.000Z', by: 'Noor' });
  expect(isReturned('in-review')).toBe(false);
});

it('is bounded, whoever is called', () => {
  const doc = createArticle({ id: 'a', language: 'nl', createdAt: '' });
  for (let index = 0; index < mostAsked + 20; index++) {
    startThread(doc, `t${index}`, { kind: 'article' }, { id: `c${index}`, ...bram, at, text: 'x' });
    assignThread(doc, `t${index}`, { by: `Naam ${index}` }, bram, at);
  }
  expect(readWaiting(doc, 'draft', []).asked).toHaveLength(mostAsked);
});

import { expect, it } from 'vitest';
import { codePieces } from '../../../../renderer/review/codePieces';
import type { Article } from '../../../../shared/article/Article';
import type { Language } from '../../../../shared/language/Texts';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import { digitalSourceUri } from '../../../../shared/still/digitalSourceTypes';
import type { Original, Still } from '../../../../shared/still/Still';
import { filmArticle, stillOf } from '../../../fixtures/filmArticle';

const original: Original = {
  hash: 'a'.repeat(64),
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  bytes: 9,
  name: 'plein.jpg',
};
const article = { ...filmArticle(original), stills: [stillOf('inset', original), stillOf('lead', original)] };

/** What each difference that is told in codes says: what goes, what comes. */
function told(change: Partial<Article>, from: Partial<Article> = {}, language: Language = 'nl'): string[] {
  const comparison = compareArticles({ ...article, ...from }, { ...article, ...change });
  return differencesOf(comparison).flatMap((difference) => {
    const pieces = codePieces(difference, comparison, language, 'Europe/Amsterdam');
    return (pieces ?? []).map((piece) =>
      'runs' in piece
        ? `${piece.kind} ${piece.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')}`
        : piece.kind,
    );
  });
}

const withLead = (change: Partial<Still>): Partial<Article> => ({
  stills: [stillOf('inset', original), { ...stillOf('lead', original), ...change }],
});

it('says a status, a language and a moment in words, by the clock of the page', () => {
  expect(told({ status: 'approved' }, { status: 'draft' })).toEqual([
    'deleted Concept',
    'inserted Goedgekeurd',
  ]);
  expect(told({ language: 'en' }, { language: 'nl' })).toEqual(['deleted Nederlands', 'inserted Engels']);
  const from = { publishedAt: '2026-11-28T22:22+00:00' };
  expect(told({ publishedAt: '2026-11-28T23:05:00+01:00' }, from)).toEqual([
    'deleted 28-11-2026 23:22',
    'inserted 28-11-2026 23:05',
  ]);
  expect(told(from, { publishedAt: '' }, 'en')).toEqual(['inserted 28/11/2026 23:22']);
});

it('says how a still was made, its days, flags and kind in words', () => {
  const made = withLead({ digitalSourceType: digitalSourceUri('digitalCapture') });
  const [said, ...more] = told(made);
  expect(more).toEqual([]);
  expect(said).toBe('inserted Foto, digitaal');
  expect(told(withLead({ expires: '2027-12-31' }))).toEqual(['inserted 31-12-2027']);
  expect(told(withLead({ notForArchive: 'yes' }))).toEqual(['inserted ja']);
  expect(told(withLead({ kind: 'photo' }), withLead({ kind: '' }))).toEqual(['inserted Foto']);
});

it('leaves what is in words to its own pieces', () => {
  expect(told({ byline: 'Iemand anders' })).toEqual([]);
  expect(told(withLead({ altText: 'Een leeg plein', creator: 'Iemand anders' }))).toEqual([]);
});

import path from 'node:path';
import { expect, it } from 'vitest';
import { readPicture } from '../../../../../electron/press/pictures/readPicture';
import { readSampleArticle } from '../../../../../electron/press/sample/readSampleArticle';
import { createArticle } from '../../../../../shared/article/createArticle';
import { leadStill } from '../../../../../shared/article/leadStill';
import { readArticle } from '../../../../../shared/article/readArticle';
import { shippedCreditRules } from '../../../../fixtures/shippedCreditRules';
import { printedCredit } from '../../../../../shared/still/creditLine';

it('makes an article with every block of the page', async () => {
  const sample = await readSampleArticle(path.resolve('resources/sample'));
  const { type, width, height, ...found } = await readPicture(
    sample.picture.bytes,
    sample.picture.name,
    shippedCreditRules(),
  );
  const original = {
    hash: 'a'.repeat(64),
    type,
    width,
    height,
    bytes: sample.picture.bytes.length,
    name: sample.picture.name,
  };
  const start = sample.startWith({ original, ...found });
  const article = readArticle(
    createArticle({
      ...start,
      id: '0b0c8f1e-6d0e-4a37-9c53-0a8d1f2e3c4b',
      createdAt: '2026-11-24T08:00:00.000Z',
    }),
  );

  expect(article.headline.length).toBeLessThanOrEqual(80);
  expect(article.body.map(({ kind }) => kind)).toEqual([
    'still',
    'subhead',
    'paragraph',
    'paragraph',
    'subhead',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(article.tags).toEqual([
    { kind: 'genre', label: 'Series' },
    { kind: 'topic', label: 'Video on demand' },
    { kind: 'company', label: 'Netflix' },
    { kind: 'title', label: 'iHostage', year: 2025 },
    { kind: 'person', label: 'Bobby Boermans' },
  ]);
  const still = leadStill(article);
  expect(still && printedCredit(still, 'nl')).toBe("Beeld: Still 'iHostage' via Elmer van der Marel");
  expect(still?.altText).toBe(found.altText);
  const words = [article.standfirst, ...article.body.map(({ runs }) => runs)]
    .map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''))
    .join(' ')
    .split(/\s+/u).length;
  expect(words).toBeGreaterThan(255);
  expect(words).toBeLessThan(300);
});

it('says so when the program is not whole', async () => {
  await expect(readSampleArticle(path.resolve('resources/nergens'))).rejects.toMatchObject({
    fault: { kind: 'place-unreadable', code: 'ENOENT' },
  });
});

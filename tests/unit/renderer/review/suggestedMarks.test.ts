import { describe, expect, it } from 'vitest';
import { suggestedMarks } from '../../../../renderer/review/suggestedMarks';
import { TextPlaces } from '../../../../renderer/review/textPlaces';
import type { Article, Block } from '../../../../shared/article/Article';
import { createArticle } from '../../../../shared/article/createArticle';
import { readArticle } from '../../../../shared/article/readArticle';
import { plainText } from '../../../../shared/article/flatText';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { readAsSuggested } from '../../../../shared/review/suggestions/readAsSuggested';
import { startThread } from '../../../../shared/review/threads/editThreads';
import { readThreads } from '../../../../shared/review/threads/readThreads';
import type { Thread } from '../../../../shared/review/threads/Thread';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const block = (text: string): Block => ({ kind: 'paragraph', runs: [run(text)] });

function article(...texts: string[]): Article {
  const doc = createArticle({
    id: '11111111-2222-4333-8444-555555555558',
    language: 'nl',
    createdAt: '2026-05-06T12:00:00Z',
    headline: 'Een kop',
    body: texts.map(block),
  });
  return readArticle(doc);
}

const now = article('De eerste alinea is goed.', 'Dan komt een tweede met meer.', 'De derde.');
const suggested = article(
  'De eerste alinea is beter en goed.',
  'Iets heel anders.',
  'Dan komt een tweede.',
  'De derde.',
);
const comparison = compareArticles(now, suggested);

/** A thread about some words of the article as it is. */
function about(words: string): Thread {
  const text = now.body
    .map(({ runs }) => runs.map((one) => ('text' in one ? one.text : '')).join(''))
    .join('\n');
  const from = text.indexOf(words);
  const printed = [from, from + words.length] as const;
  return {
    id: words,
    place: { kind: 'text', text: 'body', from: from + 9, until: from + 9 + words.length, printed },
    quote: words,
    comments: [],
    resolved: null,
    assigned: null,
  };
}

describe('beside what is suggested', () => {
  it('the words of a thread are marked where they would stand, without those that would go', () => {
    const doc = textOf(
      'body',
      ['De eerste alinea is '],
      inserted('beter en '),
      ['goed.'],
      inserted('\n'),
      inserted('Iets heel anders.'),
      ['\nDan komt een tweede'],
      deleted(' met meer'),
      ['.\nDe derde.'],
      inserted(' Er bij.', 'b'),
      ['\n'],
    );
    for (const words of ['goed', 'tweede met meer', ' met meer', 'derde', 'Er bij']) {
      const from = doc.getText('body').toString().indexOf(words);
      const first = { id: `eerst ${words}`, by: 'Sport Buro', at: '2026-05-06T12:00:00Z', text: '?' };
      startThread(doc, words, { kind: 'text', text: 'body', from, until: from + words.length }, first);
    }
    const after = readAsSuggested(doc);
    const marks = suggestedMarks(readThreads(doc), doc, after);
    const marked = after.body.flatMap(({ runs }, at) =>
      marks.ofBlocks(at, 1).map(({ from, until, thread }) => [thread, plainText(runs).slice(from, until)]),
    );
    expect(marked).toEqual([
      ['goed', 'goed'],
      ['tweede met meer', 'tweede'],
      ['derde', 'derde'],
      ['Er bij', 'Er bij'],
    ]);
  });

  it('a card has its place in the row of the article as it is, and what is about no text stands around it', () => {
    const places = new TextPlaces(comparison, 'before');
    const rowOf = (words: string): number =>
      comparison.body.findIndex(({ before }) =>
        before.some(({ runs }) => runs.some((one) => 'text' in one && one.text.includes(words))),
      );
    expect(places.ofThread(about('goed'))).toEqual({ part: `row ${rowOf('goed')}`, at: 20 });
    expect(places.ofThread(about('derde'))).toEqual({ part: `row ${rowOf('derde')}`, at: 3 });
    expect(places.ofThread({ ...about('goed'), place: { kind: 'article' } }).part).toBe('');
    expect(places.ofDifference({ key: 'headline', part: { part: 'headline' } }).part).toBe('headline');
    expect(places.ofDifference({ key: 'field byline', part: { part: 'field', field: 'byline' } }).part).toBe(
      '',
    );
  });
});

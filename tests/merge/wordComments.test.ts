import { describe, expect, test } from 'vitest';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { addComment, startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { begin, bring, copyOf } from './wordStory';

describe('comments that go through Word', () => {
  test('keeps comments, their answers and whether they are settled, and brings new ones', () => {
    const doc = begin();
    startThread(
      doc,
      'draad',
      { kind: 'text', text: 'body', from: 18, until: 25 },
      { id: 'eerste', at: '2026-11-29T12:00:01.000Z', by: 'Anna', text: 'Klopt dit?\nEcht?' },
    );
    const then = copyOf(doc, 9);
    const there = copyOf(doc, 20);
    expect(isAnythingBack(bring(copyOf(doc, 30), then, there))).toBe(false);
    startThread(
      there,
      'nieuw',
      { kind: 'text', text: 'headline', from: 3, until: 6 },
      { id: 'ander', at: '2026-11-29T13:00:00.000Z', by: 'Carla', text: 'Mooi' },
    );
    const back = bring(doc, then, there);
    expect(back.comments).toEqual([{ by: 'Carla', count: 1 }]);
    const threads = readThreads(doc);
    expect(threads.map(({ quote, comments }) => [quote, comments[0]?.by, comments[0]?.text])).toEqual([
      ['kop', 'Carla', 'Mooi'],
      ['staan w', 'Anna', 'Klopt dit?\nEcht?'],
    ]);
    expect(bring(doc, then, there).comments).toEqual([]);
  });

  test('leaves whom a comment mentions as it is, and shows it as it is written', () => {
    const doc = begin();
    const mentions = [{ by: 'Redactie', person: '00000000-0000-4000-8000-000000000001' }];
    const first = { id: 'eerste', at: '2026-11-29T12:00:01.000Z', by: 'Desk', text: '@Redactie?', mentions };
    startThread(doc, 'draad', { kind: 'text', text: 'body', from: 18, until: 25 }, first);
    const then = copyOf(doc, 9);
    const there = copyOf(doc, 20);
    const answer = { id: 'ander', at: '2026-11-29T13:00:00.000Z', by: 'Redactie', text: 'Ja, @Desk' };
    addComment(there, 'draad', answer);
    bring(doc, then, there);
    const said = readThreads(doc).flatMap(({ comments }) => comments);
    expect(said.map((one) => [one.text, one.mentions])).toEqual([
      ['@Redactie?', mentions],
      ['Ja, @Desk', []],
    ]);
  });
});

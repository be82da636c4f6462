import { expect, it } from 'vitest';
import { reviewMarks } from '../../../../renderer/threads/reviewMarks';
import type { Block } from '../../../../shared/article/Article';
import type { Thread, ThreadPlace } from '../../../../shared/review/threads/Thread';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const body: Block[] = ['Eerste.', 'Tweede.', 'Derde.'].map((text) => ({
  kind: 'paragraph',
  runs: [run(text)],
}));
const thread = (id: string, place: ThreadPlace, resolved: Thread['resolved'] = null): Thread => ({
  id,
  place,
  quote: '',
  comments: [],
  resolved,
  assigned: '',
});

it('says of each text and of each row of blocks which words open threads are about', () => {
  const marks = reviewMarks(
    [
      thread('kop', { kind: 'text', text: 'headline', from: 1, until: 4 }),
      thread('over twee', { kind: 'text', text: 'body', from: 3, until: 12 }),
      thread('derde', { kind: 'text', text: 'body', from: 16, until: 21 }),
      thread('klaar', { kind: 'text', text: 'body', from: 0, until: 3 }, { by: '', at: '' }),
      thread('stuk', { kind: 'article' }),
      thread('weg', { kind: 'gone' }),
    ],
    { body },
  );
  expect(marks.of('headline')).toMatchObject([{ from: 1, until: 4, thread: 'kop' }]);
  expect(marks.of('standfirst')).toEqual([]);
  expect(marks.ofBlocks(0, 1)).toEqual([{ from: 3, until: 8, thread: 'over twee' }]);
  expect(marks.ofBlocks(1, 1)).toEqual([{ from: 0, until: 4, thread: 'over twee' }]);
  expect(marks.ofBlocks(0, 2)).toEqual([{ from: 3, until: 12, thread: 'over twee' }]);
  expect(marks.ofBlocks(2, 1)).toEqual([{ from: 0, until: 5, thread: 'derde' }]);
  expect(marks.ofBlocks(3, 0), 'a row that is gone').toEqual([]);
});

import { expect, it } from 'vitest';
import { reviewMarks } from '../../../../renderer/threads/reviewMarks';
import type { Block } from '../../../../shared/article/Article';
import type { TextName } from '../../../../shared/article/textNames';
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
  assigned: null,
});
/** Words by where they are printed; what somebody suggests stands before them in the text. */
const place = (text: TextName, from: number, until: number): ThreadPlace => ({
  kind: 'text',
  text,
  from: from + 50,
  until: until + 50,
  printed: [from, until],
});

it('says of each text and of each row of blocks which words open threads are about', () => {
  const marks = reviewMarks(
    [
      thread('kop', place('headline', 1, 4)),
      thread('over twee', place('body', 3, 12)),
      thread('derde', place('body', 16, 21)),
      thread('klaar', place('body', 0, 3), { by: '', at: '' }),
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

import { expect, it } from 'vitest';
import type { Article, Block } from '../../../../../shared/article/Article';
import { plainText } from '../../../../../shared/article/flatText';
import type { TextName } from '../../../../../shared/article/textNames';
import { markThreads, threadMark } from '../../../../../shared/pages/proof/markThreads';
import type { Thread, ThreadPlace } from '../../../../../shared/review/threads/Thread';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../../fixtures/filmArticle';

const run = (text: string, bold = false) => ({ kind: 'text' as const, text, bold, italic: false, link: '' });
const body: Block[] = [
  { kind: 'paragraph', runs: [run('Een '), run('vet', true), run(' woord.')] },
  { kind: 'paragraph', runs: [run('Nog'), { kind: 'line-break' }, run('een.')] },
];
const article: Article = { ...filmArticle(fakeOriginal), standfirst: [run('De intro.')], body };
const thread = (place: ThreadPlace): Thread => ({
  id: '',
  place,
  quote: '',
  comments: [],
  resolved: null,
  assigned: null,
});
/** Words by where they are printed; what somebody suggests stands before them in the text. */
const at = (text: TextName, from: number, until: number): Thread =>
  thread({ kind: 'text', text, from: from + 50, until: until + 50, printed: [from, until] });
const inBody = (from: number, until: number) => at('body', from, until);
const shown = (marked: Article) =>
  [marked.standfirst, ...marked.body.map(({ runs }) => runs)].map((runs) =>
    plainText(runs).replace(threadMark, '[$1]'),
  );

it('puts the number of each thread after the last of its words', () => {
  const threads = [
    thread({ kind: 'article' }),
    at('headline', 0, 3),
    at('standfirst', 3, 8),
    inBody(4, 7),
    inBody(0, 7),
    inBody(8, 15),
    inBody(8, 18),
    thread({ kind: 'gone' }),
    inBody(19, 23),
  ];
  expect(shown(markThreads(article, threads))).toEqual([
    'De intro[3].',
    'Een vet[4][5] woord.[6]',
    'Nog[7] een.[9]',
  ]);
});

it('leaves marks, blocks and an article without threads as they are', () => {
  expect(markThreads(article, [])).toEqual(article);
  const { body: marked } = markThreads(article, [inBody(4, 7)]);
  expect(marked[0]?.runs.map((one) => one.kind === 'text' && one.bold)).toEqual([false, true, false]);
  expect(marked[1]).toBe(body[1]);
});

it('puts the number of a thread that ends with an empty block there', () => {
  const withEmpty: Article = { ...article, body: [body[0] as Block, { kind: 'paragraph', runs: [] }] };
  expect(shown(markThreads(withEmpty, [inBody(0, 16)]))).toEqual(['De intro.', 'Een vet woord.', '[1]']);
});

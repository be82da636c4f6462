import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf } from '../../shared/article/documentShape';
import type { Library } from '../../electron/library/Library';
import { changeCalls } from '../../shared/bridge/changeCalls';
import type { WordsToReplace } from '../../shared/review/replaceWords';
import { freshLibrary, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { documentOf, Writer } from './Writer';

async function article(library: Library, headline: string, body: string): Promise<string> {
  const doc = createArticle({ id: crypto.randomUUID(), language: 'nl', createdAt: '', headline });
  bodyOf(doc).insert(0, body);
  const update = Y.encodeStateAsUpdate(doc);
  return valueOf(await library.calls['article:import']({ update, sample: false })).id;
}

/** `straat` at a place of the body, to become `laan`. */
const inBody = (...at: number[]): WordsToReplace => ({
  texts: {
    headline: [],
    standfirst: [],
    body: at.map((from) => ({ from, until: from + 6, was: 'straat', becomes: 'laan' })),
  },
  fields: [],
});

async function bodyIn(library: Library, id: string): Promise<string> {
  return bodyOf(documentOf(valueOf(await library.calls['article:load']({ article: id }))))
    .toString()
    .trim();
}

it('what was found is replaced in every article that still says it; the others are named and left alone', async () => {
  const { library, reopen, stored, reports } = freshLibrary();
  const one = await article(library, 'Een straat', 'een straat en een straat');
  const two = await article(library, 'Twee', 'de straat');
  const three = await article(library, 'Drie', 'straat');

  const { read, refused } = valueOf(
    await library.calls['articles:searched']({ articles: [one, two, three] }),
  );
  expect(refused).toEqual([]);
  expect(read.map(({ headline, texts }) => [headline, texts[2]?.[0]?.words])).toEqual([
    ['Een straat', 'een straat en een straat'],
    ['Twee', 'de straat'],
    ['Drie', 'straat'],
  ]);

  // Somebody writes in one of them before it is replaced.
  const writer = new Writer(valueOf(await library.calls['article:load']({ article: two })));
  valueOf(await library.calls['article:store']({ article: two, update: writer.type('Nu: ') }));
  stored.length = 0;

  const answer = valueOf(
    await library.calls['articles:replace']({
      job: 'job',
      by: 'Redactie',
      articles: [
        { article: one, words: inBody(4, 18) },
        { article: two, words: inBody(3) },
        { article: three, words: inBody(0) },
      ],
    }),
  );
  expect(answer.changed.map((changed) => changed.article)).toEqual([one, three]);
  expect(answer.refused).toEqual([{ article: two, fault: { kind: 'words-changed', article: two } }]);
  expect(stored.map(([id]) => id)).toEqual([one, three]);
  expect(await bodyIn(library, one)).toBe('een laan en een laan');
  expect(await bodyIn(library, two)).toBe('Nu: de straat');

  // It is on disk, found by search, and taken back where it still stands: also after a restart.
  library.close();
  const again = reopen();
  expect(await bodyIn(again, three)).toBe('laan');
  const later = new Writer(valueOf(await again.calls['article:load']({ article: one })));
  valueOf(await again.calls['article:store']({ article: one, update: later.type('Zie: ') }));
  const back = valueOf(
    await again.calls['articles:take-back']({ job: 'back', by: '', changed: answer.changed }),
  );
  expect(back.changed).toHaveLength(2);
  expect(await bodyIn(again, one)).toBe('Zie: een straat en een straat');
  expect(await bodyIn(again, three)).toBe('straat');
  expect(valueOf(await listCards(again.calls))).toHaveLength(3);
  expect(reports).toEqual([]);
  again.close();
});

it('places that overlap, are out of order or hold nothing are refused at the door', () => {
  const asked = (words: WordsToReplace): boolean =>
    v.is(changeCalls['articles:replace'].ask, {
      job: 'job',
      by: '',
      articles: [{ article: crypto.randomUUID(), words }],
    });
  expect(asked(inBody(4, 18))).toBe(true);
  expect(asked(inBody(18, 4))).toBe(false);
  expect(asked(inBody(4, 6))).toBe(false);
  const nothing = inBody(4);
  nothing.texts.body = [{ from: 4, until: 4, was: '', becomes: 'x' }];
  expect(asked(nothing)).toBe(false);
});

import { expect, it } from 'vitest';
import type { Author } from '../../shared/article/Author';
import { setFields } from '../../shared/article/editFields';
import { assignThread, startThread } from '../../shared/review/threads/editThreads';
import type { FreshLibrary } from './freshLibrary';
import { freshLibrary, valueOf } from './freshLibrary';
import { mostPeopleKnown } from '../../electron/library/peopleInLibrary';
import { Writer } from './Writer';

const at = '2026-11-29T12:00:00.000Z';
const editors: Author = { by: 'Eindredactie', person: '00000000-0000-4000-8000-000000000002' };
const pictures: Author = { by: 'Beeldredactie', person: '00000000-0000-4000-8000-000000000003' };

/** Puts an article in the library, by whoever the byline says, in which comments ask these. */
async function put({ library }: FreshLibrary, byline: string, asked: readonly Author[]): Promise<string> {
  const { calls } = library;
  const { id } = valueOf(await calls['article:create']({ language: 'nl', byline }));
  const writer = new Writer(valueOf(await calls['article:load']({ article: id })));
  const update = writer.change(() => {
    asked.forEach((who, index) => {
      const said = { id: `c${index}`, at, by: 'Sport Buro', text: 'Bron?' };
      startThread(writer.doc, `t${index}`, { kind: 'article' }, said);
      assignThread(writer.doc, `t${index}`, who, 'Sport Buro', at);
    });
    setFields(writer.doc, { kicker: 'Sport' });
  });
  valueOf(await calls['article:store']({ article: id, update }));
  return id;
}

const known = async ({ library }: FreshLibrary): Promise<Author[]> =>
  valueOf(await library.calls['people:known']({}));

it('knows whom comments ask and whom bylines name, each once and those with an id for their name', async () => {
  const fresh = freshLibrary();
  await put(fresh, 'Sport Buro & Binnenland', [editors]);
  await put(fresh, 'Redactie film & series', [pictures, editors, { by: 'Eindredactie' }]);
  expect(await known(fresh), 'a desk in a byline is nobody').toEqual([
    pictures,
    { by: 'Binnenland' },
    editors,
    { by: 'Sport Buro' },
  ]);
});

it('knows two of one name apart, and nobody from what is in the bin', async () => {
  const fresh = freshLibrary();
  const other = { ...editors, person: '00000000-0000-4000-8000-000000000009' };
  await put(fresh, '', [editors, other]);
  const gone = await put(fresh, 'Binnenland', [pictures]);
  valueOf(await fresh.library.calls['article:bin']({ article: gone }));
  expect(await known(fresh)).toHaveLength(2);
  expect(await known(fresh)).toEqual(expect.arrayContaining([editors, other]));
});

it('is bounded', async () => {
  const fresh = freshLibrary();
  const many = Array.from({ length: 70 }, (_, index) => ({ by: `Buro ${index}` }));
  await put(
    fresh,
    many
      .map(({ by }) => `${by} twee`)
      .join(', ')
      .slice(0, 200),
    many,
  );
  await put(
    fresh,
    '',
    many.map(({ by }) => ({ by: `${by} drie` })),
  );
  expect(await known(fresh)).toHaveLength(mostPeopleKnown);
});

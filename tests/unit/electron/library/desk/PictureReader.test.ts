import * as Y from 'yjs';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../../../electron/library/Library';
import { createArticle } from '../../../../../shared/article/createArticle';
import type { PicturePage, PictureQuestion } from '../../../../../shared/bridge/pictureCalls';
import type { Original, Still } from '../../../../../shared/still/Still';
import { stillOf } from '../../../../fixtures/filmArticle';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';

const now = '2026-11-28T12:00:00+01:00';
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;

async function keep(library: Library, name: string): Promise<Original> {
  const bytes = new TextEncoder().encode(name);
  return valueOf(
    await library.calls['original:store']({ bytes, type: 'image/jpeg', width: 4, height: 3, name }),
  );
}

/** An article that has these stills; each is shown unless its id begins with `loose`. */
async function add(library: Library, number: number, headline: string, stills: Still[]): Promise<string> {
  const body = stills
    .filter(({ id }) => !id.startsWith('loose'))
    .map(({ id }) => ({ kind: 'still' as const, still: id, runs: [] }));
  const doc = createArticle({ id: idOf(number), language: 'nl', createdAt: '', headline, body, stills });
  const update = Y.encodeStateAsUpdate(doc);
  return valueOf(await library.calls['article:import']({ update, sample: false })).id;
}

async function ask(
  library: Library,
  change: Partial<PictureQuestion> = {},
  from = 0,
  count = 60,
): Promise<PicturePage> {
  const question: PictureQuestion = { query: '', rights: '', now, ...change };
  // Search reads on by itself, a handful of articles at a time.
  return vi.waitFor(async () => {
    const page = valueOf(await library.calls['pictures:ask']({ question, from, count }));
    expect(page.unread).toBe(0);
    return page;
  }, 10_000);
}

const names = ({ rows }: PicturePage): string[] => rows.map(({ still }) => still.original.name);

describe('pictures of the library', () => {
  it('are there once each, with what the newest article that shows them says, and where they are shown', async () => {
    const { library } = freshLibrary();
    const square = await keep(library, 'plein.jpg');
    await keep(library, 'los.jpg');
    const crops = { square: { x: 0.5, y: 0.5, size: 0.5, ratio: 1 } };
    await add(library, 1, 'Eerste', [stillOf('a', square, { creator: 'Anna' })]);
    const second = await add(library, 2, 'Tweede', [stillOf('b', square, { creator: 'Bram', crops })]);
    await add(library, 3, 'Derde', [stillOf('loose', square, { creator: 'Cees' })]);
    const page = await ask(library);
    expect(page).toMatchObject({ total: 2, all: 2, from: 0 });
    const shown = page.rows.find(({ still }) => still.original.name === 'plein.jpg');
    expect(shown).toMatchObject({
      still: { creator: 'Bram', crops, original: square },
      shownIn: 2,
      rights: 'fine',
    });
    expect(shown?.articles.map(({ headline }) => headline)).toEqual(['Tweede', 'Eerste']);
    const loose = page.rows.find(({ still }) => still.original.name === 'los.jpg');
    expect(loose).toMatchObject({ still: { creator: '', altText: '' }, articles: [], shownIn: 0 });
    valueOf(await library.calls['article:bin']({ article: second }));
    const [binned] = (await ask(library, { query: 'plein.jpg' })).rows;
    expect(binned?.articles.map(({ headline }) => headline)).toEqual(['Eerste']);
  });

  it('are found by any field, file name and headline, whatever its case and accents, all words in one picture', async () => {
    const { library } = freshLibrary();
    const [square, bridge] = [await keep(library, 'plein.jpg'), await keep(library, 'IMG_2041.jpg')];
    const fields = { personShown: 'Zoë Kravitz', location: 'Leidseplein, Amsterdam', source: 'ANP' };
    await add(library, 1, 'De nachtboot', [stillOf('a', square, fields)]);
    await add(library, 2, 'Bruggen', [
      stillOf('b', bridge, { creator: 'Noor Vermeer', description: 'Een ophaalbrug' }),
    ]);
    for (const query of [
      'zoe',
      'LEIDSEPLEIN',
      'anp amsterdam',
      'nachtboot',
      'plein.jpg',
      'still ihostage zoë',
    ]) {
      expect([query, ...names(await ask(library, { query }))]).toEqual([query, 'plein.jpg']);
    }
    for (const query of ['vermeer', 'ophaalbrug', 'img_2041', 'bruggen noor']) {
      expect([query, ...names(await ask(library, { query }))]).toEqual([query, 'IMG_2041.jpg']);
    }
    expect(await ask(library, { query: 'zoe vermeer' })).toMatchObject({ total: 0, all: 2, rows: [] });
  });

  it('are narrowed by rights as they stand now, and followed when an article changes', async () => {
    const { library } = freshLibrary();
    const kept = [
      await keep(library, 'nu.jpg'),
      await keep(library, 'later.jpg'),
      await keep(library, 'voorbij.jpg'),
    ];
    const dates = [{}, { usableFrom: '2027-01-01' }, { expires: '2026-11-01' }];
    await add(
      library,
      1,
      'Drie',
      kept.map((original, index) => stillOf(`s${index}`, original, dates[index])),
    );
    expect(names(await ask(library, { rights: 'fine' }))).toEqual(['nu.jpg']);
    expect(names(await ask(library, { rights: 'not-yet' }))).toEqual(['later.jpg']);
    expect(names(await ask(library, { rights: 'expired' }))).toEqual(['voorbij.jpg']);
    expect(names(await ask(library, { rights: 'not-yet', now: '2027-02-01T00:00:00Z' }))).toEqual([]);
    await add(library, 2, 'Nieuwer', [stillOf('x', kept[2]!, { expires: '2028-01-01' })]);
    expect(names(await ask(library, { rights: 'expired' }))).toEqual([]);
  });

  it('come in pages that stay inside the list, the last taken in first', async () => {
    const { library } = freshLibrary();
    for (let number = 0; number < 7; number++) await keep(library, `${number}.jpg`);
    const all = names(await ask(library));
    expect(all.toSorted()).toEqual(['0.jpg', '1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg', '6.jpg']);
    expect(names(await ask(library, {}, 2, 3))).toEqual(all.slice(2, 5));
    expect(await ask(library, {}, 90, 3)).toMatchObject({ from: 4, total: 7 });
  });
});

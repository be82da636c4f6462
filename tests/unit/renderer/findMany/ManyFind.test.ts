import { beforeEach, describe, expect, it } from 'vitest';
import { findPlaces } from '../../../../shared/article/find/findPlaces';
import { emptyQuery } from '../../../../shared/article/find/FindQuery';
import type { SearchedArticle, SearchedArticles } from '../../../../shared/bridge/changeCalls';
import { mostSearched } from '../../../../shared/bridge/changeCalls';
import type { Answer } from '../../../../shared/faults/Answer';
import { succeed } from '../../../../shared/faults/Answer';
import { Finder } from '../../../../renderer/find/Finder';
import { ManyFind } from '../../../../renderer/findMany/ManyFind';

const query = { ...emptyQuery, words: 'oud' };
const into = (words: string): { words: string; keepCase: boolean } => ({ words, keepCase: false });

const saysOld = (article: string): SearchedArticle => ({
  article,
  headline: article,
  language: 'nl',
  texts: [[{ words: 'iets ouds', at: 0, skips: [] }], [], []],
  fields: [],
  unknown: [],
});

/** What the library is asked for, each answered when the test says so. */
let readings: { articles: string[]; answer: () => void }[];
let find: ManyFind;

beforeEach(() => {
  readings = [];
  const finder = new Finder((tell) => ({
    ask: (question) =>
      queueMicrotask(() => {
        tell('begun');
        tell(findPlaces(question));
      }),
    end: () => undefined,
  }));
  const articles = Array.from({ length: mostSearched + 4 }, (_, at) => `a${at}`);
  find = new ManyFind(
    articles,
    (some) =>
      new Promise<Answer<SearchedArticles>>((resolve) => {
        const answer = (): void => resolve(succeed({ read: some.map(saysOld), refused: [] }));
        readings.push({ articles: some, answer });
      }),
    finder,
  );
});

/** What every place that was found becomes, each once. */
const becomes = (): string[] => [
  ...new Set(find.state.value.found.flatMap(({ lines }) => lines.map(({ place }) => place.becomes))),
];
const readOn = async (): Promise<void> => {
  await expect.poll(() => readings.length).toBeGreaterThan(0);
  readings.shift()?.answer();
};

describe('finding in many articles', () => {
  it('shows what becomes of each place, also where that is typed while it looks', async () => {
    const looking = find.look(query, into(''));
    await readOn();
    await expect.poll(() => find.state.value.count).toBe(mostSearched);
    await find.becomes(into('nieuw'));
    await readOn();
    await looking;
    expect(find.state.value).toMatchObject({ phase: 'done', count: mostSearched + 4 });
    expect(becomes()).toEqual(['nieuw']);
  });

  it('shows it where looking is stopped, and where all is found', async () => {
    void find.look(query, into(''));
    await readOn();
    await expect.poll(() => find.state.value.count).toBe(mostSearched);
    await find.becomes(into('nieuw'));
    find.stop();
    await expect.poll(becomes).toEqual(['nieuw']);
    expect(find.state.value).toMatchObject({ phase: 'done', stopped: true, count: mostSearched });
    await find.becomes(into('jong'));
    expect(becomes()).toEqual(['jong']);
  });
});

import { expect, it, vi } from 'vitest';
import { LiveRound } from '../../../../electron/live/LiveRound';
import { Steps } from '../../../../electron/live/Steps';
import type { Visited } from '../../../../electron/live/visitArticle';

type Shared = [article: string, last: number, reached: number];

/** A round over articles of which a server has less or as much, with visits that end when the test says so. */
async function roundOver(articles: readonly Shared[]) {
  const listed = articles.map(([article, last, reached]) => ({ article, last, reached }));
  const noted: unknown[] = [];
  const steps = new Steps(
    'wss://live.example.org',
    {
      call: async (id: string, ask: unknown) => {
        if (id === 'live-record:note') noted.push(ask);
        return { ok: true, value: listed } as never;
      },
    },
    () => undefined,
  );
  await steps.load();
  const visits = new Map<string, { signal: AbortSignal; end: (visited: Visited) => void }>();
  const visited: string[] = [];
  const open = new Set<string>();
  const round = new LiveRound({
    steps,
    isOpen: (article) => open.has(article),
    visit: (article, signal) => {
      visited.push(article);
      return new Promise((resolve) => {
        visits.set(article, { signal, end: resolve });
        signal.addEventListener('abort', () => resolve({ kind: 'put-off' }));
      });
    },
  });
  const end = async (article: string, reached: number): Promise<void> => {
    visits.get(article)?.end({ kind: 'in-step', reached, sent: false, headline: '', originals: [] });
    await vi.advanceTimersByTimeAsync(100);
  };
  return { round, steps, visits, visited, open, end, noted };
}

const articles: Shared[] = [
  ['a', 3, 3],
  ['b', 5, 2],
  ['c', 1, 1],
  ['d', 9, 0],
];

it('visits first what is ahead, then all others, two at a time', async () => {
  vi.useFakeTimers();
  const { round, steps, visited, end, noted } = await roundOver(articles);
  expect(visited).toEqual([]);
  round.begin();
  expect(visited).toEqual(['b', 'd']);
  await end('b', 5);
  expect(visited).toEqual(['b', 'd', 'a']);
  await end('d', 9);
  await end('a', 3);
  await end('c', 1);
  expect(visited).toEqual(['b', 'd', 'a', 'c']);
  expect(steps.articles.filter((article) => steps.isAhead(article))).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(noted).toEqual([
    {
      server: 'wss://live.example.org',
      articles: [
        { article: 'b', reached: 5 },
        { article: 'd', reached: 9 },
      ],
    },
  ]);
});

it('calls off its visits without a line, and makes them again with the next', async () => {
  vi.useFakeTimers();
  const { round, visits, visited, end } = await roundOver(articles);
  round.begin();
  round.pause();
  expect(visits.get('b')?.signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(visited).toEqual(['b', 'd']);
  round.begin();
  expect(visited).toEqual(['b', 'd', 'b', 'd']);
  await end('b', 5);
  expect(visited).toContain('a');
});

it('leaves an article that is opened, and goes by it no more', async () => {
  vi.useFakeTimers();
  const { round, visits, visited, open, end } = await roundOver(articles);
  round.begin();
  open.add('b').add('c');
  const left = round.leave('b');
  expect(visits.get('b')?.signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(100);
  await left;
  round.ask('c');
  await end('d', 9);
  await end('a', 3);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(visited).toEqual(['b', 'd', 'a']);
});

it('goes again where something was written since, and never again where it is refused', async () => {
  vi.useFakeTimers();
  const { round, steps, visits, visited, end } = await roundOver([
    ['a', 3, 2],
    ['b', 3, 2],
  ]);
  round.begin();
  steps.stored('a', 4);
  await end('a', 3);
  visits.get('b')?.end({ kind: 'refused' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(visited).toEqual(['a', 'b', 'a']);
  await end('a', 4);
  round.ask('b');
  round.ask('a');
  round.ask('of nobody');
  await vi.advanceTimersByTimeAsync(5000);
  expect(visited).toEqual(['a', 'b', 'a', 'a']);
});

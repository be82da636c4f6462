import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromFinding } from '../../../../renderer/find/Finder';
import { Finder } from '../../../../renderer/find/Finder';
import type { FindAnswer, FindQuestion } from '../../../../shared/article/find/findPlaces';
import { emptyQuery } from '../../../../shared/article/find/FindQuery';

interface Started {
  tell: (message: FromFinding) => void;
  fail: (why: string) => void;
  asked: FindQuestion[];
  ended: boolean;
}

let workers: Started[];
let finder: Finder;

const question = (words: string): FindQuestion => ({
  query: { ...emptyQuery, words },
  texts: [],
  replacement: null,
});
const answer: FindAnswer = { ok: true, found: [] };

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  finder = new Finder((tell, fail) => {
    const started: Started = { tell, fail, asked: [], ended: false };
    workers.push(started);
    return { ask: (one) => started.asked.push(one), end: () => (started.ended = true) };
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a finder', () => {
  it('answers one question after the other, with one worker', async () => {
    const first = finder.ask(question('a'));
    workers[0]?.tell('begun');
    workers[0]?.tell(answer);
    expect(await first).toBe(answer);
    const second = finder.ask(question('b'));
    workers[0]?.tell('begun');
    workers[0]?.tell(answer);
    expect(await second).toBe(answer);
    expect(workers).toHaveLength(1);
  });

  it('passes over questions that others came after', async () => {
    const [one, two, three] = ['a', 'b', 'c'].map((words) => finder.ask(question(words)));
    expect(await two).toBeNull();
    workers[0]?.tell('begun');
    workers[0]?.tell(answer);
    expect(await one).toBe(answer);
    workers[0]?.tell('begun');
    workers[0]?.tell(answer);
    expect(await three).toBe(answer);
    expect(workers[0]?.asked.map(({ query }) => query.words)).toEqual(['a', 'c']);
  });

  it('stops one that goes on for too long, however long it took to begin', async () => {
    const asked = finder.ask(question('(a+)+$'));
    vi.advanceTimersByTime(5000);
    workers[0]?.tell('begun');
    vi.advanceTimersByTime(999);
    expect(workers[0]?.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(workers[0]?.ended).toBe(true);
    expect(await asked).toEqual({ ok: false, fault: { kind: 'took-too-long' } });
    const next = finder.ask(question('a'));
    workers[1]?.tell('begun');
    workers[1]?.tell(answer);
    expect(await next).toBe(answer);
  });

  it('begins anew after a worker that broke down, and reports it', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const asked = finder.ask(question('a'));
    workers[0]?.fail('gone');
    expect(await asked).toBeNull();
    expect(reported).toHaveBeenCalledOnce();
    void finder.ask(question('b'));
    expect(workers).toHaveLength(2);
  });

  it('answers nobody once it is stopped, and can be asked again', async () => {
    const [one, two] = [finder.ask(question('a')), finder.ask(question('b'))];
    finder.stop();
    expect(await Promise.all([one, two])).toEqual([null, null]);
    expect(workers[0]?.ended).toBe(true);
    void finder.ask(question('c'));
    expect(workers).toHaveLength(2);
  });
});

import fc from 'fast-check';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { LiveServer } from '../../electron/server/LiveServer';
import { ServerOriginals } from '../../electron/server/ServerOriginals';
import { ServerStore } from '../../electron/server/ServerStore';
import { bodyOf, headlineOf } from '../../shared/article/documentShape';
import { insertedBy } from '../../shared/article/Suggested';
import { CutLine } from '../fixtures/CutLine';
import { valueOf } from '../fixtures/valueOf';
import { freshFolder, freshLibrary } from '../library/freshLibrary';
import { carryOver, TestDesk } from './TestDesk';

/** Each history has a server and two libraries of its own. */
const rounds = Number(process.env['KATERN_LIVE_ROUNDS'] ?? 6);

/** They wait for real lines, so some run beside one another: of more, a small machine has some that wait too long. */
const atOnce = 6;

/** How long those that run together may take, in milliseconds. */
const patience = 200_000;

const token = 'een token dat lang genoeg is';

type Step =
  | { do: 'type'; who: number; at: number; in: 'body' | 'headline' }
  | { do: 'erase'; who: number; at: number; length: number }
  | { do: 'cut' | 'restore' | 'end'; who: number }
  | { do: 'kill' | 'start' | 'breathe' };

const who = fc.integer({ min: 0, max: 1 });
const at = fc.double({ min: 0, max: 1, noNaN: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      who,
      at,
      in: fc.constantFrom('body' as const, 'headline' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('erase' as const),
      who,
      at,
      length: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'cut' as const,
        'cut' as const,
        'restore' as const,
        'restore' as const,
        'end' as const,
      ),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('kill' as const, 'start' as const, 'breathe' as const) }),
  },
);

/** A server that can fall at any point and comes back with what it had kept. */
class Falling {
  #running: { server: LiveServer; store: ServerStore } | null = null;
  port = 0;
  readonly #file = path.join(freshFolder(), 'articles.sqlite');

  async start(): Promise<void> {
    if (this.#running) return;
    const store = new ServerStore(this.#file);
    const server = new LiveServer({
      store,
      originals: new ServerOriginals(path.dirname(this.#file)),
      token,
      host: '127.0.0.1',
      port: this.port,
      tls: null,
      // What comes in while it falls is not kept, as in a power cut.
      failed: () => undefined,
      troubled: () => undefined,
    });
    this.port = await server.listen();
    this.#running = { server, store };
  }

  async fall(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    running?.store.close();
    await running?.server.close();
  }
}

/** With `apartFor` what is open comes together as a copy after every cut, and else by characters. */
async function follow(steps: readonly Step[], apartFor?: number): Promise<void> {
  const server = new Falling();
  await server.start();
  const desks = [0, 1].map((index) => new TestDesk(freshLibrary().library, `Bureau ${index}`, apartFor));
  const [first] = desks as [TestDesk];
  const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
  await carryOver(first.library, (desks[1] as TestDesk).library, article);
  const address = `ws://127.0.0.1:${server.port}`;
  const lines = [await CutLine.to(address), await CutLine.to(address)];
  for (const [index, each] of desks.entries()) {
    each.connect(lines[index]?.address ?? '', token);
    await each.open(article);
    // A Katern that ends before it has noted that has no part in the article.
    await vi.waitFor(() => expect(each.asked).toContain('live-record:note'), { timeout: 20_000 });
  }

  /** Katern ends and is started again, and nobody opens the article any more. */
  const end = (who: number): void => {
    const { library, live } = desks[who] as TestDesk;
    live.close();
    const again = new TestDesk(library, `Bureau ${who}`, apartFor);
    desks[who] = again;
    again.connect(lines[who]?.address ?? '', token);
  };

  const written = new Set<string>();
  let count = 0;
  for (const one of steps) {
    const desk = 'who' in one ? (desks[one.who] as TestDesk) : first;
    if (one.do === 'cut') lines[one.who]?.cut();
    if (one.do === 'restore') lines[one.who]?.restore();
    if (one.do === 'end') end(one.who);
    if (one.do === 'kill') await server.fall();
    if (one.do === 'start') await server.start();
    if (one.do === 'breathe') await vi.waitFor(() => expect(desk.states.length).toBeGreaterThan(0));
    if (one.do === 'type') {
      const word = `«${count++}»`;
      written.add(word);
      await desk.change(article, (doc) => {
        const text = one.in === 'body' ? bodyOf(doc) : headlineOf(doc);
        text.insert(betweenWords(text, one.at), word, {});
      });
    }
    if (one.do === 'erase')
      await desk.change(article, (doc) => {
        const text = bodyOf(doc);
        const from = Math.floor(one.at * text.length);
        const gone = text.toJSON().slice(from, from + one.length);
        // Whole words alone: of a word that is half erased nobody can say whether it was lost.
        const match = /«\d+»/.exec(gone);
        if (!match) return;
        written.delete(match[0]);
        text.delete(from + match.index, match[0].length);
      });
  }

  await server.start();
  for (const line of lines) line.restore();
  // Who has it open tells now and then that they write; who does not need not wait for that.
  if (steps.some((one) => one.do === 'end')) for (const who of desks.keys()) end(who);
  try {
    await vi.waitFor(
      async () => {
        const [here, there] = await Promise.all(desks.map((each) => each.document(article)));
        expect(Y.equalSnapshots(Y.snapshot(here as Y.Doc), Y.snapshot(there as Y.Doc))).toBe(true);
        const { printed, suggested } = wordsIn(here as Y.Doc);
        expect(printed.toSorted()).toEqual([...new Set(printed)].toSorted());
        expect([...new Set([...printed, ...suggested])].toSorted()).toEqual([...written].toSorted());
      },
      { timeout: 40_000, interval: 100 },
    );
  } finally {
    for (const desk of desks) desk.live.close();
    for (const line of lines) await line.end();
    await server.fall();
    for (const { library } of desks) library.close();
  }
}

/**
 * The words of headline and text. Where both changed a headline apart, one wording is printed and the other suggested
 * whole: what stands in both stands there twice.
 */
function wordsIn(doc: Y.Doc): { printed: string[]; suggested: string[] } {
  const words = { printed: [] as string[], suggested: [] as string[] };
  for (const text of [headlineOf(doc), bodyOf(doc)]) {
    const runs = text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[];
    for (const kind of ['printed', 'suggested'] as const) {
      const some = runs.filter(({ attributes }) => !insertedBy(attributes) === (kind === 'printed'));
      const said = some.map(({ insert }) => insert).join('');
      words[kind].push(...Array.from(said.matchAll(/«\d+»/g), ([word]) => word));
    }
  }
  return words;
}

/** A place in a text in which no word is broken. */
function betweenWords(text: Y.Text, fraction: number): number {
  const said = text.toJSON();
  const place = Math.floor(fraction * (said.length + 1));
  const close = said.indexOf('»', place);
  const open = said.indexOf('«', place);
  return close >= 0 && (open < 0 || close < open) ? close + 1 : place;
}

it(
  'whatever is cut, falls and comes back, both desks end with all that was written, once',
  { timeout: patience * Math.ceil(rounds / atOnce) },
  async () => {
    const histories = fc.sample(fc.array(step, { minLength: 10, maxLength: 40 }), {
      numRuns: rounds,
      ...(process.env['KATERN_LIVE_SEED'] ? { seed: Number(process.env['KATERN_LIVE_SEED']) } : {}),
    });
    const left = histories.entries();
    const failed: unknown[] = [];
    const followLeft = async (): Promise<void> => {
      for (const [index, steps] of left) {
        try {
          await follow(steps, index % 2 > 0 ? 1 : undefined);
        } catch (error) {
          failed.push(new Error(`after ${JSON.stringify(steps)}`, { cause: error }));
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, followLeft));
    expect(failed).toEqual([]);
  },
);

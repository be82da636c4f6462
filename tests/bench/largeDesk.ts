import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '../../shared/bridge/shellCalls';
import { news } from '../../shared/language/guide/news';
import { drawing } from './drawing';
import { largeLibrary } from './largeLibrary';
import { memoryOf } from './memoryOf';
import { printTable } from './printTable';
import type { Scrolled } from './scrolling';
import { scrolled, seconds, speeds } from './scrolling';
import { Spawned } from './Spawned';
import { Spread } from './Spread';

const articles = 100_000;
const pairs = 5;
/** How often the list is scrolled through and searched in. */
const walks = 2;
/** Starts that are not counted: the first brings an older library up to date, and has Chromium compile. */
const warmUp = 1;
/** How long after the window's first paint the desk may take until it is drawn and answers, in milliseconds. */
const usableWithin = 300;
/** Memory of all processes, as a multiple of a bare window's. */
const memoryBound = 1.8;
/** Results of whole words, and of the beginnings of words, at the 95th percentile, in milliseconds. */
const wholeWithin = 30;
const beginningWithin = 50;
/** Words that are typed, and the pause from key to key of somebody who types fast, in milliseconds. */
const typed = 40;
const betweenKeys = 110;
/** How long a program is left alone before its memory is read, in milliseconds. */
const alone = 6000;

/**
 * A desk of 100,000 articles: when it is drawn and answers, beside a bare window; how it scrolls, beside a plain
 * list; how fast search answers while one types; how much memory all of it takes. Answers whether all bounds hold.
 */
export async function benchDesk(root: string, bare: string): Promise<boolean> {
  const keep = path.join(root, 'node_modules', '.cache', 'katern', 'bench-libraries');
  const { folder, words } = await largeLibrary(keep, articles);
  const home = path.dirname(folder);
  const window = (page: string): Spawned =>
    new Spawned(bare, [`--page=${page}`, `--user-data-dir=${home}/bare`]);
  const figures: Figures = { drawn: [], answers: [], bare: [], katern: [], ratio: [] };
  for (let round = -warmUp; round < pairs; round++)
    await measureStart(root, home, window, round >= 0, figures);

  const keys: Key[] = [];
  const lists: Record<'plain' | 'katern', Scrolled[][]> = { plain: [], katern: [] };
  for (let round = 0; round < walks; round++) {
    const list = window('list.html');
    lists.plain.push(await scrolled(await list.attach(alone), '#list'));
    await list.end();
    settle(home);
    const katern = new Spawned(root, [], { KATERN_HOME: home });
    const attached = await katern.attach(alone);
    lists.katern.push(await scrolled(attached, '.desk-rows'));
    keys.push(...(await search(attached.page, words)));
    await katern.end();
  }
  const scrolls = printScrolls(lists);
  const started = printStart(figures);
  return printSearch(keys) && scrolls && started;
}

/** What the starts gave: milliseconds from the window's first paint, and megabytes. */
interface Figures {
  drawn: number[];
  answers: number[];
  bare: number[];
  katern: number[];
  ratio: number[];
}

async function measureStart(
  root: string,
  home: string,
  window: (page: string) => Spawned,
  counts: boolean,
  figures: Figures,
): Promise<void> {
  const empty = window('empty.html');
  await empty.attach(alone);
  const bare = memoryOf(empty.pid);
  await empty.end();
  settle(home);
  const katern = new Spawned(root, [], { KATERN_HOME: home });
  const { page } = await katern.attach(alone);
  await page.waitForFunction(() => performance.getEntriesByName('list second').length > 0);
  const memory = memoryOf(katern.pid);
  const { drawn, answers } = await marksOf(page);
  await katern.end();
  if (!counts) return;
  figures.drawn.push(drawn);
  figures.answers.push(answers);
  figures.bare.push(bare);
  figures.katern.push(memory);
  figures.ratio.push(memory / bare);
}

function printStart(figures: Figures): boolean {
  const answers = new Spread(figures.answers);
  const ratio = new Spread(figures.ratio);
  printTable([
    [`A desk of ${articles} articles, ${pairs} starts`, 'median (quartiles)'],
    ['its first rows drawn, ms after the first paint', new Spread(figures.drawn).print(0)],
    ['the library has answered and that is drawn', answers.print(0)],
    ['memory of a bare window, MB', new Spread(figures.bare).print(0)],
    ['memory of Katern, MB', new Spread(figures.katern).print(0)],
    ['the same, pair by pair', ratio.print(2)],
  ]);
  const soon = answers.median <= usableWithin;
  const small = ratio.median <= memoryBound;
  console.log(
    `  bound: drawn and answering within ${usableWithin} ms of the first paint: ${soon ? 'holds' : 'DOES NOT HOLD'}`,
  );
  console.log(
    `  bound: memory below ${memoryBound} times the bare window's: ${small ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  return soon && small;
}

function printScrolls(lists: Record<'plain' | 'katern', Scrolled[][]>): boolean {
  const sum = (list: Scrolled[][], place: number, what: 'late' | 'blank' | 'frames'): number =>
    list.reduce((all, round) => all + (round[place]?.[what] ?? 0), 0);
  const longest = (list: Scrolled[][], place: number): string =>
    Math.max(...list.map((round) => round[place]?.longest ?? 0)).toFixed(0);
  printTable([
    [
      `Scrolling, ${walks} times ${seconds} s each`,
      'frames',
      'left out',
      'longest, ms',
      'rows without words',
    ],
    ...speeds.flatMap((speed, place) =>
      (['plain', 'katern'] as const).map((name) => [
        `${name === 'plain' ? 'a plain list' : 'the desk'} at ${speed} pixels a second`,
        String(sum(lists[name], place, 'frames')),
        String(sum(lists[name], place, 'late')),
        longest(lists[name], place),
        name === 'plain' ? '' : String(sum(lists[name], place, 'blank')),
      ]),
    ),
  ]);
  // One frame in a hundred either way is the machine's own.
  const holds = speeds.every(
    (_, place) =>
      sum(lists.katern, place, 'late') <=
      sum(lists.plain, place, 'late') + sum(lists.plain, place, 'frames') / 100,
  );
  console.log(
    `  bound: no frames left out beyond a plain list's own: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  return holds;
}

function printSearch(keys: readonly Key[]): boolean {
  const some = (which: (key: Key) => boolean): Spread =>
    new Spread(keys.filter(which).map(({ took }) => took));
  const row = (name: string, spread: Spread): string[] => [
    name,
    ...[0.5, 0.95, 1].map((share) => spread.at(share).toFixed(1)),
  ];
  const whole = some((key) => key.whole);
  const beginnings = some((key) => !key.whole);
  printTable([
    [`Search, ms from a key to its results in the window, ${keys.length} keys`, 'median', 'p95', 'most'],
    row('whole words', whole),
    row('beginnings of words', beginnings),
    row(
      'of two letters',
      some((key) => !key.whole && key.length === 2),
    ),
    row(
      'of three letters',
      some((key) => !key.whole && key.length === 3),
    ),
  ]);
  const holds = whole.at(0.95) <= wholeWithin && beginnings.at(0.95) <= beginningWithin;
  console.log(
    `  bound: whole words within ${wholeWithin} ms and beginnings within ${beginningWithin} ms at p95: ` +
      `${holds ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  return holds;
}

function settle(home: string): void {
  const settings: Partial<Settings> = {
    language: 'nl',
    theme: 'light',
    // As on a computer where this version was started before.
    seenVersion: news[0]?.version ?? '',
  };
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify({ settings }));
  fs.rmSync(path.join(home, 'left.json'), { force: true });
}

/** From the window's first paint until the list was drawn, and until the library answered, in milliseconds. */
async function marksOf(page: Page): Promise<{ drawn: number; answers: number }> {
  return page.evaluate(() => {
    const at = (name: string): number => {
      const found = performance.getEntriesByName(name)[0]?.startTime;
      if (found === undefined) throw new Error(`${name} was not reached`);
      return found;
    };
    const paint = at('first-paint');
    return { drawn: at('list first') - paint, answers: at('list second') - paint };
  });
}

/** One key in the search field: how many letters there are by then, whether the word is ended by a space, and how long its results took, in milliseconds. */
interface Key {
  length: number;
  whole: boolean;
  took: number;
}

/** Types words of all ranks, each letter by letter; how long each took until its results were in the page. */
async function search(page: Page, words: readonly string[]): Promise<Key[]> {
  const draw = drawing(typed);
  const field = page.getByRole('searchbox');
  await page.evaluate(followSearch);
  const keys: Key[] = [];
  for (let count = 0; count < typed; count++) {
    const word = words[Math.floor(words.length ** draw())] ?? '';
    await field.focus();
    const query = `${word} `;
    for (let length = 1; length <= query.length; length++) {
      await page.keyboard.type(query.charAt(length - 1));
      const took = await page.evaluate(
        (sought) => (globalThis as unknown as Following).shown(sought),
        query.slice(0, length),
      );
      if (length >= 2) keys.push({ length, whole: length === query.length, took });
      await page.waitForTimeout(betweenKeys);
    }
    await page.keyboard.press('Escape');
    await page.evaluate(() => (globalThis as unknown as Following).shown(''));
  }
  return keys;
}

interface Following {
  shown: (query: string) => Promise<number>;
}

/** Runs in the page. Notes when each query was typed and when its results were in the document. */
function followSearch(): void {
  const typedAt = new Map<string, number>();
  const shownAt = new Map<string, number>();
  let told = (): void => {};
  addEventListener(
    'input',
    (event) => typedAt.set((event.target as HTMLInputElement).value, event.timeStamp),
    true,
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('list')) {
      const query = (entry as PerformanceMark).detail as string;
      // The same list may be drawn again later, and the same words typed again after that.
      const before = shownAt.get(query) ?? -1;
      if (before < (typedAt.get(query) ?? 0)) shownAt.set(query, entry.startTime);
    }
    told();
  }).observe({ type: 'mark' });
  (globalThis as unknown as Following).shown = async (query) => {
    const typed = typedAt.get(query) ?? 0;
    while (!((shownAt.get(query) ?? -1) >= typed)) await new Promise<void>((resolve) => (told = resolve));
    const took = (shownAt.get(query) ?? 0) - typed;
    shownAt.delete(query);
    return took;
  };
}

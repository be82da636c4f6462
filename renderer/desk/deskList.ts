import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskCounts, DeskPage, DeskRow, FirstDesk } from '../../shared/bridge/deskCalls';
import { mostRows, rowsAtOnce, tagsListed } from '../../shared/bridge/deskCalls';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { idLength } from '../../shared/bridge/parsers';
import type { Fault } from '../../shared/faults/Fault';
import { library, libraryThere } from '../session/bridge';
import { Observable } from '../session/Observable';
import { askerHere } from '../settings/askerHere';
import { deskPlace } from './deskPlace';
import { notePace, pace } from './pace';
import { rowHeight } from './planRows';

/** What the desk knows of the library but for its rows. It stays until something newer is there, so that the list never blanks. */
export interface DeskList {
  /** What was asked; the page answers it. */
  question: DeskQuestion | null;
  page: Omit<DeskPage, 'rows' | 'from' | 'places'> | null;
  counts: DeskCounts | null;
  /** Where the rows of `deskPlace` stand now, -1 where they are gone; of the last answer to the whole question, null before one. */
  moved: { current: number; top: number } | null;
  fault: Fault | null;
}

const empty: DeskList = {
  question: null,
  page: null,
  counts: null,
  moved: null,
  fault: null,
};

export const deskList = new Observable<DeskList>(empty);

/** The rows that are here, by which they are; some hundreds, never all. They change with every scrolling, and nothing else with them. */
export const deskRows = new Observable<ReadonlyMap<number, DeskRow>>(new Map());

/** The article of a row, if it is here. */
export function cardAt(index: number): ArticleCard | undefined {
  return deskRows.value.get(index)?.card;
}

/** Rows asked for at once, and rows kept around what is in sight; the current one is kept wherever it is. */
const chunk = rowsAtOnce;
const kept = 400;

/** So many rows beyond what is in sight are asked for where one reads: one that is there already takes least to draw. */
const askedAhead = 20;

/**
 * How long after the answer to another question it is waited with rows that cannot be seen, in milliseconds. Somebody
 * who goes on typing asks the next one by then, and that would have to wait for them.
 */
const typing = 250;

/** How long a library that did not answer is left alone, in milliseconds. */
const pause = 1000;

let wanted: DeskQuestion | null = null;
/** The whole is to be asked anew: another question, or something changed. */
let stale = false;
let countsStale = false;
/** As far as one had scrolled when Katern was last closed, if the rows stand as they did. */
const leftAt = Math.floor(deskPlace.scrolled / rowHeight);
let sight = { from: Math.max(0, leftAt - 20), until: Math.max(0, leftAt - 20) + chunk };
/** How many can be seen at once. Where there is another question, so many are asked for first. */
let seenAtOnce = 20;
let asking = false;
/** Until when rows that cannot be seen are waited with, on the clock of `performance`. */
let unseenFrom = 0;
/** What the library said last of how many articles search does not know; null before it said anything. */
let unreadBefore: number | null = null;

/** Asks a question, unless it is the one that is there; what is there stays until the answer comes. */
export function askDesk(question: DeskQuestion): void {
  follow();
  if (JSON.stringify(question) === JSON.stringify(wanted)) return;
  if (wanted !== null) sight = { from: 0, until: seenAtOnce };
  wanted = question;
  stale = true;
  countsStale ||= deskList.value.counts === null;
  void work();
}

/** Takes what was read before the library was there, unless something was asked already. */
export function takeFirst({ question, page, counts }: FirstDesk): void {
  if (wanted !== null) return;
  wanted = question;
  const { stamp, total, groups, meant, rows } = page;
  deskRows.set(new Map(rows.map((row, index) => [index, row])));
  deskList.set({ ...empty, question, page: { stamp, total, groups, meant }, counts });
}

/** Asks the same again, counts too: something may have changed. */
export function refreshDesk(): void {
  follow();
  stale = wanted !== null;
  countsStale = true;
  void work();
}

/**
 * Says which rows are in sight or about to be, and how many can be seen at once; those that are not here are asked for,
 * where somebody reads them.
 */
export function wantRows(from: number, until: number, seen: number): void {
  seenAtOnce = Math.max(1, seen);
  sight = { from: Math.max(0, from), until };
  notePace(from);
  if (pace.value !== 'hurling') void work();
}

/** Asks one thing after the other, always what is wanted by then. */
async function work(): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    for (let next = nextWork(); next; next = nextWork()) {
      if (await next()) continue;
      setTimeout(() => void work(), pause);
      return;
    }
  } finally {
    asking = false;
  }
}

/** What is to be done first. It answers whether it came off. */
function nextWork(): (() => Promise<boolean>) | null {
  const { page } = deskList.value;
  if (stale && wanted) return askWhole;
  if (countsStale) return askCounts;
  if (!page || !wanted) return null;
  if (deskPlace.scrolled === 0 && performance.now() < unseenFrom) return null;
  const missing = firstMissing(sight.from, sight.until, page.total);
  if (missing !== null) return () => askMore(missing);
  const { at } = deskPlace;
  if (at >= 0 && at < page.total && !deskRows.value.has(at)) return () => askMore(at);
  if (pace.value !== 'reading') return null;
  const later = firstMissing(sight.from - askedAhead, sight.until + askedAhead, page.total);
  return later === null ? null : () => askMore(later);
}

function firstMissing(from: number, until: number, total: number): number | null {
  for (let index = Math.max(0, from); index < Math.min(until, total); index++)
    if (!deskRows.value.has(index)) return index;
  return null;
}

async function askWhole(): Promise<boolean> {
  const question = wanted;
  if (!question) return true;
  stale = false;
  const from = Math.floor(sight.from / chunk) * chunk;
  const count = Math.min(mostRows, sight.until - from);
  const { current, top } = deskPlace;
  const find = [current, top].filter((id) => id.length === idLength);
  const answer = await library.call('desk:ask', { question, from, count, find });
  if (!answer.ok) {
    stale = true;
    deskList.set({ ...deskList.value, fault: answer.fault });
    return false;
  }
  // Something else was asked meanwhile: that is what the person wants to see.
  if (wanted !== question) return true;
  const { stamp, total, groups, meant, rows, places } = answer.value;
  const placeOf = (id: string): number => (id ? (places[find.indexOf(id)] ?? -1) : -1);
  if (JSON.stringify(deskList.value.question) !== JSON.stringify(question)) {
    // Another list begins at its top; the current row is the same as long as it is in it.
    deskPlace.scrolled = deskList.value.question ? 0 : deskPlace.scrolled;
    deskPlace.at = placeOf(current);
    unseenFrom = performance.now() + typing;
    setTimeout(() => void work(), typing);
  }
  // Whoever went to another row meanwhile stays there.
  const now = deskPlace.current;
  deskRows.set(new Map(rows.map((row, index) => [answer.value.from + index, row])));
  deskList.set({
    ...deskList.value,
    question,
    page: { stamp, total, groups, meant },
    moved: { current: now === current ? placeOf(current) : indexHere(now), top: placeOf(top) },
    fault: null,
  });
  return true;
}

/** Which row an article is, of those that are here; -1 where it is in none of them. */
function indexHere(article: string): number {
  for (const [index, { card }] of deskRows.value) if (card.id === article) return index;
  return -1;
}

async function askMore(index: number): Promise<boolean> {
  const question = wanted;
  if (!question) return true;
  const from = Math.floor(index / chunk) * chunk;
  const answer = await library.call('desk:ask', { question, from, count: chunk, find: [] });
  if (wanted !== question) return true;
  const now = deskList.value;
  if (!answer.ok) {
    deskList.set({ ...now, fault: answer.fault });
    return false;
  }
  if (answer.value.stamp !== now.page?.stamp) {
    // What is there is of before a change: all of it is asked anew.
    stale = true;
    return true;
  }
  const rows = new Map(
    [...deskRows.value].filter(
      ([at]) => (at > sight.from - kept && at < sight.until + kept) || at === deskPlace.at,
    ),
  );
  answer.value.rows.forEach((row, place) => rows.set(answer.value.from + place, row));
  deskRows.set(rows);
  if (now.fault) deskList.set({ ...now, fault: null });
  return true;
}

async function askCounts(): Promise<boolean> {
  countsStale = false;
  const answer = await library.call('desk:counts', { who: askerHere(), tags: tagsListed });
  if (!answer.ok) {
    countsStale = true;
    deskList.set({ ...deskList.value, fault: answer.fault });
    return false;
  }
  deskList.set({ ...deskList.value, counts: answer.value });
  // Search came to know all between the list's answer and this one: the list may lack what it would have found.
  if (answer.value.unread === 0 && unreadBefore !== 0 && wanted?.query) stale = true;
  unreadBefore = answer.value.unread;
  return true;
}

/** How often it is looked whether search knows all articles by now, in milliseconds. */
const lookAgain = 1500;

let following = false;

/** Follows what changes in the library; many changes can be told at once, and one question after them is enough. */
function follow(): void {
  if (following) return;
  following = true;
  let timer: ReturnType<typeof setTimeout> | null = null;
  library.on('desk:changed', () => {
    timer ??= setTimeout(() => {
      timer = null;
      refreshDesk();
    }, 40);
  });
  // What was read ahead may be of before the library put something right.
  libraryThere.watch(refreshDesk);
  pace.watch(() => pace.value !== 'hurling' && void work());
  setInterval(() => {
    if (deskList.value.counts?.unread) refreshDesk();
  }, lookAgain);
}

import type { WindowView } from '../../shared/bridge/WindowView';
import { mostTabs } from '../../shared/bridge/WindowView';
import { Observable } from './Observable';
import './preload';
import { opensSample, view } from './view';

/** One of the things the window keeps open: an article with its undo history, or a place on the desk. */
export interface Tab {
  /** What tells it from the others as long as the window is there. */
  key: number;
  view: WindowView;
}

export interface Tabs {
  /** In their order; there is always one. */
  list: readonly Tab[];
  /** The key of the one that is shown. */
  current: number;
}

/** How many closed tabs can be had back. */
const mostClosed = 20;

let keys = 0;
const closed: { at: number; view: WindowView; only: boolean }[] = [];

/** What is open in the window. What the current one shows is what the window shows, and follows it. */
export const tabs = new Observable<Tabs>(leftOpen());

view.watch(() => {
  const { list, current } = tabs.value;
  const shown = view.value;
  // An article is in one tab only: where it is asked for again, that one is gone to.
  const there = list.find((tab) => tab.key !== current && showsSame(tab.view, shown));
  const key = there?.key ?? current;
  tabs.set({ list: list.map((tab) => (tab.key === key ? { key, view: shown } : tab)), current: key });
});

/**
 * The tabs the window was left with; one where it opens with something else. An article that was asked for from outside
 * comes beside several, in the place of the last one where there is no room, or is gone to among them.
 */
function leftOpen(): Tabs {
  const { open, settings } = window.katern;
  const list = settings.tabs.map((shown) => ({ key: ++keys, view: shown }));
  const left = list[settings.tab];
  const now = view.value;
  if (left && JSON.stringify(left.view) === JSON.stringify(now)) return { list, current: left.key };
  const key = ++keys;
  if (open && !opensSample && list.length > 1) {
    const there = list.find((tab) => showsSame(tab.view, now));
    if (!there && list.length < mostTabs) return { list: [...list, { key, view: now }], current: key };
    const place = there ?? list.at(-1);
    return { list: list.map((tab) => (tab === place ? { key, view: now } : tab)), current: key };
  }
  return { list: [{ key, view: now }], current: key };
}

function showsSame(one: WindowView, other: WindowView): boolean {
  return one.at === 'article' && other.at === 'article' && one.id === other.id;
}

/** Whether there is room for one more. */
export function roomForTab(): boolean {
  return tabs.value.list.length < mostTabs;
}

/** Shows something in a tab of its own, after the current one; an article that has one is shown there. */
export function openTab(shown: WindowView, at?: number): void {
  const { list, current } = tabs.value;
  if (roomForTab() && !list.some((tab) => showsSame(tab.view, shown))) {
    const tab = { key: ++keys, view: shown };
    const place = at ?? list.findIndex(({ key }) => key === current) + 1;
    tabs.set({ list: list.toSpliced(place, 0, tab), current: tab.key });
  }
  view.set(shown);
}

/** Shows an open tab. */
export function goToTab(key: number): void {
  const tab = tabs.value.list.find((one) => one.key === key);
  if (!tab) return;
  tabs.set({ ...tabs.value, current: key });
  view.set(tab.view);
}

/** Shows the next tab, or the one before; after the last comes the first. */
export function stepTab(step: 1 | -1): void {
  const { list, current } = tabs.value;
  const at = list.findIndex(({ key }) => key === current);
  const next = list[(at + step + list.length) % list.length];
  if (next) goToTab(next.key);
}

/** Puts a tab at a place in the row, counted from 0; at its end for one beyond. */
export function moveTab(key: number, to: number): void {
  const { list, current } = tabs.value;
  const tab = list.find((one) => one.key === key);
  if (!tab) return;
  const others = list.filter((one) => one !== tab);
  tabs.set({ list: others.toSpliced(Math.max(0, to), 0, tab), current });
}

/** Closes a tab, and shows its neighbour where it was the current one. The only one stays, and shows the desk. */
export function closeTab(key: number): void {
  const { list, current } = tabs.value;
  const at = list.findIndex((one) => one.key === key);
  const tab = list[at];
  if (!tab) return;
  if (list.length === 1) {
    if (tab.view.at === 'article') remember(at, tab.view, true);
    return view.set({ at: 'desk', view: 'all' });
  }
  remember(at, tab.view, false);
  const rest = list.toSpliced(at, 1);
  const next = key === current ? (rest[at] ?? rest[at - 1]) : undefined;
  tabs.set({ list: rest, current: next?.key ?? current });
  if (next) view.set(next.view);
}

/** Closes every tab but one. */
export function closeOtherTabs(key: number): void {
  goToTab(key);
  for (const other of tabs.value.list) if (other.key !== key) closeTab(other.key);
}

/** Shows again what was closed last, where it was; nothing happens where nothing was closed, or there is no room. */
export function reopenTab(): void {
  if (!roomForTab()) return;
  const last = closed.pop();
  if (!last) return;
  const { list } = tabs.value;
  const [first] = list;
  // Of one tab that was emptied, what was in it comes back into it.
  if (last.only && list.length === 1 && first?.view.at === 'desk') view.set(last.view);
  else openTab(last.view, Math.min(last.at, list.length));
}

/** Whether something was closed that can be had back. */
export function canReopen(): boolean {
  return closed.length > 0;
}

function remember(at: number, shown: WindowView, only: boolean): void {
  closed.push({ at, view: shown, only });
  if (closed.length > mostClosed) closed.shift();
}

/** Whether a tab has this article. */
export function isInTab(article: string): boolean {
  return tabs.value.list.some(({ view: shown }) => shown.at === 'article' && shown.id === article);
}

import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { DeskList } from './deskList';
import { cardAt, deskRows } from './deskList';
import { deskPlace, keepDeskPlace } from './deskPlace';
import type { PlannedRows, RowShape } from './planRows';
import { rowAt, topOf } from './planRows';

/**
 * Keeps the list where it was: when one comes back to it, when something changes above what is in sight, and when rows
 * come to stand otherwise. Nothing until `known`: before that the plan is none that is drawn.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLDivElement | null>,
  { page, moved, question }: DeskList,
  plan: PlannedRows,
  known: boolean,
  setAt: (at: number) => void,
  anchor: RefObject<number>,
): void {
  const before = useRef({ question, page });
  /** How far it is scrolled. Asking the browser right after a drawing has it lay out everything at once. */
  const scrolledTo = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!document.activeElement || document.activeElement === document.body) {
      element?.focus({ preventScroll: true });
      // Enlarged, it stands below what it stands beside elsewhere.
      if (matchMedia('(max-width: 640px)').matches) element?.scrollIntoView();
    }
    const scrolled = (): void => {
      scrolledTo.current = element?.scrollTop ?? 0;
      keepDeskPlace({ scrolled: scrolledTo.current });
    };
    element?.addEventListener('scroll', scrolled, { passive: true });
    return () => element?.removeEventListener('scroll', scrolled);
  }, [scroller]);

  /** The plan that is drawn, and the one before it where rows stood otherwise in that. */
  const { shape } = plan;
  const drawn = useRef(plan);
  const last = useRef<PlannedRows | null>(null);
  if (drawn.current.shape !== shape) last.current = drawn.current;
  drawn.current = plan;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !known) return;
    const { scrolled } = deskPlace;
    const keeping = scrolledIn(drawn.current);
    const otherwise = deskPlace.shape !== null && !isSameShape(deskPlace.shape, shape);
    const to =
      otherwise && last.current
        ? withCurrent(keeping, drawn.current, last.current, element.clientHeight)
        : keeping;
    if (to > 0 || scrolled > 0) element.scrollTop = to;
    scrolledTo.current = to;
    deskPlace.scrolled = to;
    deskPlace.shape = shape;
    noteTop(drawn.current);
  }, [scroller, known, shape]);

  useLayoutEffect(() => {
    const element = scroller.current;
    const last = before.current;
    before.current = { question, page };
    if (!element || !moved || last.page === page) return;
    anchor.current = -1;
    const other = JSON.stringify(last.question) !== JSON.stringify(question);
    // The current row is followed where it goes; one that is gone leaves its place to the next.
    if (other || moved.current >= 0) setAt(moved.current);
    else if (deskPlace.at >= (page?.total ?? 0)) setAt((page?.total ?? 0) - 1);
    if (scrolledTo.current === 0) return;
    if (other) element.scrollTop = 0;
    else if (moved.top >= 0 && deskPlace.topAt >= 0) {
      element.scrollTop += topOf(plan, moved.top) - deskPlace.topHeight;
    }
  }, [scroller, question, page, plan, moved, setAt, anchor]);

  // Noted with every answer and every scrolling, so that it is known when something changes.
  useEffect(() => {
    if (!known) return undefined;
    const element = scroller.current;
    const note = (): void => noteTop(plan);
    note();
    const stop = deskRows.watch(note);
    element?.addEventListener('scroll', note, { passive: true });
    return () => {
      stop();
      element?.removeEventListener('scroll', note);
    };
  }, [scroller, plan, known]);
}

/** How far one is scrolled where rows stand as in `plan`, in pixels: the first row in sight stays that. */
export function scrolledIn(plan: PlannedRows): number {
  const { scrolled, shape, topAt, topHeight } = deskPlace;
  if (scrolled === 0 || topAt < 0 || !shape || isSameShape(shape, plan.shape)) return scrolled;
  const into = (scrolled - topHeight) * (plan.shape.lineHeight / shape.lineHeight);
  return Math.max(0, Math.round(topOf(plan, topAt) + into));
}

/** The same, but so far that the current row is not lost from sight, if it was in it in the plan of before. */
function withCurrent(to: number, plan: PlannedRows, before: PlannedRows, height: number): number {
  const { at, scrolled } = deskPlace;
  if (at < 0 || at >= before.total) return to;
  const wasAt = topOf(before, at) - scrolled;
  if (wasAt <= -before.shape.lineHeight || wasAt >= height) return to;
  const top = topOf(plan, at);
  return Math.min(Math.max(to, top + plan.shape.lineHeight - height), top);
}

function isSameShape(one: RowShape, other: RowShape): boolean {
  return one.columns === other.columns && one.lineHeight === other.lineHeight;
}

/** Notes which row is the first in sight. */
function noteTop(plan: PlannedRows): void {
  const index = rowAt(plan, deskPlace.scrolled);
  deskPlace.topAt = index;
  deskPlace.top = cardAt(index)?.id ?? '';
  deskPlace.topHeight = topOf(plan, index);
}

import type { DragEvent, KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { deskTexts } from '../../shared/language/deskTexts';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import { rowAfterKey } from '../parts/rowAfterKey';
import { draggedArticles } from '../editions/draggedArticles';
import { useTexts } from '../settings/language';
import { DeskColumns } from './DeskColumns';
import type { DeskList as Listed } from './deskList';
import { deskRows } from './deskList';
import { deskPlace, keepDeskPlace } from './deskPlace';
import { inListOrder } from './inListOrder';
import { rowId } from './DeskRow';
import { DeskRows } from './DeskRows';
import type { PlannedRows } from './planRows';
import { below, planRows, rowAt, rowHeight, topOf } from './planRows';
import type { Selection } from './useSelection';

interface DeskListProps {
  list: Listed;
  page: NonNullable<Listed['page']>;
  question: DeskQuestion;
  filter: DeskFilter;
  inBin: boolean;
  today: Date;
  selection: Selection;
  /** `apart` for a tab of its own. */
  onOpen: (card: ArticleCard, apart: boolean) => void;
  onMenu: (card: ArticleCard, anchor: Anchor) => void;
  onBin: (card: ArticleCard) => void;
  /** Puts what is selected, or else the current row, into an edition. */
  onPut: () => void;
  onSearch: () => void;
}

/**
 * The articles as a grid of rows: one tab stop, arrows move, Enter opens, Space selects. Only the rows
 * in view exist; the grid itself has focus and names the current row. Rows come from the library as they
 * come into sight.
 */
export function DeskList(props: DeskListProps): ReactElement {
  const { list, page, question, filter, inBin, today, selection, onOpen, onMenu, onBin, onPut, onSearch } =
    props;
  const texts = useTexts(deskTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(deskPlace.at);
  /** Where a selection of several began. */
  const anchor = useRef(-1);
  const plan = useMemo(() => planRows(page.total, page.groups), [page.total, page.groups]);

  useEffect(() => {
    const note = (): void => {
      deskPlace.at = at;
      // A row that is not here yet is known by its place alone until it is.
      const current = cardAt(at);
      if (current) keepDeskPlace({ current: current.id });
    };
    note();
    return deskRows.watch(note);
  }, [at]);

  useKeptPlace(scroller, list, plan, setAt, anchor);

  const select = useCallback(
    (index: number, id: string, range: boolean): void => {
      if (range && anchor.current >= 0) selection.addBetween(question, anchor.current, index);
      else selection.toggle(id);
      anchor.current = index;
      setAt(index);
    },
    [question, selection],
  );
  const onPress = useCallback(
    (card: ArticleCard, index: number, event: MouseEvent): void => {
      setAt(index);
      if (event.ctrlKey || event.metaKey || event.shiftKey) select(index, card.id, event.shiftKey);
      else onOpen(card, event.button === 1);
    },
    [select, onOpen],
  );
  const onSelect = useCallback(
    (card: ArticleCard, index: number, event: MouseEvent) => select(index, card.id, event.shiftKey),
    [select],
  );
  const onRowMenu = useCallback(
    (card: ArticleCard, index: number, event: MouseEvent): void => {
      event.preventDefault();
      setAt(index);
      onMenu(card, pointAnchor(event.clientX, event.clientY));
    },
    [onMenu],
  );

  function goTo(wanted: number): void {
    const index = Math.max(0, Math.min(page.total - 1, wanted));
    if (page.total === 0) return;
    setAt(index);
    keepDeskPlace({ at: index, current: cardAt(index)?.id ?? '' });
    if (anchor.current < 0) anchor.current = index;
    reveal(index, selection.asking || selection.ids.size > 0);
  }

  /** Scrolls no further than a row needs; `withBar` where the bar of a selection lies over the last ones. */
  function reveal(index: number, withBar: boolean): void {
    const element = scroller.current;
    if (!element) return;
    // The first row takes its group's title along.
    const top = index <= 0 ? 0 : topOf(plan, index);
    const seen = element.clientHeight - (withBar ? below : 0);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + seen) {
      element.scrollTop = topOf(plan, index) + rowHeight - seen;
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const current = cardAt(at);
    const height = scroller.current?.clientHeight ?? 0;
    const to = rowAfterKey(event, at, { count: page.total, height, rowHeight });
    if (to !== null) {
      if (event.shiftKey) selection.addBetween(question, Math.max(0, at), to);
      goTo(to);
    } else if (event.key === 'Enter' && current) onOpen(current, mod);
    else if (event.key === ' ' && current) {
      select(at, current.id, event.shiftKey);
      reveal(at, true);
    } else if (event.key === 'a' && mod) selection.selectAll(question, page.total);
    else if (event.key === 'Delete' && current) onBin(current);
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    else if (event.key === 'e' && !mod && !inBin) onPut();
    else if ((event.key === 'f' && !mod) || (event.key === '/' && !mod)) onSearch();
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && current) {
      const row = document.getElementById(rowId(at))?.getBoundingClientRect();
      if (row) onMenu(current, pointAnchor(row.left + 120, row.top + 36));
    } else return;
    event.preventDefault();
  }

  /** Dragged into an edition, a row takes along all that is selected, if it is itself, in the order of the list. */
  function onDragStart(event: DragEvent): void {
    const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
    const card = cardAt(Number(row?.getAttribute('aria-rowindex')) - 1);
    if (!card || inBin) return;
    const dragged = selection.ids.has(card.id) ? [...selection.ids] : [card.id];
    draggedArticles.set(dragged);
    inListOrder(question, page.total, dragged, (ordered) => {
      if (draggedArticles.value === dragged) draggedArticles.set(ordered);
    });
  }

  return (
    <>
      <DeskColumns
        filter={filter}
        inBin={inBin}
        ranked={question.sort === 'match'}
        selected={selection.ids.size}
        total={page.total}
        onAll={() => selection.selectAll(question, page.total)}
        onNone={selection.clear}
      />
      <div
        ref={scroller}
        className="list-rows desk-rows scroll ring-inside"
        role="grid"
        aria-label={texts.pieces}
        aria-multiselectable="true"
        aria-rowcount={page.total}
        aria-activedescendant={at >= 0 ? rowId(at) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onDragStart={onDragStart}
        onDragEnd={() => draggedArticles.set([])}
        onFocus={(event) => {
          // Reached by key, the list says where one is.
          if (at < 0 && page.total > 0 && event.currentTarget.matches(':focus-visible')) setAt(0);
        }}
      >
        <DeskRows
          scroller={scroller}
          plan={plan}
          question={question}
          inBin={inBin}
          today={today}
          at={at}
          selected={selection.ids}
          onPress={onPress}
          onSelect={onSelect}
          onMenu={onRowMenu}
        />
      </div>
    </>
  );
}

/** Keeps the list where it was: when one comes back to it, and when something changes above what is in sight. */
function useKeptPlace(
  scroller: React.RefObject<HTMLDivElement | null>,
  { page, moved, question }: Listed,
  plan: PlannedRows,
  setAt: (at: number) => void,
  anchor: React.RefObject<number>,
): void {
  const before = useRef({ question, page });
  /** How far it is scrolled. Asking the browser right after a drawing has it lay out everything at once. */
  const scrolledTo = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    scrolledTo.current = deskPlace.scrolled;
    if (element && deskPlace.scrolled > 0) element.scrollTop = deskPlace.scrolled;
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

  useLayoutEffect(() => {
    const element = scroller.current;
    const last = before.current;
    before.current = { question, page };
    if (!element || last.page === page) return;
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
    const element = scroller.current;
    const note = (): void => noteTop(plan);
    note();
    const stop = deskRows.watch(note);
    element?.addEventListener('scroll', note, { passive: true });
    return () => {
      stop();
      element?.removeEventListener('scroll', note);
    };
  }, [scroller, plan]);
}

/** Notes which row is the first in sight. */
function noteTop(plan: PlannedRows): void {
  const index = rowAt(plan, deskPlace.scrolled);
  deskPlace.topAt = index;
  deskPlace.top = cardAt(index)?.id ?? '';
  deskPlace.topHeight = topOf(plan, index);
}

function cardAt(index: number): ArticleCard | undefined {
  return deskRows.value.get(index)?.card;
}

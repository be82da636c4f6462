import type { DragEvent, KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { deskTexts } from '../../shared/language/deskTexts';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import { rowAfterKey } from '../parts/rowAfterKey';
import { draggedArticles } from '../editions/draggedArticles';
import { useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';
import { DeskColumns } from './DeskColumns';
import type { DeskList as Listed } from './deskList';
import { cardAt, deskRows } from './deskList';
import { deskPlace, keepDeskPlace } from './deskPlace';
import { inListOrder } from './inListOrder';
import { DeskRows } from './DeskRows';
import { below, columnOf, listShape, planRows, rowHeight, topOf } from './planRows';
import { rowId, rowOfElement } from './rowId';
import { tileAfterKey } from './tileAfterKey';
import { useKeptPlace } from './useKeptPlace';
import type { Selection } from './useSelection';
import { useShape } from './useShape';

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
 * The articles as a grid of rows, or as a list box of tiles beside each other: one tab stop, arrows move, Enter opens,
 * Space selects. Only the rows in view exist; the grid itself has focus and names the current row. Rows come from the
 * library as they come into sight.
 */
export function DeskList(props: DeskListProps): ReactElement {
  const { list, page, question, filter, inBin, today, selection, onOpen, onMenu, onBin, onPut, onSearch } =
    props;
  const texts = useTexts(deskTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(deskPlace.at);
  /** Where a selection of several began. */
  const anchor = useRef(-1);
  /** The column that one goes up and down in, noted with the tile that one came to. */
  const upAndDown = useRef({ at: -1, column: 0 });
  const { deskLayout: layout } = useSettings();
  const shape = useShape(scroller, layout);
  const { total, groups } = page;
  const plan = useMemo(() => planRows(total, groups, shape ?? listShape), [total, groups, shape]);

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

  useKeptPlace(scroller, list, plan, shape !== null, setAt, anchor);

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
      if (event.ctrlKey || event.metaKey || event.shiftKey) return select(index, card.id, event.shiftKey);
      // Noted here: the list is gone with the next drawing.
      keepDeskPlace({ at: index, current: card.id });
      onOpen(card, event.button === 1);
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
    const index = Math.max(0, Math.min(total - 1, wanted));
    if (total === 0) return;
    setAt(index);
    keepDeskPlace({ at: index, current: cardAt(index)?.id ?? '' });
    if (anchor.current < 0) anchor.current = index;
    reveal(index, selection.asking || selection.ids.size > 0);
  }

  /** Scrolls no further than a row needs; `withBar` where the bar of a selection lies over the last ones. */
  function reveal(index: number, withBar: boolean): void {
    const element = scroller.current;
    if (!element) return;
    const { lineHeight } = plan.shape;
    const place = topOf(plan, index);
    // The first line takes its group's title along.
    const top = place === topOf(plan, 0) ? 0 : place;
    const seen = element.clientHeight - (withBar ? below : 0);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + lineHeight > element.scrollTop + seen) {
      element.scrollTop = place + lineHeight - seen;
    }
  }

  /** The row that a key leads to; null for any other key. */
  function afterKey(event: KeyboardEvent): number | null {
    const height = scroller.current?.clientHeight ?? 0;
    if (layout === 'list') return rowAfterKey(event, at, { count: total, height, rowHeight });
    const column = upAndDown.current.at === at ? upAndDown.current.column : columnOf(plan, at);
    const to = tileAfterKey(event, { at, column }, plan, height);
    if (to) upAndDown.current = to;
    return to ? to.at : null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const current = cardAt(at);
    const to = afterKey(event);
    if (to !== null) {
      if (event.shiftKey) selection.addBetween(question, Math.max(0, at), to);
      goTo(to);
    } else if (event.key === 'Enter' && current) onOpen(current, mod);
    else if (event.key === ' ' && current) {
      select(at, current.id, event.shiftKey);
      reveal(at, true);
    } else if (event.key === 'a' && mod) selection.selectAll(question, total);
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
    const card = cardAt(rowOfElement(event.target));
    if (!card || inBin) return;
    const dragged = selection.ids.has(card.id) ? [...selection.ids] : [card.id];
    draggedArticles.set(dragged);
    inListOrder(question, total, dragged, (ordered) => {
      if (draggedArticles.value === dragged) draggedArticles.set(ordered);
    });
  }

  return (
    <>
      <DeskColumns
        layout={layout}
        filter={filter}
        inBin={inBin}
        ranked={question.sort === 'match'}
        selected={selection.ids.size}
        total={total}
        onAll={() => selection.selectAll(question, total)}
        onNone={selection.clear}
      />
      <div
        ref={scroller}
        className="list-rows desk-rows scroll ring-inside"
        role={layout === 'list' ? 'grid' : 'listbox'}
        aria-label={texts.pieces}
        aria-multiselectable="true"
        aria-rowcount={layout === 'list' ? total : undefined}
        aria-activedescendant={at >= 0 ? rowId(at) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onDragStart={onDragStart}
        onDragEnd={() => draggedArticles.set([])}
        onFocus={(event) => {
          // Reached by key, the list says where one is; where one was is not known before the library said it.
          const known = list.moved !== null || deskPlace.current === '';
          if (at < 0 && total > 0 && known && event.currentTarget.matches(':focus-visible')) setAt(0);
        }}
      >
        {shape && (
          <DeskRows
            scroller={scroller}
            layout={layout}
            plan={plan}
            shape={shape}
            question={question}
            inBin={inBin}
            today={today}
            at={at}
            selected={selection.ids}
            onPress={onPress}
            onSelect={onSelect}
            onMenu={onRowMenu}
          />
        )}
      </div>
    </>
  );
}

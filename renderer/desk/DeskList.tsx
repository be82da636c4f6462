import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import { printDay } from '../../shared/language/dates';
import { deskTexts } from '../../shared/language/deskTexts';
import { queryWords } from '../../shared/language/foldText';
import { Icon } from '../parts/Icon';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import { useLanguage, useTexts } from '../settings/language';
import type { DeskFilter, DeskSort } from './deskFilter';
import { changeFilter } from './deskFilter';
import { deskPlace, keepDeskPlace } from './deskPlace';
import { DeskRow, rowId } from './DeskRow';
import { planRows, rowHeight } from './planRows';
import { useShownItems } from './useShownItems';

interface DeskListProps {
  cards: readonly ArticleCard[];
  filter: DeskFilter;
  inBin: boolean;
  momentOf: (card: ArticleCard) => string;
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  onOpen: (card: ArticleCard) => void;
  onMenu: (card: ArticleCard, anchor: Anchor) => void;
  onBin: (card: ArticleCard) => void;
  onSearch: () => void;
}

const columns: readonly DeskSort[] = ['headline', 'status', 'words', 'edited'];

/**
 * The articles as a grid of rows: one tab stop, arrows move, Enter opens, Space selects. Only the rows
 * in view exist; the grid itself has focus and names the current row.
 */
export function DeskList(props: DeskListProps): ReactElement {
  const { cards, filter, inBin, momentOf, selected, onSelected, onOpen, onMenu, onBin, onSearch } = props;
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(deskPlace.current);
  const anchorRow = useRef('');
  const now = useToday();
  const words = useMemo(() => queryWords(filter.query), [filter.query]);
  const plan = useMemo(
    () => planRows(cards, now, filter.sort === 'edited', momentOf),
    [cards, now, filter.sort, momentOf],
  );
  const [start, end] = useShownItems(scroller, plan);
  const at = Math.max(
    0,
    cards.findIndex((card) => card.id === current),
  );
  const currentCard = cards[at];

  const toggle = useCallback(
    (card: ArticleCard, range: boolean): void => {
      const next = new Set(selected);
      const from = cards.findIndex(({ id }) => id === anchorRow.current);
      const to = cards.indexOf(card);
      if (range && from >= 0) {
        for (const one of cards.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one.id);
      } else if (!next.delete(card.id)) next.add(card.id);
      anchorRow.current = card.id;
      setCurrent(card.id);
      onSelected(next);
    },
    [cards, selected, onSelected],
  );
  const onPress = useCallback(
    (card: ArticleCard, event: MouseEvent): void => {
      setCurrent(card.id);
      if (event.ctrlKey || event.metaKey || event.shiftKey) toggle(card, event.shiftKey);
      else onOpen(card);
    },
    [toggle, onOpen],
  );
  const onSelect = useCallback(
    (card: ArticleCard, event: MouseEvent) => toggle(card, event.shiftKey),
    [toggle],
  );
  const onRowMenu = useCallback(
    (card: ArticleCard, event: MouseEvent): void => {
      event.preventDefault();
      setCurrent(card.id);
      onMenu(card, pointAnchor(event.clientX, event.clientY));
    },
    [onMenu],
  );

  useEffect(() => {
    keepDeskPlace({ current });
  }, [current]);

  useEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = deskPlace.scrolled;
    if (!document.activeElement || document.activeElement === document.body) {
      element?.focus({ preventScroll: true });
    }
    const scrolled = (): void => keepDeskPlace({ scrolled: element?.scrollTop ?? 0 });
    element?.addEventListener('scroll', scrolled, { passive: true });
    return () => element?.removeEventListener('scroll', scrolled);
  }, []);

  function goTo(index: number): void {
    const card = cards[Math.max(0, Math.min(cards.length - 1, index))];
    if (!card) return;
    setCurrent(card.id);
    anchorRow.current ||= card.id;
    const item = plan.items.find((one) => one.kind === 'row' && one.card === card);
    const element = scroller.current;
    if (!item || !element) return;
    // The first row takes its group's title along.
    const top = index <= 0 ? 0 : item.top;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (item.top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = item.top + rowHeight - element.clientHeight;
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    const mod = event.ctrlKey || event.metaKey;
    if (step !== undefined && !mod) {
      const next = current ? at + step : step > 0 ? 0 : cards.length - 1;
      const card = cards[Math.max(0, Math.min(cards.length - 1, next))];
      if (event.shiftKey && card)
        onSelected(new Set([...selected, ...[currentCard, card].flatMap((c) => c?.id ?? [])]));
      goTo(next);
    } else if (event.key === 'Home' && !mod) goTo(0);
    else if (event.key === 'End' && !mod) goTo(cards.length - 1);
    else if (event.key === 'Enter' && !mod && currentCard) onOpen(currentCard);
    else if (event.key === ' ' && currentCard) toggle(currentCard, event.shiftKey);
    else if (event.key === 'a' && mod) onSelected(new Set(cards.map((card) => card.id)));
    else if (event.key === 'Delete' && currentCard) onBin(currentCard);
    else if (event.key === 'Escape' && selected.size > 0) onSelected(new Set());
    else if ((event.key === 'f' && !mod) || (event.key === '/' && !mod)) onSearch();
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && currentCard) {
      const row = document.getElementById(rowId(currentCard.id))?.getBoundingClientRect();
      if (row) onMenu(currentCard, pointAnchor(row.left + 120, row.top + 36));
    } else return;
    event.preventDefault();
  }

  const all = cards.length > 0 && cards.every((card) => selected.has(card.id));
  const some = selected.size > 0 && !all;
  return (
    <>
      <div className="desk-columns">
        <span className="choice">
          <input
            type="checkbox"
            className="checkbox"
            aria-label={texts.selectAll}
            title={texts.selectAll}
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = some;
            }}
            onChange={() => onSelected(all || some ? new Set() : new Set(cards.map((card) => card.id)))}
          />
        </span>
        <span />
        {columns.map((column) => (
          <ColumnButton key={column} column={column} filter={filter} inBin={inBin} />
        ))}
      </div>
      <div
        ref={scroller}
        className="desk-rows scroll ring-inside"
        role="grid"
        aria-label={texts.pieces}
        aria-multiselectable="true"
        aria-rowcount={cards.length}
        aria-activedescendant={current && currentCard ? rowId(currentCard.id) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          // Reached by key, the list says where one is.
          if (!current && cards[0] && event.currentTarget.matches(':focus-visible')) setCurrent(cards[0].id);
        }}
      >
        <div className="desk-height" role="presentation" style={{ height: plan.height + 72 }}>
          {plan.items.slice(start, end).map((item) =>
            item.kind === 'group' ? (
              <div
                key={`${item.group} ${item.top}`}
                className="desk-group"
                role="presentation"
                style={{ top: item.top }}
              >
                {texts.groups[item.group]}
                {item.group !== 'earlier' && (
                  <span className="quiet">{printDay(item.at, language, now)}</span>
                )}
              </div>
            ) : (
              <DeskRow
                key={item.card.id}
                card={item.card}
                index={item.index}
                top={item.top}
                moment={momentOf(item.card)}
                now={now}
                words={words}
                selected={selected.has(item.card.id)}
                current={item.card.id === current}
                onPress={onPress}
                onSelect={onSelect}
                onMenu={onRowMenu}
              />
            ),
          )}
        </div>
      </div>
    </>
  );
}

interface ColumnButtonProps {
  column: DeskSort;
  filter: DeskFilter;
  inBin: boolean;
}

function ColumnButton({ column, filter, inBin }: ColumnButtonProps): ReactElement {
  const texts = useTexts(deskTexts);
  const on = filter.sort === column;
  const label = texts.columns[inBin && column === 'edited' ? 'binned' : column];
  // Figures and times begin with the most and the newest; words with the first letter.
  const firstDescending = column === 'words' || column === 'edited';
  return (
    <button
      type="button"
      className={on ? 'desk-column on' : 'desk-column'}
      aria-pressed={on}
      title={texts.sortBy(label)}
      onClick={() => changeFilter({ sort: column, descending: on ? !filter.descending : firstDescending })}
    >
      {label}
      {on && <Icon of={filter.descending ? ArrowDown : ArrowUp} size={14} />}
    </button>
  );
}

/** The present day; looked at again every minute, and renewed when the day is over. */
function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setToday((before) => (before.toDateString() === new Date().toDateString() ? before : new Date()));
    }, 60_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}

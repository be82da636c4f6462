import type { MouseEvent, ReactElement, RefObject } from 'react';
import { useDeferredValue, useEffect } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import type { DeskLayout } from '../../shared/bridge/shellCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { DeskGroupTitle } from './DeskGroupTitle';
import { deskRows, wantRows } from './deskList';
import { DeskRow } from './DeskRow';
import type { PlannedRows } from './planRows';
import { below, columnOf, itemsBetween, rowAt, topOf } from './planRows';
import { tileGap, tileSide } from './tileShape';
import { scrolledIn } from './useKeptPlace';
import { ahead, useSight } from './useSight';
import type { DeskShape } from './useShape';
import { placeAfter, useTurn } from './useTurn';
import './tiles.css';

interface DeskRowsProps {
  scroller: RefObject<HTMLElement | null>;
  layout: DeskLayout;
  plan: PlannedRows;
  /** The plan's own, with how wide a tile is. */
  shape: DeskShape;
  question: DeskQuestion;
  inBin: boolean;
  today: Date;
  /** The current row, counted from 0; -1 for none. */
  at: number;
  selected: ReadonlySet<string>;
  onPress: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onSelect: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onMenu: (card: ArticleCard, index: number, event: MouseEvent) => void;
}

/**
 * The rows or tiles in sight, each where it stands in the whole list. While one scrolls, a row that goes out of sight at one end
 * becomes the one that comes into sight at the other, in the same elements: making them anew is what scrolling would
 * otherwise spend its time on. Once it rests, they follow each other in the document as they do on the screen.
 * The current row is always there, out of sight too: the list names it.
 */
export function DeskRows(props: DeskRowsProps): ReactElement {
  const { scroller, layout, plan, shape, question, inBin, today, at, selected } = props;
  const { onPress, onSelect, onMenu } = props;
  const { columns, lineHeight, tileWidth } = shape;
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const rows = useObservable(deskRows);
  const [from, to] = useSight(scroller, shape, () => scrolledIn(plan));
  // What another question found is drawn where it can be seen, and beyond that a moment later.
  const drawsAll = useDeferredValue(question) === question;
  const items = drawsAll ? itemsBetween(plan, from, to) : itemsBetween(plan, from + ahead, to - ahead);
  const elements = (Math.ceil((to - from) / lineHeight) + 1) * columns;

  useEffect(() => {
    const seen = Math.ceil((to - from - 2 * ahead) / lineHeight) * columns;
    wantRows(rowAt(plan, from), rowAt(plan, to) + columns, seen);
  }, [plan, from, to, lineHeight, columns]);

  // Only rows that reach under the bar of a selection make way for it: a list that fits is not one that scrolls.
  const room = selected.size > 0 || plan.height > to - from - 2 * ahead ? below : 0;
  const titles = items.flatMap((item) => (item.kind === 'group' ? item : []));
  const shown = items.flatMap((item) => (item.kind === 'row' ? item : []));
  const first = shown[0]?.index ?? 0;
  const begin = useTurn(first % elements, elements);
  const current =
    at >= 0 && at < plan.total && !shown.some(({ index }) => index === at)
      ? { kind: 'row' as const, index: at, column: columnOf(plan, at), top: topOf(plan, at) }
      : null;
  const placed = shown.toSorted(
    (one, other) => placeAfter(begin, one.index, elements) - placeAfter(begin, other.index, elements),
  );
  const rowOf = ({ index, column, top }: (typeof shown)[number], key: string): ReactElement => {
    const row = rows.get(index);
    const place =
      tileWidth === undefined
        ? { top }
        : {
            top: top + tileGap / 2,
            left: tileSide + column * (tileWidth + tileGap),
            width: tileWidth,
            height: lineHeight - tileGap,
          };
    return (
      <DeskRow
        key={key}
        row={row}
        layout={layout}
        index={index}
        total={plan.total}
        {...place}
        inBin={inBin}
        now={today}
        texts={texts}
        language={language}
        selected={row !== undefined && selected.has(row.card.id)}
        current={index === at}
        onPress={onPress}
        onSelect={onSelect}
        onMenu={onMenu}
      />
    );
  };
  return (
    <div className="desk-height" role="presentation" style={{ height: plan.height + room }}>
      {titles.map(({ group, top }) => (
        <DeskGroupTitle
          key={`group ${group.key}`}
          group={group}
          top={top}
          question={question}
          today={today}
        />
      ))}
      {current && current.index < first && rowOf(current, 'current before')}
      {placed.map((row) => rowOf(row, `${row.index % elements}`))}
      {current && current.index >= first && rowOf(current, 'current after')}
    </div>
  );
}

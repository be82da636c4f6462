import type { CSSProperties, MouseEvent, ReactElement } from 'react';
import { memo, useLayoutEffect, useRef } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskRow as Row } from '../../shared/bridge/deskCalls';
import type { DeskLayout } from '../../shared/bridge/shellCalls';
import { dragArticle, takeHold } from '../drops/dragArticle';
import { RowCells } from './RowCells';
import type { RowFace } from './RowFace';
import { rowId } from './rowId';
import { TileFace } from './TileFace';
import { useBrief } from './useBrief';

interface DeskRowProps extends Omit<RowFace, 'row' | 'brief'> {
  /** Undefined while it is on its way from the library. */
  row: Row | undefined;
  layout: DeskLayout;
  /** Which row it is, counted from 0, of how many. */
  index: number;
  total: number;
  /** Where it stands, in pixels; a row of the list takes the whole line, as high as all of them. */
  top: number;
  left?: number;
  width?: number;
  height?: number;
  selected: boolean;
  current: boolean;
  onPress: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onSelect: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onMenu: (card: ArticleCard, index: number, event: MouseEvent) => void;
}

/**
 * One article on the desk, a row of the list or a tile: pressed it opens, its box selects it. It can become another
 * article at any time. While that one is on its way, what was shown last stays in the elements, unseen: taking it out
 * would cost more than leaving it.
 */
export const DeskRow = memo(function DeskRow(props: DeskRowProps): ReactElement {
  const { row, layout, index, total, top, left, width, height, selected, current } = props;
  const { inBin, now, texts, language, onPress, onSelect, onMenu } = props;
  const last = useRef(row);
  useLayoutEffect(() => {
    if (row) last.current = row;
  }, [row]);
  const here = row !== undefined;
  const shown = row ?? last.current;
  const brief = useBrief(row);
  const inList = layout === 'list';
  const style: CSSProperties = inList ? { top } : { top, left, width, height };
  const Face = inList ? RowCells : TileFace;
  return (
    <div
      id={rowId(index)}
      {...(inList
        ? { role: 'row', 'aria-rowindex': index + 1 }
        : { role: 'option', 'aria-posinset': index + 1, 'aria-setsize': total })}
      aria-selected={selected}
      aria-busy={!here || undefined}
      aria-label={here ? undefined : texts.toCome}
      className={`${inList ? 'list-row desk-row' : 'desk-tile'}${here ? '' : ' to-come'}${selected ? ' selected' : ''}${current ? ' current' : ''}`}
      style={style}
      draggable={here}
      onPointerDown={() => row && takeHold(row.card)}
      onDragStart={(event) =>
        row && dragArticle(event.dataTransfer, row.card, row.card.headline || texts.untitled)
      }
      onClick={(event) => row && onPress(row.card, index, event)}
      onAuxClick={(event) => row && event.button === 1 && onPress(row.card, index, event)}
      onContextMenu={(event) => row && onMenu(row.card, index, event)}
    >
      <span
        role={inList ? 'gridcell' : undefined}
        className="row-box"
        onClick={(event) => {
          event.stopPropagation();
          if (row) onSelect(row.card, index, event);
        }}
      >
        <span className={selected ? 'tick on' : 'tick'} aria-hidden="true" />
      </span>
      {shown && <Face row={shown} brief={brief} inBin={inBin} now={now} texts={texts} language={language} />}
    </div>
  );
});

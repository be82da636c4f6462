import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { PictureRow } from '../../shared/bridge/pictureCalls';
import { pictureTexts } from '../../shared/language/pictureTexts';
import { asksForMenu } from '../parts/asksForMenu';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import { rowAfterKey } from '../parts/rowAfterKey';
import { useTexts } from '../settings/language';
import { useRowsInView } from '../tags/useRowsInView';
import { PictureLine } from './PictureLine';
import { PictureMenu } from './PictureMenu';
import type { Pictures } from './usePictures';

interface PictureListProps {
  pictures: Pictures;
  need: (start: number, end: number) => void;
  /** What a press or Enter on a picture does. */
  onOpen: (row: PictureRow) => void;
  onShowUses: ((row: PictureRow) => void) | null;
}

/** In pixels, as in the styles. */
const rowHeight = 88;

const columns = ['picture', 'credit', 'dates', 'rights', 'used'] as const;

/**
 * Pictures as a grid of rows: one tab stop, arrows move, Enter opens, Shift+F10 opens the menu. Only the rows in view exist and are asked for;
 * the grid itself has focus and names the current row.
 */
export function PictureList({ pictures, need, onOpen, onShowUses }: PictureListProps): ReactElement {
  const texts = useTexts(pictureTexts);
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const [asked, setAsked] = useState<{ row: PictureRow; at: Anchor } | null>(null);
  const { total, rows } = pictures;
  const [start, end] = useRowsInView(grid, rowHeight, total);
  const at = Math.min(current, total - 1);
  useEffect(() => need(start, end), [need, start, end]);

  function goTo(to: number): void {
    const element = grid.current;
    if (!element) return;
    setCurrent(to);
    const top = to * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight;
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    const height = grid.current?.clientHeight ?? 0;
    const to = rowAfterKey(event, at, { count: total, height, rowHeight });
    const here = rows.get(at);
    if (to !== null) goTo(to);
    else if (event.key === 'Enter' && here && !event.ctrlKey && !event.metaKey) onOpen(here);
    else if (asksForMenu(event) && here) {
      const row = document.getElementById(rowId(at))?.getBoundingClientRect();
      if (row) setAsked({ row: here, at: pointAnchor(row.left + 120, row.top + 36) });
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="list-columns picture-columns" aria-hidden="true">
        {columns.map((column) => (
          <span key={column} className="list-column-plain">
            {texts.columns[column]}
          </span>
        ))}
      </div>
      <div
        ref={grid}
        className="list-rows picture-list scroll ring-inside"
        role="grid"
        aria-label={texts.list}
        aria-rowcount={total}
        aria-activedescendant={at >= start && at < end ? rowId(at) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (at < 0 && total > 0 && event.currentTarget.matches(':focus-visible')) setCurrent(0);
        }}
      >
        <div className="picture-height" role="presentation" style={{ height: total * rowHeight }}>
          {Array.from({ length: Math.max(0, end - start) }, (_, offset) => {
            const index = start + offset;
            const row = rows.get(index);
            return (
              <div
                key={row?.still.original.hash ?? index}
                id={rowId(index)}
                role="row"
                aria-rowindex={index + 1}
                aria-busy={row ? undefined : true}
                className={index === at ? 'list-row picture-line current' : 'list-row picture-line'}
                style={{ top: index * rowHeight }}
                onClick={() => {
                  setCurrent(index);
                  if (row) onOpen(row);
                }}
                onContextMenu={(event) => {
                  event.preventDefault();
                  setCurrent(index);
                  if (row) setAsked({ row, at: pointAnchor(event.clientX, event.clientY) });
                }}
              >
                {row ? <PictureLine row={row} onShowUses={onShowUses} /> : <span role="gridcell" />}
              </div>
            );
          })}
        </div>
      </div>
      {asked && (
        <PictureMenu
          row={asked.row}
          at={asked.at}
          onOpen={onOpen}
          onShowUses={onShowUses}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function rowId(index: number): string {
  return `picture-line-${index}`;
}

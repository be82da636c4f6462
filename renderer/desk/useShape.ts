import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { DeskLayout } from '../../shared/bridge/shellCalls';
import type { RowShape } from './planRows';
import { listShape } from './planRows';
import type { TileShape } from './tileShape';
import { tileShape } from './tileShape';

/** How the rows of the desk stand: tiles say how wide they are. */
export type DeskShape = RowShape & Partial<TileShape>;

/** How wide the list was when it was looked at last, in pixels; 0 before that. */
let lastWidth = 0;

/** How rows stand in the list as wide as it is; null where that is not known yet, which is never drawn. */
export function useShape(scroller: RefObject<HTMLElement | null>, layout: DeskLayout): DeskShape | null {
  const [width, setWidth] = useState(lastWidth);
  const tiles = layout === 'tiles';
  // Asked at once for tiles alone: the browser would have to lay out everything for a list that does not care.
  useLayoutEffect(() => {
    const look = (): void => setWidth(scroller.current?.offsetWidth ?? 0);
    if (tiles) look();
  }, [scroller, tiles]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      lastWidth = element.offsetWidth;
      if (tiles) setWidth(lastWidth);
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [scroller, tiles]);
  const known = width || lastWidth;
  return useMemo(() => {
    if (!tiles) return listShape;
    return known > 0 ? tileShape(known) : null;
  }, [tiles, known]);
}

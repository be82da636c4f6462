import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { PlannedRows } from './planRows';
import { itemsBetween } from './planRows';

/** How far beyond the window rows are drawn already, in pixels. */
const ahead = 480;

/** Which items of a long list have to be drawn, as the list scrolls; the end is exclusive. */
export function useShownItems(scroller: RefObject<HTMLElement | null>, plan: PlannedRows): [number, number] {
  const [view, setView] = useState({ from: 0, to: 1200 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      // In steps, so that scrolling a few pixels draws nothing anew.
      const step = ahead / 2;
      const from = Math.floor((element.scrollTop - ahead) / step) * step;
      const to = Math.ceil((element.scrollTop + element.clientHeight + ahead) / step) * step;
      setView((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller]);
  return itemsBetween(plan.items, view.from, view.to);
}

import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How many rows beyond the view are drawn already. */
const ahead = 12;

/** Which of `count` rows of one height are in view, as the list scrolls; the end is exclusive. */
export function useRowsInView(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): [start: number, end: number] {
  const [view, setView] = useState({ start: 0, end: 4 * ahead });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight / ahead) * ahead;
      const rows = Math.ceil(element.clientHeight / rowHeight);
      const next = { start: Math.max(0, first - ahead), end: first + rows + 2 * ahead };
      setView((now) => (now.start === next.start && now.end === next.end ? now : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, rowHeight]);
  return [Math.min(view.start, count), Math.min(view.end, count)];
}

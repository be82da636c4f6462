import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How far beyond the window rows are drawn already, in pixels. */
export const ahead = 480;

/** Which stretch of a long list has to be drawn, in pixels from its top, as the list scrolls; `lineHeight` is that of each of its lines. */
export function useSight(
  scroller: RefObject<HTMLElement | null>,
  lineHeight: number,
): [from: number, to: number] {
  const [sight, setSight] = useState<[number, number]>([0, 1200]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      // A line at a time: several at once would be one long frame every now and then. Always as many.
      const from = Math.floor((element.scrollTop - ahead) / lineHeight) * lineHeight;
      const count = Math.ceil((element.clientHeight + 2 * ahead) / lineHeight) + 1;
      const to = from + count * lineHeight;
      setSight((before) => (before[0] === from && before[1] === to ? before : [from, to]));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, lineHeight]);
  return sight;
}

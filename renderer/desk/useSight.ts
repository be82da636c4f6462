import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How far beyond the window rows are drawn already, in pixels. */
const ahead = 480;

/** Which stretch of a long list has to be drawn, in pixels from its top, as the list scrolls. */
export function useSight(scroller: RefObject<HTMLElement | null>): [from: number, to: number] {
  const [sight, setSight] = useState<[number, number]>([0, 1200]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      // In steps, so that scrolling a few pixels draws nothing anew.
      const step = ahead / 2;
      const from = Math.floor((element.scrollTop - ahead) / step) * step;
      const to = Math.ceil((element.scrollTop + element.clientHeight + ahead) / step) * step;
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
  }, [scroller]);
  return sight;
}

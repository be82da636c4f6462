import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { RowShape } from './planRows';

/** How far beyond the window rows are drawn already, in pixels. */
export const ahead = 480;

/**
 * Which stretch of a long list has to be drawn, in pixels from its top, as the list scrolls. Where rows come to stand
 * otherwise, `scrolled` says how far it will be then: what is in sight now says nothing of that.
 */
export function useSight(
  scroller: RefObject<HTMLElement | null>,
  shape: RowShape,
  scrolled: () => number,
): [from: number, to: number] {
  const [sight, setSight] = useState({ from: 0, to: 1200, shape });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const [from, to] = stretch(element.scrollTop, element.clientHeight, shape);
      setSight((before) =>
        before.from === from && before.to === to && before.shape === shape ? before : { from, to, shape },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, shape]);
  if (sight.shape === shape) return [sight.from, sight.to];
  return stretch(scrolled(), sight.to - sight.from - 2 * ahead, shape);
}

/** A line at a time: several at once would be one long frame every now and then. Always as many. */
function stretch(scrolled: number, height: number, { lineHeight }: RowShape): [from: number, to: number] {
  const from = Math.floor((scrolled - ahead) / lineHeight) * lineHeight;
  const count = Math.ceil((height + 2 * ahead) / lineHeight) + 1;
  return [from, from + count * lineHeight];
}

import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/** How far the first line may go under what comes over it, in pixels: the room above its letters. */
const leading = 4;

/**
 * Keeps the words where they are on the screen when a strip over them comes, grows or goes. Where one sees how the
 * piece begins, one goes on seeing that: the words make way as far as it takes.
 */
export function useSteadyWords(stone: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = stone.current;
    if (!element) return undefined;
    let top = element.getBoundingClientRect().top;
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect().top;
      const wanted = element.scrollTop + now - top;
      top = now;
      const most = roomAbove(element);
      element.scrollTop = element.scrollTop > most ? wanted : Math.min(wanted, most);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stone]);
}

/** How far a stone is scrolled, in pixels, when the first line is about to go out of sight. */
function roomAbove(stone: HTMLElement): number {
  const strip = stone.querySelector('.strip');
  return strip ? Number.parseFloat(getComputedStyle(strip).paddingTop) + leading : 0;
}

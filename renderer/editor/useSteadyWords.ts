import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/** How much room the first line keeps under what comes over it, in pixels. */
const breath = 12;

/**
 * Keeps the words where they are on the screen when a strip over them comes, grows or goes. Where one sees how the
 * piece begins, one goes on seeing that, unless it is for finding, which one asks for at the words one is at: the words
 * make way as far as it takes.
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

/** How far a stone may be scrolled, in pixels, with the first line in sight or under what one finds with alone. */
function roomAbove(stone: HTMLElement): number {
  const strip = stone.querySelector('.strip');
  const find = stone.closest('.copy-column')?.querySelector<HTMLElement>('.find-strip');
  const above = strip ? Number.parseFloat(getComputedStyle(strip).paddingTop) : 0;
  return above - breath + (find?.offsetHeight ?? 0);
}

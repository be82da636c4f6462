import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/** Keeps the words where they are on the screen when a strip over them comes, grows or goes. */
export function useSteadyWords(stone: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = stone.current;
    if (!element) return undefined;
    let top = element.getBoundingClientRect().top;
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect().top;
      element.scrollTop += now - top;
      top = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stone]);
}

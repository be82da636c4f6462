import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Anchor } from './placeBeside';
import { placeBeside } from './placeBeside';

/**
 * Shows an element over everything else, beside an anchor, for as long as the component lives. It is
 * in the browser's top layer, so no panel cuts it off, and a dialog that is open lies under it.
 */
export function usePopover<E extends HTMLElement>(
  anchor: () => Anchor | undefined,
  align: 'start' | 'end' = 'start',
  matchWidth = false,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const find = useRef(anchor);
  find.current = anchor;
  useLayoutEffect(() => {
    const shown = element.current;
    const beside = find.current();
    if (!shown || !beside) return;
    shown.popover = 'manual';
    shown.showPopover();
    const place = (): void => {
      const now = find.current() ?? beside;
      if (matchWidth) shown.style.width = `${now.right - now.left}px`;
      const { width, height } = shown.getBoundingClientRect();
      const { left, top } = placeBeside(
        now,
        { width, height },
        { width: innerWidth, height: innerHeight },
        align,
      );
      shown.style.left = `${left}px`;
      shown.style.top = `${top}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(shown);
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [align, matchWidth]);
  return element;
}

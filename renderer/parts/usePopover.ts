import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Anchor } from './placeBeside';
import { placeBeside } from './placeBeside';

/**
 * Shows an element over everything else, beside an anchor, for as long as the component lives. It is
 * in the browser's top layer, so no panel cuts it off, and a dialog that is open lies under it. It goes along with an
 * anchor that is scrolled, and is not seen while that is out of sight.
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
    let last: Anchor = beside;
    const place = (): void => {
      const now = find.current() ?? beside;
      last = now;
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
    const scrolled = ({ target }: Event): void => {
      if (target instanceof Node && shown.contains(target)) return;
      const now = find.current();
      // Whatever else was scrolled did not move it.
      if (!now || (now.top === last.top && now.left === last.left)) return;
      shown.style.visibility = target instanceof Element && !isInSight(now, target) ? 'hidden' : '';
      place();
    };
    // Scrolling does not bubble.
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [align, matchWidth]);
  return element;
}

/** Whether any of an anchor is to be seen in the panel that it is scrolled in. */
function isInSight({ top, bottom }: Anchor, panel: Element): boolean {
  const box = panel.getBoundingClientRect();
  return bottom > box.top && top < box.bottom;
}

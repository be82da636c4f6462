import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import { clearOf } from './clearOf';

/**
 * Keeps what stands at the foot of the window off the bar of a selection and the panels that are open, and off those that open or move meanwhile.
 * `turn` is another value whenever it has become larger or smaller.
 */
export function useClearOfPanels(foot: RefObject<HTMLElement | null>, turn: string): void {
  useLayoutEffect(() => {
    const element = foot.current;
    if (!element || turn === '') return;
    const place = (): void => {
      element.style.bottom = '';
      const boxes = [...element.children].map((child) => child.getBoundingClientRect());
      const [left, top] = [
        Math.min(...boxes.map((box) => box.left)),
        Math.min(...boxes.map((box) => box.top)),
      ];
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      const panels = [...document.querySelectorAll('.popover:popover-open, .selection-bar')];
      const clear = clearOf(
        { left, top, right, bottom },
        panels.map((panel) => panel.getBoundingClientRect()),
      );
      if (clear !== bottom) element.style.bottom = `${innerHeight - clear}px`;
    };
    place();
    // A panel is placed by its style, when it opens and whenever its size changes; the bar comes and goes.
    const isBar = (node: Node): boolean => node instanceof Element && node.matches('.selection-bar');
    const moved = new MutationObserver((records) => {
      const isOne = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
        type === 'attributes'
          ? target instanceof Element && target.matches('.popover')
          : [...addedNodes, ...removedNodes].some(isBar);
      if (records.some(isOne)) place();
    });
    moved.observe(document.body, { subtree: true, childList: true, attributeFilter: ['style'] });
    return () => moved.disconnect();
  }, [foot, turn]);
}

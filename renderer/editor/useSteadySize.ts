import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import { holdWhileResized } from '../settings/manuscriptSize';
import type { FieldChain } from './FieldChain';
import { topInSight } from './leftAt';

/** Keeps the line of the caret where it is when the letters change size, or what is at the top where no caret is in sight. */
export function useSteadySize(chain: FieldChain, stone: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    () =>
      holdWhileResized(() => {
        const element = stone.current;
        const place = element && (caretOf(chain, element) ?? topOf(chain, element));
        if (!element || !place) return () => undefined;
        const before = place();
        return () => {
          element.scrollTop += place() - before;
        };
      }),
    [chain, stone],
  );
}

/** How to measure where the caret is; null where it is out of sight. */
function caretOf(chain: FieldChain, stone: Element): (() => number) | null {
  const view = chain.editor(chain.current.value)?.view;
  if (!view) return null;
  const at = (): number => view.coordsAtPos(view.state.selection.head, 1).top;
  const { top, bottom } = stone.getBoundingClientRect();
  return at() >= top && at() < bottom ? at : null;
}

function topOf(chain: FieldChain, stone: Element): (() => number) | null {
  const block = topInSight(chain, stone)?.block;
  return block ? () => block.getBoundingClientRect().top : null;
}

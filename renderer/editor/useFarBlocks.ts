import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { FieldChain } from './FieldChain';
import { topInSight } from './leftAt';

/** How far around the sight blocks are watched, in heights of it: further than the browser lays them out. */
const around = 3;

/**
 * Keeps the words in sight where they are, those at the caret before others, while blocks over them, far from sight
 * until now, are laid out and turn out to be higher or lower than was thought (`FarBlocks`). The browser does so by
 * itself (CSS Scroll Anchoring), but not while one writes: then it holds on to the text as a whole.
 */
export function useFarBlocks(chain: FieldChain, stone: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = stone.current;
    if (!element) return undefined;
    /** How high each was thought to be; only those that were not laid out. */
    const thought = new Map<Element, number>();
    let held: Element | null = null;
    const observer = new ResizeObserver((entries) => {
      let off = 0;
      for (const { target } of entries) {
        const before = thought.get(target);
        // The first word of one that is new here, which says nothing.
        if (before === undefined || heightOf(target) === before) continue;
        thought.delete(target);
        observer.unobserve(target);
        if (held && comesBefore(target, held)) off += heightOf(target) - before;
      }
      if (off !== 0) element.scrollTop += off;
    });
    const look = (): void => {
      const body = chain.editor('body')?.view.dom;
      if (!body?.hasAttribute('data-long')) return;
      held = caretsBlock(element) ?? topInSight(chain, element)?.block ?? null;
      for (const block of blocksAround(body, element)) {
        if (thought.has(block) || !isAsThought(block)) continue;
        thought.set(block, heightOf(block));
        observer.observe(block);
      }
      for (const block of thought.keys()) {
        if (block.isConnected) continue;
        thought.delete(block);
        observer.unobserve(block);
      }
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [chain, stone]);
}

/** The block of the caret, while that can be seen; null while it cannot, or is in no text. */
function caretsBlock(stone: Element): Element | null {
  // The editor hears a moment later where the browser has put it.
  const node = document.getSelection()?.focusNode ?? null;
  const within = node instanceof Element ? node : node?.parentElement;
  const block = within?.closest('.ProseMirror > *');
  if (!block || !stone.contains(block)) return null;
  const { top, bottom } = block.getBoundingClientRect();
  const sight = stone.getBoundingClientRect();
  return bottom > sight.top && top < sight.bottom ? block : null;
}

/** Blocks that can be seen and those around them, from the first to the last. */
function blocksAround(body: Element, stone: Element): Element[] {
  const { top, bottom, height } = stone.getBoundingClientRect();
  const blocks = [...body.children];
  const first = firstBelow(blocks, top - around * height);
  const last = firstBelow(blocks, bottom + around * height);
  return blocks.slice(first, last + 1);
}

/** The first that reaches below a height of the window; they lie one under the other. */
function firstBelow(blocks: readonly Element[], height: number): number {
  let from = 0;
  let to = blocks.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > height) to = middle;
    else from = middle + 1;
  }
  return from;
}

function heightOf(block: Element): number {
  return block.getBoundingClientRect().height;
}

/** Whether it is as high as its style says of what was never laid out. One that was is remembered as it was. */
function isAsThought(block: Element): boolean {
  const { containIntrinsicHeight } = getComputedStyle(block);
  return Math.abs(parseFloat(containIntrinsicHeight.replace('auto ', '')) - block.clientHeight) < 1;
}

function comesBefore(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { stackCards } from './stackCards';
import type { NowSide, TextPlace } from './textPlaces';

/** What is known of the places of cards. */
export interface Beside {
  side: NowSide;
  /** By what a card calls itself (`data-card`). */
  places: ReadonlyMap<string, TextPlace>;
}

/** More cards than these are listed: one could not find them beside the text any more. */
export const mostBeside = 60;

/** Of the margin, in pixels: over the first card, between two, and from a card's top to the middle of its first line. */
const first = 24;
const gap = 8;
const toFirstLine = 22;

/**
 * Lays the cards in a margin beside what they are about, the one in use right beside it; with `null` they are a list. The
 * margin and the text it belongs to scroll together. Measured anew when anything in them has become higher or lower.
 */
export function useBesideText(margin: RefObject<HTMLElement | null>, beside: Beside | null): void {
  const lay = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    lay.current = (): void => {
      const element = margin.current;
      if (element && beside) layCards(element, beside);
      else if (element) unlayCards(element);
    };
    lay.current();
  });
  const isBeside = beside !== null;
  useEffect(() => {
    const element = margin.current;
    if (!isBeside || !element) return undefined;
    const seen = new Set<Element>();
    const observer = new ResizeObserver(() => lay.current());
    const observe = (): void => {
      for (const one of [...(element.parentElement?.children ?? []), ...cardsIn(element)])
        if (one !== element && !seen.has(one)) {
          seen.add(one);
          observer.observe(one);
        }
    };
    observe();
    const changed = new MutationObserver(() => {
      observe();
      lay.current();
    });
    changed.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changed.disconnect();
    };
  }, [margin, isBeside]);
}

function cardsIn(margin: HTMLElement): HTMLElement[] {
  return [...margin.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => !card.closest('details'));
}

function layCards(margin: HTMLElement, { side, places }: Beside): void {
  const text = margin.parentElement;
  const zero = margin.getBoundingClientRect().top;
  const cards = cardsIn(margin)
    .map((card) => {
      const place = places.get(card.dataset['card'] ?? '');
      const line = text && place ? lineAt(text, place, side) : null;
      const wanted = line === null ? first : line - zero - toFirstLine;
      return { card, wanted, height: card.offsetHeight, isActive: card.hasAttribute('data-active') };
    })
    .sort((one, other) => one.wanted - other.wanted);
  const tops = stackCards(
    cards,
    cards.findIndex(({ isActive }) => isActive),
    { first, gap },
  );
  let end = first;
  for (const [at, { card, height }] of cards.entries()) {
    const top = Math.round(tops[at] ?? 0);
    placeCard(card, top);
    end = top + height;
  }
  margin.dataset['beside'] = '';
  margin.style.setProperty('--end', `${end}px`);
}

/** One that had no place yet does not come flying. */
function placeCard(card: HTMLElement, top: number): void {
  const isNew = card.style.getPropertyValue('--top') === '';
  if (isNew) card.style.transition = 'none';
  card.style.setProperty('--top', `${top}px`);
  if (!isNew) return;
  card.getBoundingClientRect();
  card.style.transition = '';
}

function unlayCards(margin: HTMLElement): void {
  if (margin.dataset['beside'] === undefined) return;
  delete margin.dataset['beside'];
  for (const card of cardsIn(margin)) card.style.removeProperty('--top');
}

/** The middle of the line at a place, from the top of the window; null where that part is not shown. */
function lineAt(text: Element, { part, at }: TextPlace, side: NowSide): number | null {
  const found = part ? text.querySelector(`[data-part="${CSS.escape(part)}"]`) : null;
  if (!found) return null;
  const hidden = `.visually-hidden, .r-note, .r-number, [aria-hidden='true'], ${side === 'before' ? 'ins' : 'del'}`;
  const walker = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (node.parentElement?.closest(hidden)) continue;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return middleOf(range.getBoundingClientRect());
    }
    left -= length;
  }
  // Of a picture, and of the end of a block, the beginning.
  const { top } = found.getBoundingClientRect();
  return top + toFirstLine;
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}

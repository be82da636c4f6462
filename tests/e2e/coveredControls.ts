import type { Page } from '@playwright/test';

/** What there is of notes and dialogs on the screen. */
export interface Covered {
  /** How many notes are shown, all of them in the window. */
  notes: number;
  /** How many controls of the topmost dialog can be seen. */
  controls: number;
  /** The names of those that a note lies over, if by a pixel. */
  covered: string[];
}

/** Whether notes lie over controls of the topmost dialog, or of a panel where there is none, by where they are drawn. */
export async function coveredControls(page: Page): Promise<Covered> {
  return page.evaluate(() => {
    const dialog =
      [...document.querySelectorAll('dialog[open]')].at(-1) ??
      document.querySelector('.popover:popover-open');
    if (!dialog) throw new Error('no dialog');
    /** What of an element can be seen: what scrolls cuts it off. */
    const shown = (element: Element): DOMRect => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
        [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const notes = [...document.querySelectorAll('.note')].map((note) => note.getBoundingClientRect());
    const kinds = 'button, a, input, select, textarea, [role=option], [role=row], [contenteditable=true]';
    const controls = [...dialog.querySelectorAll(kinds)]
      .filter((control) => !control.closest('.note'))
      .map((control) => ({ control, at: shown(control) }))
      .filter(({ at }) => at.width > 1 && at.height > 1);
    const isOver = (note: DOMRect, at: DOMRect): boolean =>
      note.left < at.right && note.right > at.left && note.top < at.bottom && note.bottom > at.top;
    const inWindow = ({ left, top, right, bottom, width }: DOMRect): boolean =>
      width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return {
      notes: notes.filter(inWindow).length,
      controls: controls.length,
      covered: controls
        .filter(({ at }) => notes.some((note) => isOver(note, at)))
        .map(({ control }) => control.getAttribute('aria-label') ?? control.textContent ?? control.tagName),
    };
  });
}

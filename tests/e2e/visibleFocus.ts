import type { Page } from '@playwright/test';

/** Where the keyboard is. */
export interface FocusStop {
  /** Role or element, and its name. */
  where: string;
  /** Whether one can see it: a ring around it or around what it stands for, or a caret in text. */
  visible: boolean;
  /** Whether all of it lies in the window, and nothing over it. */
  inView: boolean;
}

/** The element with focus, and whether a person sees that it has it (WCAG 2.4.7 and 2.4.11). */
export async function focusStop(page: Page): Promise<FocusStop> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return { where: 'body', visible: false, inView: false };
    const current = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
    const isRinged = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const outlined =
        style.outlineStyle !== 'none' &&
        parseFloat(style.outlineWidth) >= 1 &&
        !style.outlineColor.endsWith(', 0)');
      return outlined || /0px 0px 0px [1-9]/.test(style.boxShadow);
    };
    const hasCaret =
      focused.isContentEditable ||
      focused.matches('textarea, input:not([type=checkbox], [type=radio], [type=range], [type=button])');
    // A field may show its ring on the frame around it, a list on its current row.
    const around = [focused, focused.parentElement, focused.parentElement?.parentElement, current].filter(
      (one) => one !== null && one !== undefined,
    );
    const { left, top, right, bottom } = (current ?? focused).getBoundingClientRect();
    // The middle of what of it lies in the window.
    const middle = document.elementFromPoint(
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    );
    const label = (focused as HTMLInputElement).labels?.[0]?.textContent;
    const text = focused.isContentEditable ? '' : focused.textContent;
    const name = (focused.getAttribute('aria-label') ?? label ?? text ?? '').trim().slice(0, 40);
    return {
      where: `${focused.getAttribute('role') ?? focused.localName} ${name || focused.id}`.trim(),
      visible:
        (hasCaret && focused.matches(':focus')) ||
        (focused.matches(':focus-visible') && around.some(isRinged)),
      inView:
        right > 0 &&
        bottom > 0 &&
        left < innerWidth &&
        top < innerHeight &&
        middle !== null &&
        (focused.contains(middle) || middle.contains(focused)),
    };
  });
}

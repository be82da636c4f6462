/** The parts of the window one goes through with F6. */
const regions = 'header, nav, main, aside, footer';

const focusable =
  'a[href], button:not([tabindex="-1"]), input:not([tabindex="-1"]), textarea, select, [contenteditable="true"], [tabindex="0"]';

/**
 * Moves focus to the next (or previous) part of the window, in reading order: to the first thing in it
 * that takes focus. A part inside another counts for itself; parts with nothing to focus are passed over.
 */
export function goToRegion(step: 1 | -1): void {
  const stops = new Map<Element, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(focusable)) {
    const region = element.closest(regions);
    if (region && !stops.has(region) && element.getClientRects().length > 0) stops.set(region, element);
  }
  const order = [...stops.keys()];
  const here = document.activeElement?.closest(regions);
  const at = here ? order.indexOf(here) : -1;
  const next = at < 0 && step < 0 ? order.length - 1 : (at + step + order.length) % order.length;
  const region = order[next];
  if (region) stops.get(region)?.focus();
}

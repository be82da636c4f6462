/** The parts of the window one goes through with F6, in reading order. */
const regions = 'header, nav, main, aside, footer';

const focusable =
  'a[href], button:not([tabindex="-1"]), input:not([tabindex="-1"]), textarea, select, [contenteditable="true"], [tabindex="0"]';

/** Moves focus to the next (or previous) part of the window: to the first thing in it that takes focus. */
export function goToRegion(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(regions)].filter(
    (region) => region.getClientRects().length > 0 && firstIn(region),
  );
  // A region inside another counts for itself: one goes by where each one begins.
  const here = document.activeElement;
  const at = all.findLastIndex((region) => region.contains(here));
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
  const region = all[next];
  if (region) firstIn(region)?.focus();
}

/** The first thing in a region that takes focus and is not in a region inside it. */
function firstIn(region: HTMLElement): HTMLElement | undefined {
  return [...region.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => element.closest(regions) === region && element.getClientRects().length > 0,
  );
}

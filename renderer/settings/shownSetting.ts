import { useEffect } from 'react';
import { Observable } from '../session/Observable';

/** The id of the setting that is to be seen; '' for none. */
const wanted = new Observable('');

/**
 * Has the settings, where they are open, show what was just changed in them, as undo in a text leads to what it changed.
 */
export function showSetting(shownAt: string): void {
  if (document.querySelector('.settings-dialog')) wanted.set(shownAt);
}

/** Shows the setting that is wanted as soon as it is drawn: what is further down comes later, and what the library keeps. */
export function useShownSetting(inside: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = inside.current;
    if (!element) return;
    const show = (): void => {
      const found = wanted.value && element.querySelector<HTMLElement>(`#${CSS.escape(wanted.value)}`);
      if (!found) return;
      wanted.set('');
      bringIntoSight(found);
    };
    const stop = wanted.watch(show);
    const grows = new ResizeObserver(show);
    grows.observe(element);
    return () => {
      stop();
      grows.disconnect();
      wanted.set('');
    };
  }, [inside]);
}

/** Unfolds what it is folded in, goes to it, and scrolls only where it cannot be seen. */
function bringIntoSight(setting: HTMLElement): void {
  for (let folded = setting.closest('details'); folded;) {
    folded.open = true;
    folded = folded.parentElement?.closest('details') ?? null;
  }
  controlOf(setting)?.focus({ preventScroll: true });
  const whole = setting.closest('.field') ?? setting;
  // Under the title of its section where both can be seen.
  if (!isSeen(whole)) setting.closest('.settings-section')?.scrollIntoView({ block: 'start' });
  if (!isSeen(whole)) whole.scrollIntoView({ block: 'center' });
}

function isSeen(element: Element): boolean {
  const page = element.closest('.settings-page')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return page !== undefined && top >= page.top && bottom <= page.bottom;
}

const controls = 'summary, input, select, textarea, button';

/** What of a setting takes the focus: of a choice what is chosen. */
function controlOf(setting: HTMLElement): HTMLElement | null {
  if (setting.matches(`${controls}, [tabindex]`)) return setting;
  const chosen = setting.querySelector<HTMLElement>('[role="radio"][aria-checked="true"], input:checked');
  return chosen ?? setting.querySelector<HTMLElement>(controls);
}

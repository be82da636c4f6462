import { press } from './bridge';
import { Observable } from './Observable';

/** Counts up whenever the site's name, address, language or theme was changed in this window. */
const siteStored = new Observable(0);

/** Says that pages are made otherwise from now on. */
export function tellSiteStored(): void {
  siteStored.set(siteStored.value + 1);
}

/** Hears of everything that changes pages beside their articles: the site, and the files of its theme. */
export function whenPagesChange(heard: () => void): () => void {
  const stops = [siteStored.watch(heard), press.on('theme:changed', heard)];
  return () => {
    for (const stop of stops) stop();
  };
}

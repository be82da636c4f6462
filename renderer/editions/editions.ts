import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { deskPlace, keepDeskPlace } from '../desk/deskPlace';
import type { KeysAhead } from '../parts/keysAhead';
import { keysAhead } from '../parts/keysAhead';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { Observable } from '../session/Observable';

/** The editions there are, by name. */
export const editions = new Observable<readonly ListedEdition[]>([]);

/**
 * The id of the edition whose panel is shown beside the list, '' for none; of one that is gone no panel is shown. It
 * stays while the desk is out of sight, and from one run to the next.
 */
export const openEdition = new Observable(deskPlace.edition);
openEdition.watch(() => keepDeskPlace({ edition: openEdition.value }));

/** The edition whose name is to be typed now, with what was typed for it already; null for none. */
export const namedNow = new Observable<{ id: string; typed: () => KeysAhead } | null>(null);

/** Shows an edition and has its name typed; `typed` for whoever has kept keys for it since before it was there. */
export function nameEdition(id: string, typed = keysAhead()): void {
  openEdition.set(id);
  namedNow.set({ id, typed });
}

/** Whether the library itself has said which there are. */
let known = false;

/** Takes what was read before the library was there. */
export function takeEditions(first: readonly ListedEdition[]): void {
  if (!known) editions.set(first);
}

/**
 * Asks the library for the editions, and again whenever an article of one goes to the bin or comes back, or it was made
 * anew from what was left of it; until the returned function is called.
 */
export function followEditions(): () => void {
  askEditions();
  const stops = [
    library.on('library:mended', askEditions),
    library.on('desk:changed', ({ articles }) => {
      const changed = new Set(articles);
      const isIn = ({ articles: those }: ListedEdition): boolean => those.some((one) => changed.has(one));
      if (articles.length === 0 || editions.value.some(isIn)) askEditions();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Asks the library for the editions as they are now. */
export function askEditions(): void {
  void ask();
}

/** The articles of an edition that are there, in their order. */
export function shownIn({ articles, gone }: ListedEdition): string[] {
  return articles.filter((article) => !gone.includes(article));
}

async function ask(): Promise<void> {
  const answer = await library.call('editions:list', {});
  known ||= answer.ok;
  if (answer.ok) editions.set(answer.value);
  else showFault(answer.fault);
}

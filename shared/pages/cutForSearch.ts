import { searchWidth } from './searchWidth';

/** A place in a list of results: pixels across, all lines together, and the size of the type. */
interface SearchPlace {
  width: number;
  size: number;
}

/**
 * What a list of results on a wide screen shows of a title and a description. Search engines publish no figures, and
 * may take other words than these.
 */
export const searchPlaces = {
  title: { width: 580, size: 20 },
  description: { width: 920, size: 14 },
} as const satisfies Record<string, SearchPlace>;

/** A text as a list of results shows it. */
export interface SearchCut {
  shown: string;
  /** How many of its characters (code points) are shown; null where that is all of them. */
  kept: number | null;
}

const ellipsis = ' …';

/** Cuts a text to its place in a list of results: at a word where there is one, with an ellipsis. */
export function cutForSearch(text: string, { width, size }: SearchPlace): SearchCut {
  const room = width / size;
  if (searchWidth(text) <= room) return { shown: text, kept: null };
  const characters = charactersOf(text);
  const roomBefore = room - searchWidth(ellipsis);
  let [used, fits] = [0, 0];
  for (const character of characters) {
    used += searchWidth(character);
    if (used > roomBefore) break;
    fits++;
  }
  const space = characters.lastIndexOf(' ', fits);
  const kept = characters
    .slice(0, space > fits / 2 ? space : fits)
    .join('')
    .replace(/[\s,;:–-]+$/u, '');
  return { shown: kept + ellipsis, kept: [...kept].length };
}

/** What people call characters: a letter with its accents, an emoji of many parts. */
function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

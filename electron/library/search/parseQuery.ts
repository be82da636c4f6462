import { wordsOf } from './words';

/** One thing that is looked for: words that follow each other, most often a single one. */
export interface SoughtTerm {
  /** Folded. */
  words: string[];
  /** Whether the last word may go on: it is still being typed. */
  open: boolean;
  /** Whether it was put in quotation marks: then inflections do not count. */
  exact: boolean;
}

/** What a line in the search field asks for. */
export interface SoughtWords {
  /** All of these. */
  wanted: SoughtTerm[];
  /** None of these. */
  unwanted: SoughtTerm[];
}

/** The most words that are looked for; the others are left out. */
const mostTerms = 12;

/** A single letter begins half of all words: it is taken as a word. */
const shortestOpen = 2;

/**
 * Reads a line of the search field: each word must be there, `"words in this order"` must stand so, `-word`
 * must not be there. The very last word may be the beginning of one, unless a space follows it.
 */
export function parseQuery(line: string): SoughtWords {
  const sought: SoughtWords = { wanted: [], unwanted: [] };
  const parts = [
    ...line.matchAll(/(?<minus>(?<![^\s])-)?(?:"(?<exact>[^"]*)(?<closed>")?|(?<plain>[^\s"]+))/g),
  ];
  for (const part of parts.slice(0, mostTerms)) {
    const { minus, exact, closed, plain } = part.groups ?? {};
    const text = exact ?? plain ?? '';
    const words = [...wordsOf(text)].map(({ word }) => word);
    const atEnd = part.index + part[0].length === line.length && /[\p{L}\p{N}\p{M}]$/u.test(line);
    const list = minus ? sought.unwanted : sought.wanted;
    if (words.length === 0) continue;
    const mayGoOn = atEnd && closed === undefined && (words.at(-1)?.length ?? 0) >= shortestOpen;
    if (exact !== undefined) list.push({ words, open: mayGoOn && !minus, exact: true });
    else {
      words.forEach((word, index) =>
        list.push({ words: [word], open: mayGoOn && !minus && index === words.length - 1, exact: false }),
      );
    }
  }
  return sought;
}

/** Whether there is anything to look for. */
export function asksNothing(sought: SoughtWords): boolean {
  return sought.wanted.length === 0 && sought.unwanted.length === 0;
}

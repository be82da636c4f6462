import type { FindQuery } from './FindQuery';
import { foldSearched } from './foldSearched';
import type { Match, Matcher } from './Matcher';

const ofWord = /[\p{L}\p{N}\p{M}_]/u;

/** Finds words as they are typed. */
export function matchWords(query: FindQuery): Matcher {
  const { text: wanted } = foldSearched(query.words, query);
  if (wanted === '') return () => [];
  return (text) => {
    const { text: folded, of } = foldSearched(text, query);
    const found: Match[] = [];
    const parts = new Parts(text);
    let next = 0;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, next)) {
      next = at + 1;
      const end = at + wanted.length;
      // Half of what one character unfolds into is no place.
      if (of && (of[at] === of[at - 1] || of[end] === of[end - 1])) continue;
      const place = { from: of?.[at]?.from ?? at, until: of?.[end - 1]?.until ?? end };
      if (parts.cuts(place.from) || parts.cuts(place.until)) continue;
      if (query.wholeWords && (isWithinWord(text, place.from) || isWithinWord(text, place.until))) continue;
      found.push({ ...place, groups: [], named: {} });
      next = end;
    }
    return found;
  };
}

/** Whether a place lies between two characters of one word. */
function isWithinWord(text: string, at: number): boolean {
  return ofWord.test(characterBefore(text, at)) && ofWord.test(characterAt(text, at));
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);
}

/** What a reader sees as one sign, such as a family of emoji. */
class Parts {
  #segments: Intl.Segments | null = null;

  constructor(private readonly text: string) {}

  /** Whether a place lies within one of them. */
  cuts(at: number): boolean {
    const { text } = this;
    if (at <= 0 || at >= text.length) return false;
    // Below accents nothing is made of parts.
    if (text.charCodeAt(at - 1) < 0x300 && text.charCodeAt(at) < 0x300) return false;
    this.#segments ??= new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
    return this.#segments.containing(at)?.index !== at;
  }
}

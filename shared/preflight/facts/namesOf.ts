import type { FactPlace } from './Fact';
import type { NameRun, NameWord } from './nameRuns';
import { inNames, noNames, notOnTheirOwn, roles } from './nameWords';

/** Rows of words with capitals, and the text they stand in. */
export interface RunsOfText {
  where: FactPlace['where'];
  text: string;
  runs: readonly NameRun[];
}

/** A name where it stands. */
export interface PlacedName {
  text: string;
  place: FactPlace;
}

/**
 * The names of an article. What has a capital only because it begins a sentence is a name where it is found elsewhere
 * too; of a row of words that begins with such a word the rest is.
 */
export function namesOf(texts: readonly RunsOfText[]): PlacedName[] {
  const known = knownIn(texts);
  return texts.flatMap(({ where, text, runs }) =>
    runs.flatMap(({ words, doubt }) =>
      nameIn(text, words, doubt, known)
        .filter(([only, ...more]) => more.length > 0 || !notOnTheirOwn.has(only?.text.toLowerCase() ?? ''))
        .map((found) => placed(where, text, found)),
    ),
  );
}

/** What is a name for certain, by its capitals. */
interface Known {
  names: Set<string>;
  /** The words of names: who was called by all of them may be called by one later. */
  words: Set<string>;
}

function knownIn(texts: readonly RunsOfText[]): Known {
  const known: Known = { names: new Set(), words: new Set() };
  for (const { text, runs } of texts) {
    for (const { words, doubt } of runs) {
      if (doubt === 'none') known.names.add(writtenAs(text, words));
      const certain = doubt === 'none' ? words : doubt === 'first' ? words.slice(1) : [];
      for (const { text: word } of certain) {
        if (!noNames.has(word.toLowerCase()) && !inNames.has(word)) known.words.add(word);
      }
    }
  }
  return known;
}

/** The words of a row that are a name; none where nothing of it is. */
function nameIn(
  text: string,
  words: readonly NameWord[],
  doubt: NameRun['doubt'],
  known: Known,
): (readonly NameWord[])[] {
  if (doubt === 'none' || known.names.has(writtenAs(text, words))) return [words];
  if (doubt === 'all') return namesIn(text, words, known);
  const [first, second] = words;
  const rest = words.slice(1);
  if (!first) return [];
  if (!second) return isSpecial(first) || known.words.has(first.text) ? [words] : [];
  const bare = withoutSmall(rest);
  if (known.names.has(writtenAs(text, bare))) return [bare];
  const opening = first.text.toLowerCase();
  const dropsFirst = roles.has(opening) || (noNames.has(opening) && !inNames.has(second.text));
  return [dropsFirst ? bare : words];
}

/** Of a row in which every word has a capital, the longest parts that are names elsewhere. */
function namesIn(text: string, words: readonly NameWord[], known: Known): (readonly NameWord[])[] {
  const found: (readonly NameWord[])[] = [];
  let at = 0;
  while (at < words.length) {
    let until = words.length;
    while (until > at && !isKnown(text, words.slice(at, until), known)) until--;
    if (until > at) found.push(words.slice(at, until));
    at = Math.max(until, at + 1);
  }
  return found;
}

function isKnown(text: string, words: readonly NameWord[], { names, words: one }: Known): boolean {
  const written = writtenAs(text, words);
  return names.has(written) || one.has(written);
}

/** Capitals of a word that begins no sentence by them: `iHostage`, `KLM`, `McCartney`. */
function isSpecial({ text }: NameWord): boolean {
  return /^.+\p{Lu}/u.test(text);
}

function withoutSmall(words: readonly NameWord[]): readonly NameWord[] {
  const start = words.findIndex(({ text }) => !inNames.has(text));
  return words.slice(Math.max(0, start));
}

/** Words as they are written, with every space an ordinary one. */
function writtenAs(text: string, words: readonly NameWord[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last
    ? text
        .slice(first.from, last.until)
        .replace(/[\u00a0\u202f]/gu, ' ')
        .normalize('NFC')
    : '';
}

function placed(where: FactPlace['where'], text: string, words: readonly NameWord[]): PlacedName {
  const [from, until] = [words[0]?.from ?? 0, words.at(-1)?.until ?? 0];
  return { text: writtenAs(text, words), place: { where, from, until } };
}

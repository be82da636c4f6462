import type { Article, ArticleLanguage } from '../../article/Article';
import { remembered } from '../text/remembered';
import type { WrittenText } from '../text/writtenTexts';
import { writtenTexts } from '../text/writtenTexts';
import { alikeNames } from './alikeNames';
import type { Fact, FactKind, FactPlace, FactStretch } from './Fact';
import { factKinds, keyOfFact } from './Fact';
import type { Figure } from './figuresIn';
import { figuresIn } from './figuresIn';
import type { NameRun } from './nameRuns';
import { nameRuns } from './nameRuns';
import { namesOf } from './namesOf';
import { italicTitles, titlesIn } from './titlesIn';

/** What of an article is looked through. */
export type CheckedText = Pick<Article, 'language' | 'headline' | 'standfirst' | 'body'>;

/** What stands in one text, whatever stands in the others. */
interface MarkedText {
  runs: NameRun[];
  figures: Figure[];
  titles: FactStretch[];
}

/**
 * The names, titles, amounts, percentages, dates and numbers of an article as it is printed, kind by kind and then in
 * reading order, with those names that may be others spelt otherwise. A text that was met before takes no time.
 */
export function factsOf(article: CheckedText): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (kind: FactKind, text: string, place: FactPlace): void => {
    const key = keyOfFact({ kind, text: kind === 'number' ? text.toLowerCase() : text });
    const known = facts.get(key);
    if (known) known.places.push(place);
    else facts.set(key, { kind, text, places: [place], alike: [] });
  };
  const texts = writtenTexts(article).map((written) => {
    const marked = markText(article, written);
    const titles = apart([...marked.titles, ...italicTitles(written.runs)]);
    return { ...written, ...marked, titles };
  });
  const titled = new Set<string>();
  for (const { where, text, titles } of texts) {
    for (const { from, until } of titles) {
      const title = printed(text.slice(from, until));
      titled.add(title);
      add('title', title, { where, from, until });
    }
  }
  const outside = texts.map((one) => ({
    ...one,
    runs: one.runs.filter(({ words }) => !touches(one.titles, words[0]?.from ?? 0, words.at(-1)?.until ?? 0)),
  }));
  for (const { text, place } of namesOf(outside)) add(titled.has(text) ? 'title' : 'name', text, place);
  for (const { where, text, figures, titles } of texts) {
    for (const { kind, from, until } of figures) {
      if (!touches(titles, from, until)) add(kind, printed(text.slice(from, until)), { where, from, until });
    }
  }
  return inOrder([...facts.values()]);
}

function markText({ language, body }: CheckedText, written: WrittenText): MarkedText {
  const { where, text } = written;
  const isHeading =
    where.part === 'headline' || (where.block !== undefined && body[where.block]?.kind === 'subhead');
  return isHeading ? marking[language].heading(text) : marking[language].text(text);
}

const marking: Record<ArticleLanguage, Record<'heading' | 'text', (text: string) => MarkedText>> = {
  nl: markingIn('nl'),
  en: markingIn('en'),
};

function markingIn(language: ArticleLanguage): Record<'heading' | 'text', (text: string) => MarkedText> {
  const mark =
    (isHeading: boolean) =>
    (text: string): MarkedText => ({
      runs: nameRuns(text, language, isHeading),
      figures: figuresIn(text, language),
      titles: titlesIn(text),
    });
  return { heading: remembered(mark(true)), text: remembered(mark(false)) };
}

/** By kind, then by where they stand first; names with those they are like. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const named = facts.filter(({ kind }) => kind === 'name' || kind === 'title');
  const alike = alikeNames([...new Set(named.map(({ text }) => text))]);
  for (const fact of named) fact.alike = alike.get(fact.text) ?? [];
  const order = ({ where, from }: FactPlace): number[] => [
    where.part === 'headline' ? -2 : where.part === 'standfirst' ? -1 : (where.block ?? 0),
    from,
  ];
  for (const { places } of facts) places.sort((a, b) => compare(order(a), order(b)));
  const first = ({ places: [place] }: Fact): number[] => (place ? order(place) : []);
  return factKinds.flatMap((kind) =>
    facts.filter((fact) => fact.kind === kind).toSorted((a, b) => compare(first(a), first(b))),
  );
}

function compare([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]): number {
  return a - c || b - d;
}

/** Stretches in order, without those that lie over one before. */
function apart(stretches: readonly FactStretch[]): FactStretch[] {
  const kept: FactStretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.from - b.from)) {
    if (one.from >= (kept.at(-1)?.until ?? 0)) kept.push(one);
  }
  return kept;
}

/** Whether a stretch has a character in common with one of those in order. */
function touches(stretches: readonly FactStretch[], from: number, until: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.until ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.from ?? Infinity) < until;
}

/** As it is read: spaces are ordinary ones. */
function printed(text: string): string {
  return text.replace(/[\u00a0\u202f\n]/gu, ' ').normalize('NFC');
}

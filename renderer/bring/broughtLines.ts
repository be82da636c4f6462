import type { Brought } from '../../shared/bridge/bringCalls';
import { bringTexts } from '../../shared/language/bringTexts';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Language } from '../../shared/language/Texts';
import type { BothChanged } from '../../shared/review/merging/BothChanged';
import type { CameIn } from '../../shared/review/merging/CameIn';
import { nameValue, printValue } from '../../shared/review/merging/nameValue';
import { cutText } from '../../shared/language/cutText';

/** Of words in which what both did stands together so many characters are said. */
const longestSaid = 60;

/** What came in, in sentences: by author, then where both changed the same. */
export function broughtLines({ card, came, both }: Brought, language: Language): string[] {
  const texts = bringTexts[language];
  const wordings = both.filter(({ kind }) => kind === 'wordings').length;
  const together = both.filter((one) => one.kind === 'together');
  const kept = together.filter(({ thread }) => thread !== '').length;
  const [first] = together;
  return [
    ...(card.binnedAt ? [texts.binned] : []),
    ...came.flatMap((one) => cameLine(one, both.length > 0, language)),
    ...(wordings > 0 ? [texts.wordings(printNumber(wordings, language))] : []),
    ...both.flatMap((one) => (one.kind === 'value' ? [valueLine(one, language)] : [])),
    ...(first === undefined
      ? []
      : [texts.together(printNumber(together.length, language), shortened(first.words))]),
    ...(kept > 0 ? [texts.kept(printNumber(kept, language))] : []),
  ];
}

/** Nothing where all they did is told with what both changed; else `Van Sport: 12 woorden erbij, 3 weg, 2 voorstellen.` */
function cameLine(one: CameIn, isToldElse: boolean, language: Language): string[] {
  const texts = bringTexts[language];
  const count = (number: number, say: (count: string) => string): string[] =>
    number > 0 ? [say(printNumber(number, language))] : [];
  const fields = one.fields.map((field) => reviewTexts[language].fields[field].toLowerCase());
  const parts = [
    ...count(one.inserted, texts.inserted),
    ...count(one.deleted, one.inserted > 0 ? texts.deletedToo : texts.deleted),
    ...count(one.suggestions, texts.suggestions),
    ...count(one.comments, texts.comments),
    ...count(one.decisions, texts.decisions),
    ...count(one.stills, texts.stills),
    ...count(one.tags, texts.tags),
    ...count(one.corrections, texts.corrections),
    ...(fields.length > 0 ? [texts.fields(fields.join(texts.and))] : []),
  ];
  if (parts.length === 0 && isToldElse) return [];
  return [`${texts.of(isolated(one.by))}${parts.join(', ') || texts.onlySettings}.`];
}

function valueLine(one: Extract<BothChanged, { kind: 'value' }>, language: Language): string {
  const texts = bringTexts[language];
  const { place, printed, suggested, suggestion, thread } = one;
  const name = nameValue(place, language);
  if (place.kind === 'still' && (place.part === 'focus' || place.part === 'crops'))
    return texts.valueCut(name, isolated(printed.by));
  const [holds, other] = [printed, suggested].map(({ words }) =>
    shortened(printValue(place, words, language)),
  );
  const end = suggestion ? texts.valueSuggested : thread ? texts.valueKept : texts.valueTold;
  return texts.value(name, isolated(printed.by), holds ?? '') + end(other ?? '');
}

function shortened(words: string): string {
  return isolated(words.length > longestSaid ? `${cutText(words, longestSaid - 1).trimEnd()}…` : words);
}

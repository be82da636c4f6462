import type * as Y from 'yjs';
import type { ArticleLanguage } from '../../article/Article';
import { bodyOf, stillsOf, suggestedValuesOf } from '../../article/documentShape';
import { readStill } from '../../article/readStill';
import { isSameAuthor } from '../../article/Author';
import { partsTexts } from '../../language/partsTexts';
import { stillTexts } from '../../language/stillTexts';
import { wordTexts } from '../../language/wordTexts';
import { readSuggestedValues } from '../../review/suggestions/readSuggestedValues';
import { readValueSuggestions } from '../../review/suggestions/readValueSuggestions';
import { stillAsSuggested } from '../../review/suggestions/stillAsSuggested';
import type { SuggestedTo, ValueSuggestion } from '../../review/suggestions/ValueSuggestion';
import type { StillKind } from '../../still/Still';
import { printedCredit } from '../../still/creditLine';
import { printTag } from '../../tags/printTag';
import { steadyStills } from './steadyStills';
import type { WordRevision } from './WordRevision';
import { carriedText } from './wordXml';

/** What somebody suggests about the printed credit of a still, as one tracked change. */
export interface CreditChange {
  /** The suggestions that it is made of, by id. */
  ids: readonly string[];
  /** What each would make of its value. */
  to: ReadonlyMap<string, SuggestedTo>;
  by: string;
  at: string;
  was: string;
  becomes: string;
}

/** What somebody suggests about a value for which Word has no place: said in a comment. */
export interface ValueRemark extends WordRevision {
  /** Of the suggestion. */
  id: string;
  /** The still it is about; null for the article. */
  still: string | null;
  text: string;
}

/**
 * What is suggested about the printed credits of stills that stand in the text, still by still. Of several who suggest
 * something the one that began last is the one whose credit is tracked, as it would hold if all were taken over.
 * `isLater` knows suggestions in the text that are not to be looked at.
 */
export function creditChanges(
  doc: Y.Doc,
  language: ArticleLanguage,
  isLater: (suggestion: string) => boolean = () => false,
): ReadonlyMap<string, CreditChange> {
  const found = new Map<string, CreditChange>();
  const open = readValueSuggestions(doc);
  const all = readSuggestedValues(suggestedValuesOf(doc));
  for (const still of steadyStills(bodyOf(doc), isLater)) {
    const values = stillsOf(doc).get(still);
    const about = open.filter((one) => one.about.kind === 'still' && one.about.still === still);
    const credits = about.filter((one) => one.about.kind === 'still' && one.about.key !== 'altText');
    const last = [...credits].sort((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
    if (!values || !last) continue;
    const there = readStill(still, values);
    const own = credits.filter((one) => isSameAuthor(one, last));
    const printed = (suggested: readonly ValueSuggestion[]): string =>
      oneLine(printedCredit(stillAsSuggested(there, suggested, last), language));
    const [was, becomes] = [oneLine(printedCredit(there, language)), printed(own)];
    const telling = own.filter((one) => printed(own.filter((other) => other !== one)) !== becomes);
    if (was === becomes || telling.length === 0) continue;
    found.set(still, {
      ids: telling.map(({ id }) => id),
      to: new Map(all.flatMap(({ id, to }) => (telling.some((one) => one.id === id) ? [[id, to]] : []))),
      by: last.by,
      at: last.at,
      was,
      becomes,
    });
  }
  return found;
}

/** All that is suggested about values as comments say it, in the order in which the suggestions are read. */
export function valueRemarks(doc: Y.Doc, language: ArticleLanguage): ValueRemark[] {
  return readValueSuggestions(doc).map((suggestion) => ({
    id: suggestion.id,
    by: suggestion.by,
    at: suggestion.at,
    still: suggestion.about.kind === 'still' ? suggestion.about.still : null,
    text: oneLine(said(suggestion, language)),
  }));
}

/** A text as one paragraph of a document has it. */
export function oneLine(text: string): string {
  return carriedText(text).replace(/\s+/g, ' ').trim();
}

function said({ about, now, to }: ValueSuggestion, language: ArticleLanguage): string {
  const texts = wordTexts[language];
  if (about.kind === 'tag') {
    const tag = to ?? now;
    if (typeof tag !== 'object' || !tag) return '';
    const kind = partsTexts[language].kinds[tag.kind];
    return to === null ? texts.tagGoes(kind, printTag(tag)) : texts.tagComes(kind, printTag(tag));
  }
  const { altText, fields, kinds } = stillTexts[language];
  const print = (value: SuggestedTo): string => {
    if (typeof value !== 'string' || !value) return texts.empty;
    return about.key === 'kind' ? kinds[value as StillKind] : value;
  };
  return texts.becomes(about.key === 'altText' ? altText : fields[about.key], print(now), print(to));
}

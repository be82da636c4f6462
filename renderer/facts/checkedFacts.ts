import type { Fact } from '../../shared/preflight/facts/Fact';
import { keyOfFact } from '../../shared/preflight/facts/Fact';
import { Observable } from '../session/Observable';

/** The facts of one article that were checked, and in how many places each stood then. */
export type CheckedFacts = ReadonlyMap<string, number>;

const byArticle = new Map<string, Observable<CheckedFacts>>();

/** What was checked of an article, for as long as Katern runs. */
export function checkedFactsOf(article: string): Observable<CheckedFacts> {
  const known = byArticle.get(article) ?? new Observable<CheckedFacts>(new Map());
  byArticle.set(article, known);
  return known;
}

/** Whether a fact was checked, and stands in no more places since. */
export function isChecked(checked: CheckedFacts, fact: Fact): boolean {
  return (checked.get(keyOfFact(fact)) ?? 0) >= fact.places.length;
}

/** Ticks a fact, or takes the tick away. */
export function tickFact(article: string, fact: Fact, on: boolean): void {
  const checked = checkedFactsOf(article);
  const now = new Map(checked.value);
  if (on) now.set(keyOfFact(fact), fact.places.length);
  else now.delete(keyOfFact(fact));
  checked.set(now);
}

import { mostChecked } from '../../shared/bridge/checkedCalls';
import type { Fact } from '../../shared/preflight/facts/Fact';
import { keyOfFact } from '../../shared/preflight/facts/Fact';
import { showFault } from '../parts/notes';
import { shell } from '../session/bridge';
import { Observable } from '../session/Observable';

/** The facts of one article that were checked, and in how many places each stood then; null until that is known. */
export type CheckedFacts = ReadonlyMap<string, number> | null;

const byArticle = new Map<string, Observable<CheckedFacts>>();

/** What was checked of an article on this computer; asked for when somebody first wants to know. */
export function checkedFactsOf(article: string): Observable<CheckedFacts> {
  const known = byArticle.get(article);
  if (known) return known;
  const checked = new Observable<CheckedFacts>(null);
  byArticle.set(article, checked);
  void shell.call('checked:load', { article }).then((answer) => {
    if (answer.ok) return checked.set(new Map(answer.value));
    // Asked again the next time; nothing is ticked meanwhile that would take the place of what cannot be read.
    byArticle.delete(article);
    showFault(answer.fault);
  });
  return checked;
}

/** Whether a fact was checked, and stands in no more places since. */
export function isChecked(checked: CheckedFacts, fact: Fact): boolean {
  return (checked?.get(keyOfFact(fact)) ?? 0) >= fact.places.length;
}

/** Ticks a fact, or takes the tick away, and keeps that on this computer; what is not kept is said. */
export function tickFact(article: string, fact: Fact, on: boolean): void {
  const checked = checkedFactsOf(article);
  if (!checked.value) return;
  const now = new Map(checked.value);
  now.delete(keyOfFact(fact));
  if (on) now.set(keyOfFact(fact), fact.places.length);
  checked.set(now);
  void shell
    .call('checked:store', { article, checked: [...now].slice(-mostChecked) })
    .then((answer) => answer.ok || showFault(answer.fault));
}

import type { SoughtTerm, SoughtWords } from './parseQuery';
import type { SearchIndex } from './SearchIndex';

/** What somebody may have meant who found nothing: the same words, with those put right that nothing has. */
export interface MeantQuery {
  query: string;
  sought: SoughtWords;
}

/** Null when no word can be put right so that anything is found among the articles up to number `most`. */
export function suggestQuery(index: SearchIndex, sought: SoughtWords, most: number): MeantQuery | null {
  const shown: string[] = [];
  const wanted: SoughtTerm[] = [];
  let changed = false;
  for (const term of sought.wanted) {
    const [word] = term.words;
    if (term.exact || word === undefined || index.knows(term)) {
      wanted.push(term);
      shown.push(term.exact ? `"${term.words.join(' ')}"` : term.words.join(' '));
      continue;
    }
    const [near] = index.spelling.near(word);
    if (near === undefined) return null;
    wanted.push({ words: [near], open: false, exact: false });
    shown.push(index.written(near));
    changed = true;
  }
  const meant = { wanted, unwanted: sought.unwanted };
  if (!changed || index.found({ wanted, unwanted: [] }, most).isEmpty()) return null;
  const without = sought.unwanted.map(({ words }) => `-${words.join(' ')}`);
  return { query: [...shown, ...without].join(' '), sought: meant };
}

import type { SoughtTerm, SoughtWords } from './parseQuery';
import type { SearchIndex } from './SearchIndex';

/** How many ways of putting a word right are tried. */
const mostTried = 6;

/** What somebody may have meant who found nothing: the same words, with those put right that nothing has. */
export interface MeantQuery {
  query: string;
  sought: SoughtWords;
}

/** Null when no word can be put right so that anything is found. */
export function suggestQuery(index: SearchIndex, sought: SoughtWords): MeantQuery | null {
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
    const better = index.spelling
      .near(word)
      .slice(0, mostTried)
      .map((near) => ({ ...near, term: { words: [near.word], open: false, exact: false } }))
      .find((near) => index.knows(near.term));
    if (!better) return null;
    wanted.push(better.term);
    shown.push(better.shown);
    changed = true;
  }
  const meant = { wanted, unwanted: sought.unwanted };
  if (!changed || index.wanted(meant)?.length === 0) return null;
  const without = sought.unwanted.map(({ words }) => `-${words.join(' ')}`);
  return { query: [...shown, ...without].join(' '), sought: meant };
}

import type { SetWords } from '../article/ChangedEntry';
import { sameValue } from '../article/ChangedEntry';
import type { Unit } from './suggestions/changeSteps';

/** Characters joined to words wherever they are set the same. */
export function setWordsOf(units: readonly Unit[]): SetWords[] {
  const words: SetWords[] = [];
  for (const { insert, attributes } of units) {
    const last = words.at(-1);
    if (
      last &&
      typeof insert === 'string' &&
      typeof last.insert === 'string' &&
      sameValue(last.attributes, attributes)
    )
      last.insert += insert;
    else words.push({ insert, attributes: { ...attributes } });
  }
  return words;
}

/** The opposite: words as single characters. */
export function unitsOfWords(words: readonly SetWords[]): Unit[] {
  return words.flatMap(({ insert, attributes }): Unit[] =>
    typeof insert === 'string'
      ? Array.from({ length: insert.length }, (_, at) => ({ insert: insert.charAt(at), attributes }))
      : [{ insert, attributes }],
  );
}

import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { suggestedValuesOf } from '../../article/documentShape';
import { printedCredit } from '../../still/creditLine';
import { readStill } from '../../article/readStill';
import { stillsOf } from '../../article/documentShape';
import { suggestValue } from '../../review/suggestions/suggestValue';
import type { Copy } from '../copy/Copy';
import { carriedText } from './wordXml';

/** Who brings values, when, and what names them. */
export interface BringValuesStart {
  idOf: (words: string) => string;
  by: string;
  at: string;
}

/**
 * Suggests the alternative texts and credits that somebody changed in Word. `then` is the article as the document was
 * made of it. Answers whose the suggestions are that came of it.
 */
export function bringValues(
  doc: Y.Doc,
  then: Article,
  copy: Copy,
  { idOf, by, at }: BringValuesStart,
): { by: string }[] {
  const brought: { by: string }[] = [];
  for (const { id, altText, credit } of copy.stills) {
    const still = then.stills.find((one) => one.id === id);
    const values = stillsOf(doc).get(id);
    if (!still || !values) continue;
    const now = readStill(id, values);
    const was = {
      altText: oneLine(still.altText),
      creditLine: oneLine(printedCredit(still, then.language)),
    };
    const becomes = {
      altText: oneLine(altText),
      creditLine: credit === null ? was.creditLine : oneLine(credit),
    };
    for (const key of ['altText', 'creditLine'] as const) {
      // One that was taken off altogether may be the doing of a program.
      if (becomes[key] === was[key] || becomes[key] === '' || becomes[key] === oneLine(now[key])) continue;
      const suggestion = idOf(`${id} ${key} ${becomes[key]}`);
      if (suggestedValuesOf(doc).has(suggestion)) continue;
      suggestValue(doc, { kind: 'still', still: id, key }, becomes[key], { id: suggestion, by, at });
      brought.push({ by });
    }
  }
  return brought;
}

function oneLine(text: string): string {
  return carriedText(text).replace(/\s+/g, ' ').trim();
}

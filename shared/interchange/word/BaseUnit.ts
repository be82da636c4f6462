import type * as Y from 'yjs';
import { isLineBreak } from '../../article/flatText';
import { deletedBy, insertedBy } from '../../article/Suggested';
import { carriedText } from './wordXml';
import type { KnownSuggestions } from './writtenPassages';
import { writtenPassages } from './writtenPassages';

/** One character of a text as it was written into a Word document. */
export interface BaseUnit {
  /** As the document has it. */
  sign: string;
  attributes: Readonly<Record<string, unknown>>;
  /** Its place in the text; the end of a last block that has none has the text's length. */
  at: number;
  /** Whether it stands there twice (`writtenPassages`). */
  isTwice: boolean;
  /** Of what is there a second time only to be deleted: where in the text the first of it is. */
  standsFrom: number | null;
}

/** Stands for a line break within a block. */
export const breakSign = '\v';

/**
 * What of a text is in a Word document: without what no XML can carry, and always with an end of its last block.
 * `known` says of which suggestions the document has been written.
 */
export function baseUnits(text: Y.Text, isLine: boolean, known: KnownSuggestions): BaseUnit[] {
  const units: BaseUnit[] = [];
  for (const { insert, attributes, at, isTwice, standsFrom } of writtenPassages(text, known)) {
    if (typeof insert !== 'string') {
      if (isLineBreak(insert)) units.push({ sign: breakSign, attributes, at, isTwice, standsFrom });
      continue;
    }
    // Halves of a sign are only right beside each other.
    const carried = carriedText(insert) === insert ? null : carriedPlaces(insert);
    insert.split('').forEach((sign, index) => {
      if (!carried || carried.has(index))
        units.push({ sign: signIn(sign, isLine), attributes, at: at + index, isTwice, standsFrom });
    });
  }
  if (!isLine && units.at(-1)?.sign !== '\n')
    units.push({ sign: '\n', attributes: {}, at: text.length, isTwice: false, standsFrom: null });
  return units;
}

function signIn(sign: string, isLine: boolean): string {
  return sign === '\r' || (isLine && sign === '\n') ? ' ' : sign;
}

function carriedPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const sign of text) {
    if (carriedText(sign) !== '') for (let i = 0; i < sign.length; i++) places.add(at + i);
    at += sign.length;
  }
  return places;
}

/** How a character stands: whether it is only suggested, and whether it would go. */
export function statusOf({ attributes }: Pick<BaseUnit, 'attributes'>): string {
  return `${insertedBy(attributes) ? 'i' : ''}${deletedBy(attributes) ? 'd' : ''}`;
}

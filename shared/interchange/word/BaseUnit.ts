import type * as Y from 'yjs';
import { isLineBreak } from '../../article/flatText';
import { deletedBy, insertedBy } from '../../article/Suggested';
import { carriedText } from './wordXml';

/** One character of a text as it was written into a Word document. */
export interface BaseUnit {
  /** As the document has it. */
  sign: string;
  attributes: Readonly<Record<string, unknown>>;
  /** Its place in the text; the end of a last block that has none has the text's length. */
  at: number;
}

/** Stands for a line break within a block. */
export const breakSign = '\v';

/** What of a text is in a Word document: without what no XML can carry, and always with an end of its last block. */
export function baseUnits(text: Y.Text, isLine: boolean): BaseUnit[] {
  const units: BaseUnit[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: unknown;
    attributes?: BaseUnit['attributes'];
  }[]) {
    if (typeof insert !== 'string') {
      if (isLineBreak(insert)) units.push({ sign: breakSign, attributes, at });
      at++;
      continue;
    }
    // Halves of a sign are only right beside each other.
    const carried = carriedText(insert) === insert ? null : carriedPlaces(insert);
    insert.split('').forEach((sign, index) => {
      if (!carried || carried.has(index))
        units.push({ sign: signIn(sign, isLine), attributes, at: at + index });
    });
    at += insert.length;
  }
  if (!isLine && units.at(-1)?.sign !== '\n') units.push({ sign: '\n', attributes: {}, at });
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

import * as Y from 'yjs';
import { sameValue } from '../../article/ChangedEntry';
import { cutKeys } from '../../article/cropValues';
import { correctionsOf, fieldsOf, stillsOf } from '../../article/documentShape';
import { creditTextFields } from '../../article/readStill';
import { comparedFields } from '../Comparison';
import type { ValuePlace, Wording } from './BothChanged';
import type { Meeting } from './Meeting';
import { valueIn } from './valueIn';

/** A value that each side changed into another one. */
export interface ValueTwice {
  place: ValuePlace;
  printed: Wording;
  suggested: Wording;
}

/** The values of an article's fields, stills and corrections that both sides changed, each in its own way. */
export function valuesBothChanged(meeting: Meeting): ValueTwice[] {
  const { doc } = meeting;
  const found: ValueTwice[] = [];
  const look = (map: Y.Map<unknown>, key: string, place: ValuePlace): void => {
    const twice = changedTwice(meeting, map, key);
    if (!twice) return;
    // A point of interest is two values, and crops are several.
    const known = found.some((one) => JSON.stringify(one.place) === JSON.stringify(place));
    if (!known) found.push({ place, ...twice });
  };
  for (const field of comparedFields) look(fieldsOf(doc), field, { kind: 'field', field });
  for (const [still, map] of inOrder(stillsOf(doc))) {
    for (const part of [...creditTextFields, 'kind', 'altText', 'original'] as const)
      look(map, part, { kind: 'still', still, part });
    for (const key of ['focusX', 'focusY']) look(map, key, { kind: 'still', still, part: 'focus' });
    for (const key of cutKeys) look(map, key, { kind: 'still', still, part: 'crops' });
  }
  for (const [correction, map] of inOrder(correctionsOf(doc))) {
    look(map, 'text', { kind: 'correction', correction });
  }
  return found;
}

/** The maps in a map, in the order of their names. */
function inOrder(maps: Y.Map<Y.Map<unknown>>): [string, Y.Map<unknown>][] {
  return [...maps].filter(([, map]) => map instanceof Y.Map).sort(([a], [b]) => (a < b ? -1 : 1));
}

function changedTwice(
  { copies, authors }: Meeting,
  map: Y.Map<unknown>,
  key: string,
): { printed: Wording; suggested: Wording } | null {
  const [base, one, other, both] = copies.map((copy) => valueIn(map, key, copy));
  const [was, here, there] = [base, one, other].map((known) => known?.value ?? '');
  if (sameValue(here, was) || sameValue(there, was) || sameValue(here, there)) return null;
  const wordings = ([1, 2] as const).map((side): Wording => {
    const known = side === 1 ? one : other;
    return {
      by: (known && authors.nameOf(known.client)) || authors.ofSide(side),
      words: wordsFor(known?.value),
    };
  });
  const [first, second] = sameValue(both?.value ?? '', here) ? wordings : wordings.reverse();
  return first && second ? { printed: first, suggested: second } : null;
}

/** What a value is to people; of a picture its name. */
function wordsFor(value: unknown): string {
  if (typeof value === 'string') return value;
  const { name } = (value ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

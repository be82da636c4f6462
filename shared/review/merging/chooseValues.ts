import * as Y from 'yjs';
import { writeAuthor } from '../../article/Author';
import { suggestedValuesOf } from '../../article/documentShape';
import { bringTexts } from '../../language/bringTexts';
import { suggestedStillKeys } from '../suggestions/ValueSuggestion';
import type { BothChanged, ValuePlace } from './BothChanged';
import { digestOf } from './digestOf';
import { keepInThread } from './keepInThread';
import type { Meeting } from './Meeting';
import { nameValue, printValue } from './nameValue';
import type { ValueTwice } from './valuesBothChanged';
import { valuesBothChanged } from './valuesBothChanged';

/** Neither is a wording that one could choose later. */
const onlyTold: ReadonlySet<string> = new Set(['status', 'publishedAt', 'language', 'focus', 'crops']);

/**
 * Where both sides gave a value another one, suggests the one that does not hold, or keeps it in a comment where it is
 * of a kind that cannot be suggested. Answers all such values.
 */
export function chooseValues(meeting: Meeting): BothChanged[] {
  return valuesBothChanged(meeting).map((twice): BothChanged => {
    const { place, printed, suggested } = twice;
    const { id } = digestOf(`value ${JSON.stringify([place, printed.words, suggested.words])}`);
    const suggestion = suggest(meeting, twice, id) ? id : '';
    const thread = !suggestion && keepInComment(meeting, twice, id) ? id : '';
    return { kind: 'value', place, suggestion, thread, printed, suggested };
  });
}

function suggest(
  { doc, authors, at, asMeeting }: Meeting,
  { place, suggested }: ValueTwice,
  id: string,
): boolean {
  const key = place.kind === 'still' && suggestedStillKeys.find((one) => one === place.part);
  if (place.kind !== 'still' || !key) return false;
  const map = suggestedValuesOf(doc);
  if (map.has(id)) return true;
  const about = { kind: 'still', still: place.still, key };
  const author = writeAuthor(authors.called(suggested.by));
  asMeeting(() =>
    map.set(id, new Y.Map<unknown>(Object.entries({ ...author, at, about, to: suggested.words }))),
  );
  return true;
}

function keepInComment(meeting: Meeting, twice: ValueTwice, id: string): boolean {
  const { place, suggested } = twice;
  if (onlyTold.has(nameIn(place))) return false;
  const { language } = meeting;
  const { by, words } = suggested;
  const said = bringTexts[language].keptValue(
    nameValue(place, language),
    by,
    printValue(place, words, language),
  );
  const target =
    place.kind === 'still'
      ? ({ kind: 'still', still: place.still } as const)
      : ({ kind: 'article' } as const);
  // As a suggestion of it would be: theirs, whose value is kept.
  keepInThread(meeting, id, target, [{ by, said }]);
  return true;
}

function nameIn(place: ValuePlace): string {
  return place.kind === 'field' ? place.field : place.kind === 'still' ? place.part : '';
}

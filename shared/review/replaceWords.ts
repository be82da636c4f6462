import type * as Y from 'yjs';
import type { Person } from '../article/Person';
import type { ChangedEntry } from '../article/ChangedEntry';
import { stillsOf } from '../article/documentShape';
import { setFields } from '../article/editFields';
import { changeStill } from '../article/editStills';
import type { FoundPlace } from '../article/find/findPlaces';
import { replaceInWords } from '../article/find/replaceInWords';
import { readSearched } from '../article/find/readSearched';
import type { SearchedField } from '../article/find/searchedFields';
import { isOfStill } from '../article/find/searchedFields';
import type { SearchStretch } from '../article/find/SearchStretch';
import { charactersAt } from '../article/find/SearchStretch';
import { recordChanges } from '../article/recordChanges';
import type { TextName } from '../article/textNames';
import { textNames } from '../article/textNames';
import { changeWords } from './changeWords';

/** A place in which something was found, and what was found there. */
export interface PlaceFound extends FoundPlace {
  was: string;
}

/** What is to be replaced in one article. */
export interface WordsToReplace {
  texts: Record<TextName, PlaceFound[]>;
  fields: (Pick<SearchedField, 'name' | 'still'> & { places: PlaceFound[] })[];
}

/**
 * Replaces what was found in an article, as one update, and answers it so that it can be taken back; null, and nothing
 * is changed, where it no longer says in every place what was found there. `writer` is who does it.
 */
export function replaceWords(
  doc: Y.Doc,
  words: WordsToReplace,
  writer: Person | string,
): ChangedEntry[] | null {
  const { texts, fields } = readSearched(doc);
  const same = textNames.every((name, at) =>
    words.texts[name].every((place) => wordsAt(texts[at] ?? [], place) === place.was),
  );
  const found = words.fields.map(({ name, still, places }) => ({
    name,
    still,
    places,
    said: fields.find((field) => field.name === name && field.still === still)?.words ?? '',
  }));
  const sameFields = found.every(({ said, places }) =>
    places.every(({ from, until, was }) => said.slice(from, until) === was),
  );
  if (!same || !sameFields) return null;

  const done: ChangedEntry[] = [];
  const changed = recordChanges(doc, writer, () => {
    for (const name of textNames) done.push(...changeWords(doc, name, words.texts[name]));
    for (const { name, still, said, places } of found) {
      const replaced = replaceInWords(said, places);
      // Notes are more than one line.
      const clean = name === 'notes' ? replaced : replaced.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (!isOfStill(name)) setFields(doc, { [name]: clean });
      else if (stillsOf(doc).has(still) && clean !== said) {
        changeStill(doc, still, { [name]: clean });
        done.push({ map: 'stills', still, key: name, before: said, after: clean });
      }
    }
  });
  return [...changed, ...done];
}

/** What stands in a place of a text; undefined where that is not within one stretch. */
function wordsAt(stretches: readonly SearchStretch[], { from, until }: FoundPlace): string | undefined {
  const stretch = stretches.findLast(({ at }) => at <= from);
  const place = stretch && charactersAt(stretch, from, until);
  return place ? stretch.words.slice(place.from, place.until) : undefined;
}

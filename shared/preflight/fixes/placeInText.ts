import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { bodyOf, headlineOf, standfirstOf } from '../../article/documentShape';
import { flatLength } from '../../article/flatText';
import { WrittenPlaces } from '../../article/WrittenPlaces';
import type { FindingPlace } from '../Finding';

/** A shared text, and where in it the text that a finding is about stands. */
export interface PlaceInText {
  text: Y.Text;
  /** The place of a character of that text, by its number. */
  at: (character: number) => number;
}

/** The shared text a place lies in, and where in that the text it names stands. */
export function placeInText(doc: Y.Doc, { body }: Article, { part, block = 0 }: FindingPlace): PlaceInText {
  const text =
    part === 'headline' ? headlineOf(doc) : part === 'standfirst' ? standfirstOf(doc) : bodyOf(doc);
  const before = text === bodyOf(doc) ? body.slice(0, block) : [];
  const start = before.reduce((length, one) => length + flatLength(one), 0);
  const places = new WrittenPlaces(text);
  return { text, at: (character) => places.written(start + character) };
}

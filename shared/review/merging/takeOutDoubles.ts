import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { insertedBy } from '../../article/Suggested';
import { textNames } from '../../article/textNames';
import { factsOf } from '../suggestions/readSuggestions';
import type { WrittenAgain } from './againOf';
import { againOf } from './againOf';
import { Knowledge } from './Knowledge';
import type { Stretch } from './stretchesOf';
import { lengthOf, stretchesOf } from './stretchesOf';
import { Successors } from './Successors';

/** Characters of a text. */
interface Place {
  at: number;
  length: number;
}

/**
 * Takes out what stands in the texts twice because two choices wrote the same characters anew: of three who changed a
 * sentence, each two may have come together apart. Of what is printed the first stays, of what is suggested the first by
 * each author. Which that is hangs on nothing but where they stand, so that all desks come to the same.
 */
export function takeOutDoubles(doc: Y.Doc): void {
  // What somebody decided about is their text like any other.
  const again = [...suggestionsOf(doc).values()].flatMap((facts) => (isDecided(facts) ? [] : againOf(facts)));
  if (!isAnyTwice(again)) return;
  const successors = new Successors(again);
  const copies = [Knowledge.of(doc)];
  for (const name of textNames) {
    const text = doc.getText(name);
    const doubles = doublesIn(doc, stretchesOf(text, copies), successors);
    for (const { at, length } of doubles.reverse()) text.delete(at, length);
  }
}

/** Whether any character was written anew twice: for two choices, or once more after it had been. */
function isAnyTwice(again: readonly WrittenAgain[]): boolean {
  const writers = new Set(again.map(([, , , now]) => now));
  const inOrder = again.toSorted(([a, first], [b, second]) => a - b || first - second);
  let [last, end] = [-1, 0];
  for (const [client, clock, length] of inOrder) {
    if (writers.has(client) || (client === last && clock < end)) return true;
    [last, end] = [client, clock + length];
  }
  return false;
}

function isDecided(facts: unknown): boolean {
  return Boolean((facts as { decided?: unknown } | null)?.decided);
}

/** Where characters stand that stand there before. */
function doublesIn(doc: Y.Doc, stretches: readonly Stretch[], successors: Successors): Place[] {
  const known = new Set<string>();
  const found: Place[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const { client, clock, insert, set } = stretch;
    const inserted = insertedBy(set[0]);
    const isAnew = successors.isWriter(client);
    const { by, person } = inserted ? factsOf(doc, inserted) : { by: '', person: '' };
    for (let i = 0; isAnew && i < lengthOf(stretch); i++) {
      const original = successors.originalOf(Y.createID(client, clock + i));
      if (!original) continue;
      const character = typeof insert === 'string' ? insert.charAt(i) : insert;
      const what = JSON.stringify([original, character, inserted !== '', by, person]);
      const last = found.at(-1);
      if (!known.has(what)) known.add(what);
      else if (last && last.at + last.length === at + i) last.length++;
      else found.push({ at: at + i, length: 1 });
    }
    at += lengthOf(stretch);
  }
  return found;
}

import * as Y from 'yjs';
import type { ChangedWords } from '../article/ChangedEntry';
import { sameValue } from '../article/ChangedEntry';
import { deletedBy } from '../article/Suggested';
import type { TextName } from '../article/textNames';
import type { PlaceToReplace } from './replacePlaces';
import { replacePlaces } from './replacePlaces';
import { setWordsOf, unitsOfWords } from './setWords';
import { TextUnits } from './TextUnits';

/** Replaces places in one of a document's texts, given in order, and answers each so that it can be taken back. */
export function changeWords(doc: Y.Doc, name: TextName, places: readonly PlaceToReplace[]): ChangedWords[] {
  const text = doc.getText(name);
  const { steps, replaced } = replacePlaces(text, places, null, name !== 'headline');
  if (replaced.length === 0) return [];
  text.applyDelta(steps);
  return replaced.map(({ from, until, before, after }) => ({
    map: 'texts',
    key: name,
    from: spotAt(text, from, 0),
    // Bound to what stands before it: what somebody writes right after it is not part of it.
    until: spotAt(text, until, until > from ? -1 : 0),
    before: setWordsOf(before),
    after: setWordsOf(after),
  }));
}

/**
 * Puts back what stood in places of a document's texts, wherever what took its place still stands there. Answers what
 * it changed itself.
 */
export function takeBackWords(doc: Y.Doc, entries: readonly ChangedWords[]): ChangedWords[] {
  const names = [...new Set(entries.map(({ key }) => key))];
  return names.flatMap((name) => {
    const text = doc.getText(name);
    const found = entries
      .filter(({ key }) => key === name)
      .flatMap((entry) => {
        const [from, until] = [indexOf(doc, text, entry.from), indexOf(doc, text, entry.until)];
        return from === null || until === null || until < from ? [] : [{ entry, from, until }];
      })
      .sort((one, other) => one.from - other.from);
    const units = new TextUnits(text);
    let end = 0;
    const places = found.filter(({ entry, from, until }) => {
      const there = units.between(from, until).filter(({ attributes }) => deletedBy(attributes) === '');
      if (from < end || !sameValue(insertsOf(there), insertsOf(unitsOfWords(entry.after)))) return false;
      end = until;
      return true;
    });
    return changeWords(
      doc,
      name,
      places.map(({ entry, from, until }) => ({ from, until, becomes: unitsOfWords(entry.before) })),
    );
  });
}

function insertsOf(units: readonly { insert: unknown }[]): unknown[] {
  return units.map(({ insert }) => insert);
}

function spotAt(text: Y.Text, index: number, assoc: number): Uint8Array {
  return Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, assoc));
}

/** Where a place is now; null for one that is nowhere, or that is none. */
function indexOf(doc: Y.Doc, text: Y.Text, spot: Uint8Array): number | null {
  try {
    const at = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(spot), doc);
    return at?.type === text ? at.index : null;
  } catch {
    // It came from outside.
    return null;
  }
}

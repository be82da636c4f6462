import type * as Y from 'yjs';
import type { Person } from '../article/Person';
import type { ChangedEntry, ChangedStillText, ChangedValue, ChangedWords } from '../article/ChangedEntry';
import { sameValue } from '../article/ChangedEntry';
import { changedMapOf } from '../article/changedMapOf';
import { stillsOf } from '../article/documentShape';
import { changeStill } from '../article/editStills';
import { recordChanges } from '../article/recordChanges';
import { takeBackWords } from './changeWords';

/**
 * Puts back what stood in an article before a change, wherever what the change left still stands
 * there; what others changed since stays. Answers what it changed itself, so that taking back can be taken back.
 * `writer` is who does it, as they call themselves.
 */
export function takeBack(
  doc: Y.Doc,
  entries: readonly ChangedEntry[],
  writer: Person | string,
): ChangedEntry[] {
  const values: ChangedValue[] = [];
  const words: ChangedWords[] = [];
  const ofStills: ChangedStillText[] = [];
  for (const entry of entries) {
    if (entry.map === 'texts') words.push(entry);
    else if (entry.map === 'stills') ofStills.push(entry);
    else values.push(entry);
  }
  const done: ChangedEntry[] = [];
  const changed = recordChanges(doc, writer, () => {
    for (const { map: name, key, before, after } of values) {
      const map = changedMapOf(doc, name);
      if (!sameValue(map.get(key), after)) continue;
      if (before === undefined) map.delete(key);
      else map.set(key, before);
    }
    for (const { still, key, before, after } of ofStills) {
      if ((stillsOf(doc).get(still)?.get(key) ?? '') !== after) continue;
      changeStill(doc, still, { [key]: before });
      done.push({ map: 'stills', still, key, before: after, after: before });
    }
    done.push(...takeBackWords(doc, words));
  });
  return [...changed, ...done];
}

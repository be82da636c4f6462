import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { authorOf, writeAuthor } from '../../article/Author';
import type { StillChange } from '../../article/editStills';
import { changeStill } from '../../article/editStills';
import { addTag, removeTag } from '../../article/editTags';
import { byHand, stillsOf, suggestedValuesOf } from '../../article/documentShape';
import { parseTag } from '../../article/readTags';
import { readValueSuggestions } from './readValueSuggestions';
import type { Decision } from './noteDecision';
import { valueAt } from './valueAt';
import type { ValueSuggestion } from './ValueSuggestion';

/**
 * Takes suggested values over, or turns them down, as one change by hand; who decides, on what and when, in ISO 8601,
 * is kept. `ids` null for all; of two that are about the same value the one that was begun last holds. What is suggested
 * of a still that is not there can only be turned down. Answers how many there were.
 */
export function settleValues(
  doc: Y.Doc,
  ids: ReadonlySet<string> | null,
  decision: Decision,
  who: Author | string,
  at: string,
): number {
  const settled = readValueSuggestions(doc).filter(({ id, about }) => {
    if (ids && !ids.has(id)) return false;
    return decision === 'rejected' || about.kind === 'tag' || stillsOf(doc).has(about.still);
  });
  if (settled.length === 0) return 0;
  const facts = suggestedValuesOf(doc);
  doc.transact(() => {
    for (const one of settled) {
      if (decision === 'accepted') takeOver(doc, one, at);
      const decided = {
        as: decision,
        ...writeAuthor(authorOf(who)),
        at,
        to: facts.get(one.id)?.get('to'),
      };
      facts.get(one.id)?.set('decided', decided);
    }
  }, byHand);
  return settled.length;
}

function takeOver(doc: Y.Doc, { about, to }: ValueSuggestion, at: string): void {
  if (about.kind === 'still') {
    changeStill(doc, about.still, { [about.key]: to } as StillChange);
    return;
  }
  const wanted = parseTag(to);
  if (wanted) return addTag(doc, wanted, Date.parse(at));
  const there = parseTag(valueAt(doc, about));
  if (there) removeTag(doc, there);
}

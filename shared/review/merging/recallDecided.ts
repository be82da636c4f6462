import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { textNames } from '../../article/textNames';
import { CharacterSet } from './CharacterSet';
import { decisionKnown } from './decisionKnown';
import type { Knowledge } from './Knowledge';

/**
 * What both sides knew, with the marks of suggestions on which a side has decided since, where the other took out words
 * that they are about, or decided otherwise. Both have taken these marks away, and nothing else says that the words
 * were suggested.
 */
export function recallDecided(doc: Y.Doc, base: Knowledge, one: Knowledge, other: Knowledge): Knowledge {
  const decided = decidedSince(doc, base, one, other);
  if (decided.size === 0) return base;
  const marks = new CharacterSet();
  for (const name of textNames) {
    for (const key of ['inserted', 'deleted'])
      recallIn(doc.getText(name), key, decided, { base, one, other }, marks);
  }
  return base.recalling(marks);
}

/** The suggestions on which a side has decided since both knew the same. */
function decidedSince(doc: Y.Doc, base: Knowledge, one: Knowledge, other: Knowledge): Set<string> {
  const decisions = (id: string): string[] =>
    [base, one, other].map((copy) => JSON.stringify(decisionKnown(doc, id, copy)));
  return new Set(
    [...suggestionsOf(doc).keys()].filter((id) => {
      const [was, here, there] = decisions(id);
      return here !== was || there !== was;
    }),
  );
}

/** Notes the marks with one name, about which `decided` has it, that stand around words of which one side has taken some out. */
function recallIn(
  text: Y.Text,
  key: string,
  decided: ReadonlySet<string>,
  { base, one, other }: Record<'base' | 'one' | 'other', Knowledge>,
  marks: CharacterSet,
): void {
  let start: Y.ID | null = null;
  let isTold = false;
  for (let item = text._start; item; item = item.right) {
    const { content, id } = item;
    if (!(content instanceof Y.ContentFormat)) {
      isTold ||= start !== null && item.countable && isTakenOutByOne(item, base, one, other);
      continue;
    }
    if (content.key !== key || !base.knows(id.client, id.clock)) continue;
    const value: unknown = content.value;
    const isGone = !base.sees(id.client, id.clock);
    const begins = isGone && typeof value === 'string' && decided.has(value);
    // One that was withdrawn, or decided on before, was gone in what both knew.
    if (isGone && !begins && value !== null) continue;
    if (start && isTold) for (const mark of [start, id]) marks.add(mark.client, mark.clock);
    [start, isTold] = [begins ? id : null, false];
  }
}

/** Whether of what both had of an item one side has taken some out that the other has. */
function isTakenOutByOne(item: Y.Item, base: Knowledge, one: Knowledge, other: Knowledge): boolean {
  const { client, clock } = item.id;
  const end = clock + item.length;
  for (let at = clock; at < end && base.knows(client, at);) {
    if (one.sees(client, at) !== other.sees(client, at)) return true;
    at = Math.min(one.nextEdge(client, at), other.nextEdge(client, at));
  }
  return false;
}

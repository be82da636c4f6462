import type * as Y from 'yjs';
import { byHand } from '../../article/documentShape';
import { settingOf } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { TextStep } from '../../review/restoreText';
import { noteDecision } from '../../review/suggestions/noteDecision';
import { charactersOf } from './charactersOf';
import { knownSuggestions } from './knownSuggestions';
import { noteTakenBack } from './TakenBackNotes';
import type { SuggestedKey } from './changedAttributes';

/** A suggestion of which one attribute is taken back of one character, wherever that stands by then. */
export interface TakenBack {
  text: TextName;
  character: Y.ID;
  key: SuggestedKey;
  id: string;
}

/**
 * Takes back what is still suggested of it, as one change by hand: where nothing is left of a suggestion it is turned
 * down, by `who`, at a moment in ISO 8601. Answers of how many suggestions something went.
 */
export function takeBack(doc: Y.Doc, all: readonly TakenBack[], who: string, at: string): number {
  const went = new Set<string>();
  if (all.length === 0) return 0;
  doc.transact(() => {
    for (const name of textNames) {
      const goes = new Map<string, TakenBack[]>();
      for (const one of all) {
        if (one.text !== name) continue;
        const of = goes.get(keyOf(one.character)) ?? [];
        goes.set(keyOf(one.character), [...of, one]);
      }
      if (goes.size > 0) takeBackIn(doc.getText(name), goes, went);
    }
    const known = knownSuggestions(doc);
    for (const id of new Set(all.map((one) => one.id))) {
      noteTakenBack(
        doc,
        id,
        all.filter((one) => one.id === id),
      );
      if (!known.has(id)) noteDecision(doc, id, 'rejected', who, at);
    }
  }, byHand);
  return went.size;
}

/** By character what goes of it; tells of which suggestions something went. */
function takeBackIn(text: Y.Text, goes: ReadonlyMap<string, TakenBack[]>, went: Set<string>): void {
  const characters = charactersOf(text).map(keyOf);
  const steps: TextStep[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: string | object;
    attributes?: Record<string, unknown>;
  }[]) {
    const until = at + (typeof insert === 'string' ? insert.length : 1);
    for (; at < until; at++) {
      const change: Record<string, null> = {};
      for (const { key, id } of goes.get(characters[at] ?? '') ?? []) {
        const value = attributes[key];
        if (value !== id && settingOf(value)?.id !== id) continue;
        change[key] = null;
        went.add(id);
      }
      steps.push(Object.keys(change).length > 0 ? { retain: 1, attributes: change } : { retain: 1 });
    }
  }
  if (steps.some((step) => 'attributes' in step)) text.applyDelta(steps);
}

function keyOf({ client, clock }: Y.ID): string {
  return `${client} ${clock}`;
}

import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { byHand } from '../../article/documentShape';
import {
  deletedBy,
  insertedBy,
  kindIn,
  markSettings,
  settingOf,
  suggestedAttributes,
  withSettings,
} from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { Decision } from './noteDecision';
import { noteDecision } from './noteDecision';

/** Which suggestions a decision is about. */
export interface Settled {
  /** Their ids; null for all. */
  ids: ReadonlySet<string> | null;
  /** Only as far as they lie between two characters of one text, as `flatText` counts; null for all of them. */
  within?: { text: TextName; from: number; until: number } | null;
}

type Attributes = Record<string, unknown>;
type Step = { retain: number; attributes?: Attributes } | { delete: number };

/**
 * Takes suggestions over, or turns them down, as one change by hand; who decides and when, in ISO 8601, is kept. What
 * others suggest about the same words stays. Answers how many suggestions it was about.
 */
export function settleSuggestions(
  doc: Y.Doc,
  { ids, within = null }: Settled,
  decision: Decision,
  who: Author | string,
  at: string,
): number {
  const settled = new Set<string>();
  const isMeant = (id: string): boolean => {
    if (!id || (ids && !ids.has(id))) return false;
    settled.add(id);
    return true;
  };
  doc.transact(() => {
    for (const name of textNames) {
      if (within && within.text !== name) continue;
      const text = doc.getText(name);
      const steps = stepsFor(text, within, isMeant, decision);
      if (steps.some((step) => !('retain' in step) || step.attributes)) text.applyDelta(steps);
    }
    for (const id of settled) noteDecision(doc, id, decision, who, at);
  }, byHand);
  return settled.size;
}

function stepsFor(
  text: Y.Text,
  within: { from: number; until: number } | null,
  isMeant: (id: string) => boolean,
  decision: Decision,
): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const { insert, attributes } of text.toDelta() as { insert: unknown; attributes?: Attributes }[]) {
    const length = typeof insert === 'string' ? insert.length : 1;
    const [from, until] = within
      ? [Math.max(at, within.from), Math.min(at + length, within.until)]
      : [at, at + length];
    if (!attributes || from >= until || !suggestedAttributes.some((key) => attributes[key] !== undefined)) {
      steps.push({ retain: length });
    } else {
      if (from > at) steps.push({ retain: from - at });
      steps.push(stepFor(attributes, until - from, isMeant, decision));
      if (at + length > until) steps.push({ retain: at + length - until });
    }
    at += length;
  }
  return steps;
}

function stepFor(
  attributes: Attributes,
  length: number,
  isMeant: (id: string) => boolean,
  decision: Decision,
): Step {
  const accepts = decision === 'accepted';
  const goes = accepts ? deletedBy(attributes) : insertedBy(attributes);
  const stays = accepts ? insertedBy(attributes) : deletedBy(attributes);
  const going = isMeant(goes);
  const change: Attributes = {};
  if (isMeant(stays)) change[accepts ? 'inserted' : 'deleted'] = null;
  const set: Attributes = {};
  for (const key of [...Object.values(markSettings), 'setBlock'] as const) {
    const setting = settingOf(attributes[key]);
    if (!setting || !isMeant(setting.id)) continue;
    change[key] = null;
    set[key] = attributes[key];
  }
  if (going) return { delete: length };
  if (accepts) Object.assign(change, becoming(attributes, set));
  return Object.keys(change).length > 0 ? { retain: length, attributes: change } : { retain: length };
}

/** The marks, and the kind of block, that settings make of what has these attributes: null for those that go. */
function becoming(attributes: Attributes, set: Attributes): Attributes {
  const marks = Object.fromEntries(
    Object.keys(markSettings).flatMap((key) =>
      attributes[key] === undefined ? [] : [[key, attributes[key]]],
    ),
  );
  const before = { ...marks, ...kindIn(attributes) };
  const after = withSettings({ ...before, ...set });
  const change: Attributes = {};
  for (const key of Object.keys({ ...before, ...after })) {
    if (before[key] !== after[key]) change[key] = after[key] ?? null;
  }
  return change;
}

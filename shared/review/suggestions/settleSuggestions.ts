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
import { movesAmong } from './moves';
import { movedAlong } from './movedOn';
import { noteDecision } from './noteDecision';

/** Which suggestions a decision is about. */
export interface Settled {
  /** Their ids; null for all. */
  ids: ReadonlySet<string> | null;
  /**
   * Only as far as they lie between two characters of one text, as `flatText` counts; null for all of them. What moves
   * words is one act: of that all is decided, wherever it stands, if any of it lies there.
   */
  within?: Within | null;
}

interface Within {
  text: TextName;
  from: number;
  until: number;
}

type Attributes = Record<string, unknown>;
/** Whether a suggestion is decided on, where it lies within the stretch that is decided on, or not. */
type IsMeant = (id: string, isWithin: boolean) => boolean;
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
  const isOneOf = (id: string): boolean => id !== '' && (!ids || ids.has(id));
  const whole = within ? movesWithin(doc, within, isOneOf) : null;
  const sure = whole ?? ids;
  const along = sure && sure.size > 0 ? movedAlong(doc, sure, decision) : null;
  const isMeant: IsMeant = (id, isWithin) => {
    const meant = (isOneOf(id) && (isWithin || whole?.has(id) === true)) || along?.has(id) === true;
    if (meant) settled.add(id);
    return meant;
  };
  doc.transact(() => {
    for (const name of textNames) {
      if (within && within.text !== name && whole?.size === 0) continue;
      const text = doc.getText(name);
      const steps = stepsFor(text, stretchIn(name, within), isMeant, decision);
      if (steps.some((step) => !('retain' in step) || step.attributes)) text.applyDelta(steps);
    }
    for (const id of settled) noteDecision(doc, id, decision, who, at);
  }, byHand);
  return settled.size;
}

/** The characters of one of the texts that lie within; without, all of them. */
function stretchIn(name: TextName, within: Within | null): [from: number, until: number] {
  if (!within) return [0, Infinity];
  return within.text === name ? [within.from, within.until] : [0, 0];
}

/** The suggestions that move words of which anything lies within. */
function movesWithin(doc: Y.Doc, within: Within, isOneOf: (id: string) => boolean): Set<string> {
  const touched = new Set<string>();
  const note: IsMeant = (id, isWithin) => {
    if (isWithin && isOneOf(id)) touched.add(id);
    return false;
  };
  stepsFor(doc.getText(within.text), [within.from, within.until], note, 'accepted');
  return touched.size > 0 ? movesAmong(doc, touched) : touched;
}

function stepsFor(
  text: Y.Text,
  [first, last]: readonly [from: number, until: number],
  isMeant: IsMeant,
  decision: Decision,
): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const { insert, attributes } of text.toDelta() as { insert: unknown; attributes?: Attributes }[]) {
    const length = typeof insert === 'string' ? insert.length : 1;
    if (!attributes || !suggestedAttributes.some((key) => attributes[key] !== undefined)) {
      steps.push({ retain: length });
    } else {
      const within = (one: number): number => Math.min(Math.max(one - at, 0), length);
      const from = within(first);
      const until = Math.max(from, within(last));
      const parts = [from, until - from, length - until];
      for (const [i, part] of parts.entries())
        if (part > 0)
          push(
            steps,
            stepFor(attributes, part, (id) => isMeant(id, i === 1), decision),
          );
    }
    at += length;
  }
  return steps;
}

/** Adds a step, to the last one where that does the same: what is set in two steps stays two stretches. */
function push(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  if (last && 'delete' in last && 'delete' in step) last.delete += step.delete;
  else if (last && 'retain' in last && 'retain' in step && sameIn(last, step)) last.retain += step.retain;
  else steps.push(step);
}

function sameIn(one: { attributes?: Attributes }, other: { attributes?: Attributes }): boolean {
  return JSON.stringify(one.attributes) === JSON.stringify(other.attributes);
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

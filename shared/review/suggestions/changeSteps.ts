import {
  deletedBy,
  insertedBy,
  kindIn,
  markSettings,
  saysSomething,
  settingOf,
  suggestedAttributes,
  withSettings,
} from '../../article/Suggested';
import type { TextStep } from '../restoreText';

type Attributes = Readonly<Record<string, unknown>>;

/** One character of a flat text, or one embedded object, with the attributes it carries. */
export interface Unit {
  insert: string | object;
  attributes: Attributes;
}

/** Under which suggestion a change is made, and which suggestions are one's own: what these insert is changed freely. */
export interface Suggesting {
  id: string;
  isOwn: (id: string) => boolean;
  /** Which suggestions move words elsewhere: one's own words that somebody else moves on stay until that is decided. */
  isMove?: (id: string) => boolean;
}

/** The steps of a change of one stretch of a text, and where in it the units of what it was changed into come to stand. */
export interface ChangeSteps {
  steps: TextStep[];
  /** For each unit of `now`, and the end of them: so many characters from the start of the stretch. */
  places: number[];
  /** Characters of the stretch afterwards. */
  length: number;
}

/**
 * The steps that change a stretch of a text as it is written from `old` into `now`. With `suggesting` nothing that
 * stands there goes: it is marked as deleted, what is new as inserted after it, and marks and kinds of blocks as to be
 * set; so that turning all of that down gives back `old`, and taking it over `now`. Without, it is done. Newlines at
 * either end that stay are kept, for what is suggested about them stays. `forward`: what is deleted is passed over.
 * `moved`: what is new are blocks from elsewhere in the text, with what is suggested about them.
 */
export function changeSteps(
  old: readonly Unit[],
  now: readonly Unit[],
  suggesting: Suggesting | null,
  { forward = false, moved = false } = {},
): ChangeSteps {
  const { head, tail } = keptEnds(old, now);
  const steps: TextStep[] = [];
  const places: number[] = [];
  let length = 0;
  const keep = (before: Unit, after: Unit): void => {
    places.push(length++);
    push(steps, retained(setting(before, after, suggesting)));
  };
  for (let i = 0; i < head; i++) keep(old[i] as Unit, now[i] as Unit);
  const inserted = now.slice(head, now.length - tail);
  const start = length;
  for (const unit of old.slice(head, old.length - tail)) {
    const own = insertedBy(unit.attributes);
    const isOwn = own !== '' && suggesting?.isOwn(own);
    if (!suggesting || (isOwn && !suggesting.isMove?.(deletedBy(unit.attributes)))) {
      push(steps, { delete: 1 });
      continue;
    }
    length++;
    push(steps, retained(deletedBy(unit.attributes) ? null : { deleted: suggesting.id }));
  }
  // The place between what is deleted and what follows has two sides.
  const passed = length;
  let from: Attributes | undefined;
  let carried: Record<string, unknown> = {};
  for (const { insert, attributes } of inserted) {
    // What is crossed out there is not suggested anew here.
    if (suggesting && moved && deletedBy(attributes)) {
      places.push(length);
      continue;
    }
    places.push(length++);
    // Characters of one run have the very same.
    if (from !== attributes) carried = insertedWith(attributes, suggesting, moved);
    from = attributes;
    push(steps, { insert, attributes: carried });
  }
  const after = places.length;
  for (let i = tail; i > 0; i--) keep(old[old.length - i] as Unit, now[now.length - i] as Unit);
  places.push(length);
  if (inserted.length === 0 && passed > start) {
    if (!forward) places[after] = start;
    // A caret at the end of a block that stays would find the same block's end again.
    else if (head > 0) places[0] = head;
  }
  return { steps, places, length };
}

/** What is put in carries, of which these are the attributes where it comes from. */
function insertedWith(
  attributes: Attributes,
  suggesting: Suggesting | null,
  moved: boolean,
): Record<string, unknown> {
  if (suggesting) return { ...plain(attributes), inserted: suggesting.id };
  return moved ? { ...attributes } : plain(attributes);
}

/**
 * The kind that the block at the end of a stretch is given, should the end of that block be crossed out: what is taken
 * over has that kind where the block really ends, behind the stretch. Null where nothing is to be done there.
 */
export function kindBehind(old: readonly Unit[], now: readonly Unit[]): Attributes | null {
  const [before, after] = [old.at(-1), now.at(-1)];
  if (before?.insert !== '\n' || after?.insert !== '\n' || !deletedBy(before.attributes)) return null;
  const wanted = kindOf(after);
  return same(kindOf(before), wanted) ? null : wanted;
}

/** The step over the end of a block that suggests this kind for it. */
export function stepToKind(end: Unit, kind: Attributes, suggesting: Suggesting): TextStep {
  return retained(setting(end, { insert: '\n', attributes: kind }, suggesting));
}

/** How many units at the start and at the end stay, though they may be set otherwise. */
function keptEnds(old: readonly Unit[], now: readonly Unit[]): { head: number; tail: number } {
  if (old.length === now.length && old.every((unit, i) => sameInsert(unit, now[i])))
    return { head: old.length, tail: 0 };
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && endTheSame(old[head], now[head])) head++;
  let tail = 0;
  while (head + tail < shorter && endTheSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  // A block whose kind changes along with its words is still that block.
  if (tail === 0 && head < shorter && old.at(-1)?.insert === '\n' && now.at(-1)?.insert === '\n') tail = 1;
  return { head, tail };
}

function sameInsert(one: Unit, other: Unit | undefined): boolean {
  if (typeof one.insert === 'string') return one.insert === other?.insert;
  return JSON.stringify(one.insert) === JSON.stringify(other?.insert);
}

/** Whether both end a block, of the same kind. */
function endTheSame(one: Unit | undefined, other: Unit | undefined): boolean {
  return one?.insert === '\n' && other?.insert === '\n' && same(kindOf(one), kindOf(other));
}

/** The attributes to give what stays, so that it is set as it shall be; null for none. */
function setting(before: Unit, after: Unit, suggesting: Suggesting | null): Attributes | null {
  const own = insertedBy(before.attributes);
  const direct = !suggesting || (own !== '' && suggesting.isOwn(own));
  return before.insert === '\n'
    ? settingKind(before, after, direct ? null : suggesting)
    : settingMarks(before, after, direct ? null : suggesting);
}

function settingMarks(before: Unit, after: Unit, suggesting: Suggesting | null): Attributes | null {
  const change: Record<string, unknown> = {};
  const [has, wants] = [plain(before.attributes), plain(after.attributes)];
  for (const [mark, key] of Object.entries(markSettings)) {
    const real = before.attributes[mark] ?? null;
    const wanted = wants[mark] ?? null;
    if ((has[mark] ?? null) === wanted) continue;
    const known = settingOf(before.attributes[key]);
    if (!suggesting) change[mark] = wanted;
    if (!suggesting || real === wanted) {
      if (known) change[key] = null;
    } else change[key] = { id: suggesting.id, to: wanted ?? (saysSomething(mark) ? '' : false) };
  }
  return orNull(change);
}

function settingKind(before: Unit, after: Unit, suggesting: Suggesting | null): Attributes | null {
  const wanted = kindOf(after);
  if (same(kindOf(before), wanted)) return null;
  const real = kindIn(before.attributes);
  if (suggesting && !same(real, wanted)) return { setBlock: { id: suggesting.id, to: wanted } };
  const change: Record<string, unknown> = settingOf(before.attributes['setBlock']) ? { setBlock: null } : {};
  for (const key of Object.keys({ ...real, ...wanted })) {
    if (real[key] !== wanted[key]) change[key] = wanted[key] ?? null;
  }
  return orNull(change);
}

/** What is suggested left out, with marks and kind as they show. */
function plain(attributes: Attributes): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...withSettings(attributes) };
  for (const key of suggestedAttributes) delete shown[key];
  return shown;
}

function kindOf({ attributes }: Unit): Record<string, unknown> {
  return kindIn(withSettings(attributes));
}

function same(one: Attributes, other: Attributes): boolean {
  const keys = Object.keys({ ...one, ...other });
  return keys.every((key) => one[key] === other[key]);
}

function orNull(change: Attributes): Attributes | null {
  return Object.keys(change).length > 0 ? change : null;
}

function retained(attributes: Attributes | null): TextStep {
  return attributes ? { retain: 1, attributes: { ...attributes } } : { retain: 1 };
}

/** Adds a step, to the last one where that does the same. */
function push(steps: TextStep[], step: TextStep): void {
  const last = steps.at(-1);
  if (last && 'retain' in last && 'retain' in step) {
    if (JSON.stringify(last.attributes) === JSON.stringify(step.attributes)) {
      last.retain += step.retain;
      return;
    }
  } else if (last && 'delete' in last && 'delete' in step) {
    last.delete += step.delete;
    return;
  } else if (last && 'insert' in last && 'insert' in step) {
    if (
      typeof last.insert === 'string' &&
      typeof step.insert === 'string' &&
      (last.attributes === step.attributes ||
        JSON.stringify(last.attributes) === JSON.stringify(step.attributes))
    ) {
      last.insert += step.insert;
      return;
    }
  }
  steps.push(step);
}

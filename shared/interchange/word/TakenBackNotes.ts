import type * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { insertedBy, settingOf } from '../../article/Suggested';
import { plainFacts } from '../../review/suggestions/plainFacts';
import type { BaseUnit } from './BaseUnit';

/** Characters of which an attribute was taken back: so many of a Yjs client's, from one on. */
type Run = readonly [client: number, clock: number, length: number, key: string];

/**
 * What returns of a Word document took back of what earlier ones suggested. It is noted with the suggestions: who looks
 * at the text alone cannot tell that from what was decided here.
 */
export class TakenBackNotes {
  readonly #all = new Map<string, readonly Run[]>();
  readonly #whole = new Set<string>();

  constructor(doc: Y.Doc) {
    for (const [id, facts] of suggestionsOf(doc)) {
      const { takenBack, decided } = plainFacts(facts) as { takenBack?: unknown; decided?: unknown };
      if (!Array.isArray(takenBack)) continue;
      this.#all.set(id, takenBack.filter(isRun));
      if (decided) this.#whole.add(id);
    }
  }

  /** Whether nothing is left of a suggestion for that. */
  readonly isWhole = (id: string): boolean => this.#whole.has(id);

  /** The units of a text as the last return left them; `characters` are those of the text. */
  left(units: readonly BaseUnit[], characters: readonly Y.ID[]): BaseUnit[] {
    if (this.#all.size === 0) return [...units];
    return units
      .filter(({ attributes }) => !this.isWhole(insertedBy(attributes)))
      .map((unit) => {
        const character = characters[unit.at];
        const kept = Object.entries(unit.attributes).filter(([key, value]) => {
          const id = typeof value === 'string' ? value : (settingOf(value)?.id ?? '');
          return !character || !this.#all.get(id)?.some((run) => isIn(run, key, character));
        });
        return { ...unit, attributes: Object.fromEntries(kept) };
      });
  }
}

/** Notes that a return took back of a suggestion what it said of characters. */
export function noteTakenBack(
  doc: Y.Doc,
  id: string,
  what: readonly { character: Y.ID; key: string }[] = [],
): void {
  const facts = plainFacts(suggestionsOf(doc).get(id)) as { takenBack?: unknown };
  const runs: Run[] = Array.isArray(facts.takenBack) ? facts.takenBack.filter(isRun) : [];
  for (const { character, key } of what) {
    if (runs.some((run) => isIn(run, key, character))) continue;
    const last = runs.at(-1);
    const goesOn = last?.[0] === character.client && last[1] + last[2] === character.clock && last[3] === key;
    if (last && goesOn) runs[runs.length - 1] = [last[0], last[1], last[2] + 1, key];
    else runs.push([character.client, character.clock, 1, key]);
  }
  suggestionsOf(doc).set(id, { ...facts, takenBack: runs });
}

function isRun(value: unknown): value is Run {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [client, clock, length, key] = value as unknown[];
  return [client, clock, length].every(Number.isSafeInteger) && typeof key === 'string';
}

function isIn([client, clock, length, of]: Run, key: string, character: Y.ID): boolean {
  return (
    of === key && client === character.client && character.clock >= clock && character.clock < clock + length
  );
}

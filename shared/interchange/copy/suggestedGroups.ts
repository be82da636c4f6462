import type { WordRevision } from '../word/WordRevision';
import type { CopyUnit } from './Copy';

/** What one person changed in one stretch of a text: one suggestion. */
export interface SuggestedGroup {
  by: string;
  /** When it was begun: ISO 8601, UTC; '' when nobody knows. */
  at: string;
  /** The first unit it is about. */
  from: number;
  /** What it is about, in characters. */
  words: string;
}

/**
 * The suggestions in the units of a text: what one person changed in a row is one. Changes that `isMeant` denies are in
 * none. Answers which of them a change of a unit is in.
 */
export function suggestedGroups(
  units: readonly CopyUnit[],
  isMeant: (revision: WordRevision) => boolean = () => true,
): (unit: number, revision: WordRevision) => SuggestedGroup | null {
  const found: ReadonlyMap<string, SuggestedGroup>[] = [];
  let running: ReadonlyMap<string, SuggestedGroup> = new Map();
  units.forEach((unit, index) => {
    const here = new Map<string, SuggestedGroup>();
    for (const revision of [unit.inserted, unit.deleted, unit.before?.revision, unit.linkBefore?.revision]) {
      if (!revision || !isMeant(revision) || here.has(revision.by)) continue;
      const group = running.get(revision.by) ?? { by: revision.by, at: '', from: index, words: '' };
      group.words += typeof unit.insert === 'string' ? unit.insert : '\v';
      if (!group.at || (revision.at && revision.at < group.at)) group.at = revision.at;
      here.set(revision.by, group);
    }
    found.push(here);
    running = here;
  });
  return (unit, revision) => found[unit]?.get(revision.by) ?? null;
}

import type { ExportCheck } from '../../../shared/bridge/answers';
import type { Finding } from '../../../shared/preflight/Finding';

/** An article of the selection after preflight. */
export interface Checked extends ExportCheck {
  /** What blocks it. */
  blocking: Finding[];
  /** The one before it whose bundle would lie in the same place, or null. */
  inTheWay: ExportCheck | null;
}

/** What of a check stands in the way of exporting the article in one bundle with others, where it has a place of its own. */
export function seeTogether(check: ExportCheck): Checked {
  const blocking = check.findings.filter(({ level }) => level === 'block');
  return { ...check, blocking, inTheWay: null };
}

/** Sees which of the checked articles can be exported in one bundle. */
export function seeAllTogether(checks: readonly ExportCheck[]): Checked[] {
  return checks.map(seeTogether);
}

/** Sees which of the checked articles can be exported each by itself: the second of two with one address cannot. */
export function seeChecked(checks: readonly ExportCheck[]): Checked[] {
  const taken = new Map<string, ExportCheck>();
  return checks.map((check) => {
    const { blocking } = seeTogether(check);
    const inTheWay = check.fault ? null : (taken.get(check.name) ?? null);
    if (!check.fault && blocking.length === 0 && !inTheWay) taken.set(check.name, check);
    return { ...check, blocking, inTheWay };
  });
}

export function isReady({ blocking, inTheWay, fault }: Checked): boolean {
  return blocking.length === 0 && !inTheWay && !fault;
}

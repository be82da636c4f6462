import type { SiteFile, SitePlan } from '../../../shared/pages/SitePlan';
import type { SiteState } from './SiteState';

/** A file that is not as it was made last. */
export interface StaleFile {
  file: SiteFile;
  key: string;
}

/** What a plan changes in a bundle. */
export interface PlannedChange {
  stale: StaleFile[];
  /** Paths that the bundle has and the plan does not: pages that go, and copies of pictures, of which pages decide. */
  unplanned: string[];
}

/**
 * Compares a plan with what is known of the bundle. `recipe` is what the copies of pictures are known by: a page that
 * shows one that is not known so is stale, for only a page that is made asks for its pictures.
 */
export function staleFiles(plan: SitePlan, state: SiteState, recipe: string): PlannedChange {
  const written = state.memory?.written;
  return written ? sinceWritten(plan, written, state) : sinceKnown(plan, state, recipe);
}

/** A file that the plan took over from the one before is as it was. Both are sorted by path. */
function sinceWritten({ files }: SitePlan, written: readonly SiteFile[], state: SiteState): PlannedChange {
  const stale: StaleFile[] = [];
  const unplanned: string[] = [];
  let at = 0;
  for (const file of files) {
    for (let one = written[at]; one && one.path < file.path; one = written[++at]) unplanned.push(one.path);
    const before = written[at];
    if (before?.path === file.path) at++;
    if (before === file) continue;
    const key = file.key();
    if (state.files.get(file.path)?.key !== key) stale.push({ file, key });
  }
  for (const one of written.slice(at)) unplanned.push(one.path);
  return { stale, unplanned };
}

function sinceKnown({ files }: SitePlan, { files: known }: SiteState, recipe: string): PlannedChange {
  const stale: StaleFile[] = [];
  const planned = new Set<string>();
  for (const file of files) {
    planned.add(file.path);
    const key = file.key();
    const before = known.get(file.path);
    const isSame =
      before?.key === key && before.renditions.every((place) => known.get(place)?.key === recipe);
    if (!isSame) stale.push({ file, key });
  }
  return { stale, unplanned: [...known.keys()].filter((place) => !planned.has(place)) };
}

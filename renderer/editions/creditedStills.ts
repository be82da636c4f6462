import type { ExportCheck } from '../../shared/bridge/answers';

/** How many pictures the checked articles print, and how many of those say whose they are. */
export function creditedStills(checks: readonly Pick<ExportCheck, 'stills' | 'findings'>[]): {
  stills: number;
  credited: number;
} {
  let [stills, credited] = [0, 0];
  for (const check of checks) {
    stills += check.stills;
    credited += check.stills - check.findings.filter(({ rule }) => rule === 'credit-missing').length;
  }
  return { stills, credited };
}

import type { Article } from '../../article/Article';
import type { Finding } from '../Finding';
import type { PreflightFacts } from '../PreflightFacts';
import type { Fix } from './Fix';
import { fixOf } from './fixOf';

/** A finding, and the way to mend it. */
export interface FoundFix {
  finding: Finding;
  fix: Fix;
}

/** The fixes that are certain, with the findings they mend. */
export function certainFixes(
  findings: readonly Finding[],
  article: Article,
  facts: PreflightFacts,
): FoundFix[] {
  return findings.flatMap((finding) => {
    const fix = fixOf(finding, article, facts);
    return fix?.certain ? [{ finding, fix }] : [];
  });
}

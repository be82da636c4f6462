import type { Article } from '../article/Article';
import type { Still } from '../still/Still';
import type { Finding, RuleName } from './Finding';
import type { Measured } from './Measured';
import type { PreflightFacts } from './PreflightFacts';

/** A rule: pure, and silent when all is well. */
export interface Rule {
  name: RuleName;
  /** It never blocks; where only what stops an export is asked for, it is not gone through. */
  advises?: true;
  /** What it cannot do without. While that is not known it is silent, and not among what is in order. */
  needs?: 'theme' | 'themeFault' | 'library' | 'threads' | 'suggestions' | 'checks';
  check(article: Article, facts: PreflightFacts): Omit<Finding, 'rule'>[];
  /** What it goes by, for whoever wants to see how well all is. */
  measure?(article: Article, facts: PreflightFacts): Measured | null;
}

/** A still as it is printed: the first block that shows it. */
export interface UsedStill {
  still: Still;
  block: number;
}

/** The stills that the body shows, once each, in reading order. One that is attached but not shown is not printed. */
export function usedStills(article: Article): UsedStill[] {
  const used = new Map<string, UsedStill>();
  article.body.forEach((block, index) => {
    if (block.kind !== 'still' || used.has(block.still)) return;
    const still = article.stills.find(({ id }) => id === block.still);
    if (still) used.set(still.id, { still, block: index });
  });
  return [...used.values()];
}

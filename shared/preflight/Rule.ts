import type { Article } from '../article/Article';
import type { Still } from '../still/Still';
import type { Finding, RuleName } from './Finding';

/** What a rule may know beside the article. */
export interface PreflightFacts {
  /** ISO 8601 date: the day for which rights are checked. */
  today: string;
}

/** A rule: pure, and silent when all is well. */
export interface Rule {
  name: RuleName;
  check(article: Article, facts: PreflightFacts): Omit<Finding, 'rule'>[];
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

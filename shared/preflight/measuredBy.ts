import type { Article } from '../article/Article';
import { allRules } from './allRules';
import type { RuleName } from './Finding';
import type { Measured } from './Measured';
import type { PreflightFacts } from './PreflightFacts';

const measures = new Map(allRules.flatMap(({ name, measure }) => (measure ? [[name, measure]] : [])));

/** What a rule measured; null where there is nothing to count, or nothing to say of it. */
export function measuredBy(rule: RuleName, article: Article, facts: PreflightFacts): Measured | null {
  const measured = measures.get(rule)?.(article, facts) ?? null;
  if (!measured) return null;
  const isNothing =
    ('count' in measured && measured.count === 0) || ('length' in measured && measured.length === 0);
  return isNothing ? null : measured;
}

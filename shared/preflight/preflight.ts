import type { Article } from '../article/Article';
import type { Finding, FindingLevel, RuleName } from './Finding';
import { ruleNames } from './Finding';
import type { PreflightFacts } from './PreflightFacts';
import { allRules } from './allRules';

const weight: Record<FindingLevel, number> = { block: 0, warn: 1, notice: 2 };

/** What preflight found, blocking first, and the rules with which all is well. */
export interface PreflightResult {
  findings: Finding[];
  passed: RuleName[];
}

/**
 * Checks an article before export. Pure: the same article with the same facts gives the same result. Without a day,
 * rights that may have run out are not looked at; what needs facts that are not there is neither found nor passed.
 */
export function preflight(article: Article, facts: PreflightFacts = { today: '' }): PreflightResult {
  const able = allRules.filter(({ needs }) => needs === undefined || facts[needs] !== undefined);
  const findings = able.flatMap(({ name, check }): Finding[] =>
    check(article, facts).map((finding) => ({ rule: name, ...finding })),
  );
  findings.sort(
    (a, b) => weight[a.level] - weight[b.level] || ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule),
  );
  const failed = new Set(findings.map(({ rule }) => rule));
  const asked = new Set(able.map(({ name }) => name));
  return { findings, passed: ruleNames.filter((name) => asked.has(name) && !failed.has(name)) };
}

/** How many findings stop the export. */
export function blocking({ findings }: PreflightResult): number {
  return findings.filter(({ level }) => level === 'block').length;
}

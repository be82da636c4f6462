import type { Article } from '../article/Article';
import type { Finding, FindingLevel, RuleName } from './Finding';
import { ruleNames } from './Finding';
import type { PreflightFacts } from './PreflightFacts';
import { allRules } from './allRules';
import type { Rule } from './Rule';

const rank = new Map(ruleNames.map((name, at) => [name, at]));
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
  const findings = findingsOf(allRules, article, facts);
  findings.sort(
    (a, b) => weight[a.level] - weight[b.level] || (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0),
  );
  const failed = new Set(findings.map(({ rule }) => rule));
  const asked = new Set(allRules.filter((rule) => isAble(rule, facts)).map(({ name }) => name));
  return { findings, passed: ruleNames.filter((name) => asked.has(name) && !failed.has(name)) };
}

/** What stops the export of an article: the blocking findings of `preflight`, without looking for any others. */
export function whatStops(article: Article, facts: PreflightFacts): Finding[] {
  return findingsOf(
    allRules.filter(({ advises }) => !advises),
    article,
    facts,
  ).filter(({ level }) => level === 'block');
}

function findingsOf(rules: readonly Rule[], article: Article, facts: PreflightFacts): Finding[] {
  return rules
    .filter((rule) => isAble(rule, facts))
    .flatMap(({ name, check }) =>
      check(article, facts).map((finding): Finding => ({ rule: name, ...finding })),
    );
}

function isAble({ needs }: Rule, facts: PreflightFacts): boolean {
  return needs === undefined || facts[needs] !== undefined;
}

import type { Article } from '../article/Article';
import type { Finding, FindingLevel, RuleName } from './Finding';
import { ruleNames } from './Finding';
import type { PreflightFacts, Rule } from './Rule';
import { altIsFileName } from './rules/altIsFileName';
import { altMissing } from './rules/altMissing';
import { bodyEmpty } from './rules/bodyEmpty';
import { creditMissing } from './rules/creditMissing';
import { headlineLong } from './rules/headlineLong';
import { headlineMissing } from './rules/headlineMissing';
import { linkTextVague } from './rules/linkTextVague';
import { rightsExpired } from './rules/rightsExpired';
import { slugUnsafe } from './rules/slugUnsafe';
import { standfirstMissing } from './rules/standfirstMissing';
import { stillMissing } from './rules/stillMissing';
import { tagsFew } from './rules/tagsFew';
import { unknownParts } from './rules/unknownParts';

const rules: readonly Rule[] = [
  unknownParts,
  headlineMissing,
  bodyEmpty,
  creditMissing,
  altMissing,
  rightsExpired,
  headlineLong,
  standfirstMissing,
  stillMissing,
  altIsFileName,
  linkTextVague,
  tagsFew,
  slugUnsafe,
];

const weight: Record<FindingLevel, number> = { block: 0, warn: 1, notice: 2 };

/** What preflight found, blocking first, and the rules with which all is well. */
export interface PreflightResult {
  findings: Finding[];
  passed: RuleName[];
}

/**
 * Checks an article before export. Pure: the same article on the same day gives the same result.
 * Without a day, rights that may have run out are not looked at.
 */
export function preflight(article: Article, facts: PreflightFacts = { today: '' }): PreflightResult {
  const findings = rules.flatMap(({ name, check }): Finding[] =>
    check(article, facts).map((finding) => ({ rule: name, ...finding })),
  );
  findings.sort(
    (a, b) => weight[a.level] - weight[b.level] || ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule),
  );
  const failed = new Set(findings.map(({ rule }) => rule));
  return { findings, passed: ruleNames.filter((name) => !failed.has(name)) };
}

/** How many findings stop the export. */
export function blocking({ findings }: PreflightResult): number {
  return findings.filter(({ level }) => level === 'block').length;
}

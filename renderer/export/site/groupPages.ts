import type { PageCheck } from '../../../shared/bridge/siteCheckCalls';
import type { Finding, RuleName } from '../../../shared/preflight/Finding';
import { ruleNames } from '../../../shared/preflight/Finding';

/** Pages with the same thing amiss: a rule, or '' for those that cannot be read. */
export interface PageGroup {
  rule: RuleName | '';
  pages: { page: PageCheck; finding: Finding | null }[];
}

/** What was found on the site by what it is, in the order of the rules; a page stands under each of its findings. */
export function groupPages(found: readonly PageCheck[]): PageGroup[] {
  const groups = ruleNames.map((rule): PageGroup => ({
    rule,
    pages: found.flatMap((page) => {
      const finding = page.findings.find((one) => one.rule === rule);
      return finding ? [{ page, finding }] : [];
    }),
  }));
  const unread: PageGroup = {
    rule: '',
    pages: found.filter(({ fault }) => fault !== null).map((page) => ({ page, finding: null })),
  };
  return [...groups, unread].filter(({ pages }) => pages.length > 0);
}

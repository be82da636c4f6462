import { expect, it } from 'vitest';
import { groupPages } from '../../../../../renderer/export/site/groupPages';
import type { PageCheck } from '../../../../../shared/bridge/siteCheckCalls';
import type { Finding, RuleName } from '../../../../../shared/preflight/Finding';

const finding = (rule: RuleName): Finding => ({ rule, level: 'block', where: { part: 'body' }, values: {} });
const page = (article: string, ...rules: RuleName[]): PageCheck => ({
  article,
  headline: article,
  onSite: true,
  findings: rules.map(finding),
  fault: null,
});

it('puts pages under what is amiss, once each, and those that cannot be read last', () => {
  const unread: PageCheck = { ...page('d'), fault: { kind: 'update-malformed', article: 'd' } };
  const groups = groupPages([
    unread,
    page('a', 'rights-expired', 'rights-expired'),
    page('b', 'body-empty', 'rights-expired'),
  ]);
  expect(groups.map(({ rule, pages }) => [rule, ...pages.map((one) => one.page.article)])).toEqual([
    ['body-empty', 'b'],
    ['rights-expired', 'a', 'b'],
    ['', 'd'],
  ]);
});

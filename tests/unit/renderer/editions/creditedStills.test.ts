import { describe, expect, it } from 'vitest';
import { creditedStills } from '../../../../renderer/editions/creditedStills';
import type { Finding, RuleName } from '../../../../shared/preflight/Finding';

const finding = (rule: RuleName): Finding => ({
  rule,
  level: 'block',
  where: { part: 'still', block: 0, still: 's' },
  values: {},
});

describe('creditedStills', () => {
  it('counts the pictures of all articles, without those that lack a credit', () => {
    const findings = [finding('credit-missing'), finding('alt-missing'), finding('credit-missing')];
    expect(
      creditedStills([
        { stills: 3, findings },
        { stills: 2, findings: [finding('alt-missing')] },
        { stills: 0, findings: [] },
      ]),
    ).toEqual({ stills: 5, credited: 3 });
    expect(creditedStills([])).toEqual({ stills: 0, credited: 0 });
  });
});

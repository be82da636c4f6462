import { describe, expect, it } from 'vitest';
import { joinRules, noRules } from '../../../../shared/still/CreditRules';
import { parseCreditRules } from '../../../../shared/still/parseCreditRules';
import { shippedCreditRules } from '../../../fixtures/shippedCreditRules';

describe('parseCreditRules', () => {
  it('reads what ships, and a file of one list', () => {
    expect(shippedCreditRules().agencies.length).toBeGreaterThan(20);
    expect(parseCreditRules('\ufeff{"capitals":["RTV"]}')).toEqual({
      rules: { ...noRules, capitals: ['RTV'] },
    });
    expect(parseCreditRules('{"kinds":{"photo":["kiekje"]}}')).toEqual({
      rules: { ...noRules, kinds: { ...noRules.kinds, photo: ['kiekje'] } },
    });
  });

  it.each([
    ['{"capitals": [\n"RTV",\n]}', /JSON/u],
    ['', /JSON/u],
    ['[]', /list/u],
    ['{"agency":[]}', /agency/u],
    ['{"agencies":[{"name":"ANP"}]}', /agencies\.0\.alsoWritten/u],
    ['{"labels":["(a+)+$"]}', /labels\.0/u],
    [`{"labels":["${'a'.repeat(81)}"]}`, /labels\.0/u],
    [JSON.stringify({ labels: Array(1001).fill('a') }), /labels/u],
    ['{"rights":[{"means":"alles","says":[]}]}', /rights\.0\.means/u],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseCreditRules(text)).toMatchObject({ problem: expect.stringMatching(problem) });
  });

  it('says in which line, where it is known', () => {
    expect(parseCreditRules('{"capitals": [\n"RTV"\n}')).toMatchObject({ line: 3 });
  });
});

it("adds a newsroom's own rules, which go first", () => {
  const own = {
    ...noRules,
    agencies: [{ name: 'Getty', alsoWritten: ['Getty Images'] }],
    labels: ['kiekje'],
  };
  const joined = joinRules(shippedCreditRules(), own);
  expect(joined.agencies[0]?.name).toBe('Getty');
  expect(joined.labels).toContain('kiekje');
  expect(joined.labels).toContain('beeld');
});

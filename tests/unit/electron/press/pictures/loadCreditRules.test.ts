import fs from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadCreditRules } from '../../../../../electron/press/pictures/loadCreditRules';
import { noRules } from '../../../../../shared/still/CreditRules';
import { freshFolder } from '../../../../library/freshLibrary';
import { shippedCreditRules } from '../../../../fixtures/shippedCreditRules';

const shipped = path.resolve('resources', 'credit-rules.json');

function fileOf(content: string): string {
  const folder = freshFolder();
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'credit-rules.json');
  fs.writeFileSync(file, content);
  return file;
}

it('reads what ships, where a newsroom has no rules of its own', async () => {
  expect(await loadCreditRules(shipped, path.resolve('nergens.json'))).toEqual({
    rules: shippedCreditRules(),
    fault: null,
  });
});

it("adds a newsroom's own", async () => {
  const { rules, fault } = await loadCreditRules(shipped, fileOf('{"labels":["kiekje"]}'));
  expect(fault).toBeNull();
  expect(rules.labels.slice(-1)).toEqual(['kiekje']);
});

it('names a broken file and goes on with the other', async () => {
  const broken = fileOf('{"labels":\n["a"}');
  expect(await loadCreditRules(shipped, broken)).toEqual({
    rules: shippedCreditRules(),
    fault: { kind: 'credit-rules-broken', place: broken, line: 2, problem: expect.any(String) },
  });
  const { rules, fault } = await loadCreditRules(broken, fileOf('{"labels":["kiekje"]}'));
  expect(rules).toEqual({ ...noRules, labels: ['kiekje'] });
  expect(fault?.kind).toBe('credit-rules-broken');
});

it('reads no file without measure', async () => {
  const { fault } = await loadCreditRules(shipped, fileOf(' '.repeat(1_000_001)));
  expect(fault).toMatchObject({ kind: 'credit-rules-broken', problem: 'larger than 1 MB' });
});

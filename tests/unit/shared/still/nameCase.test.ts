import { expect, it } from 'vitest';
import { nameCase } from '../../../../shared/still/nameCase';
import { shippedCreditRules } from '../../../fixtures/shippedCreditRules';

const rules = shippedCreditRules();

it.each([
  ['ROBIN VAN LONKHUIJSEN', 'Robin van Lonkhuijsen'],
  ["SINÉAD O'NEILL", "Sinéad O'Neill"],
  ['IJSBRAND DE VRIES-SMIT', 'IJsbrand de Vries-Smit'],
  ['ANN LEE / ANP', 'Ann Lee / ANP'],
  ['J.P. MCDONALD', 'J.P. McDonald'],
  ['ANP', 'ANP'],
  ['NETFLIX', 'NETFLIX'],
  ['Ann LEE', 'Ann LEE'],
])('sets %j as %j', (typed, name) => {
  expect(nameCase(typed, rules)).toBe(name);
});

import { expect, it } from 'vitest';
import { creditInCaption } from '../../../../shared/still/creditInCaption';
import { shippedCreditRules } from '../../../fixtures/shippedCreditRules';

const rules = shippedCreditRules();

it.each([
  ['Het plein. (Foto: Ann Lee / ANP)', 'Het plein.', 'Foto: Ann Lee / ANP'],
  ['Het plein [Credit: Netflix].', 'Het plein.', 'Credit: Netflix'],
  ['The square. (Photo by Ann Lee/Getty Images)', 'The square.', 'Photo by Ann Lee/Getty Images'],
  ['Het plein. Foto: Ann Lee', 'Het plein.', 'Foto: Ann Lee'],
  ['Het plein. (AP Photo/Ann Lee)', 'Het plein.', 'AP Photo/Ann Lee'],
  ['Het plein (Ann Lee / Getty Images)', 'Het plein', 'Ann Lee / Getty Images'],
  ['Het plein. EPA/ANN LEE', 'Het plein.', 'EPA/ANN LEE'],
  ['Het plein. - REUTERS/Ann Lee', 'Het plein.', 'REUTERS/Ann Lee'],
  ['Het plein. ANP ANN LEE', 'Het plein.', 'ANP / ANN LEE'],
  ['Een gesprek bij het ANP', 'Een gesprek bij het ANP', ''],
  ['Zo ging het. ANP meldde het later', 'Zo ging het. ANP meldde het later', ''],
  ['Het plein (links) bij avond.', 'Het plein (links) bij avond.', ''],
  ['Een foto van het plein: mooi.', 'Een foto van het plein: mooi.', ''],
])('parts %j', (text, caption, credit) => {
  expect(creditInCaption(text, rules)).toEqual({ caption, credit, rights: '' });
});

it.each([
  ['Het plein. NETHERLANDS OUT', 'Het plein.', 'NETHERLANDS OUT'],
  ['Het plein. (EDITORIAL USE ONLY; NO ARCHIVES)', 'Het plein.', 'EDITORIAL USE ONLY; NO ARCHIVES'],
  ['The archive has no archives of it.', 'The archive has no archives of it.', ''],
])('parts the limits of use from %j', (text, caption, rights) => {
  const found = creditInCaption(text, rules);
  expect(found.caption).toBe(caption);
  expect(found.rights).toContain(rights);
});

it.each([
  '- '.repeat(2500),
  '('.repeat(5000),
  'ANP / '.repeat(800),
  `${'a.'.repeat(2000)} ANP ${'A'.repeat(500)}`,
])('answers at once, whatever it is given (%#)', (text) => {
  const started = performance.now();
  creditInCaption(text, rules);
  expect(performance.now() - started).toBeLessThan(2000);
});

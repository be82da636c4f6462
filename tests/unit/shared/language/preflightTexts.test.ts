import { expect, it } from 'vitest';
import { preflightTexts } from '../../../../shared/language/preflightTexts';
import { ruleNames } from '../../../../shared/preflight/Finding';

it('has texts for every rule and for no other, in both languages', () => {
  for (const texts of [preflightTexts.nl, preflightTexts.en]) {
    expect(Object.keys(texts).toSorted()).toEqual([...ruleNames].toSorted());
  }
});

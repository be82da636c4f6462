import { expect, it } from 'vitest';
import { preflightTexts } from '../../../../shared/language/preflightTexts';
import { mendedRules } from '../../../../shared/preflight/fixes/fixOf';
import { ruleNames } from '../../../../shared/preflight/Finding';

it('has texts for every rule and for no other, in both languages', () => {
  for (const texts of [preflightTexts.nl, preflightTexts.en]) {
    expect(Object.keys(texts).toSorted()).toEqual([...ruleNames].toSorted());
  }
});

it('says what the fix does of every rule that has one, and of no other', () => {
  for (const texts of [preflightTexts.nl, preflightTexts.en]) {
    const said = ruleNames.filter((name) => texts[name].fix !== undefined);
    expect(said.toSorted()).toEqual([...mendedRules].toSorted());
  }
});

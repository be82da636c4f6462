import { describe, expect, it } from 'vitest';
import { tidyText, withoutQuotes } from '../../../../shared/still/tidyText';

describe('tidyText', () => {
  it('normalises, trims and takes out what cannot be seen', () => {
    expect(tidyText(' Cafe\u0301\u0000 \u202Eop\n het  plein\u200b ', 100)).toBe('Café op het plein');
  });

  it('cuts at a word, and says so', () => {
    expect(tidyText('een twee drie vier', 12)).toBe('een twee…');
    expect([...tidyText('😀'.repeat(50), 10)]).toHaveLength(10);
  });
});

describe('withoutQuotes', () => {
  it('takes quotes off the whole, not off a part', () => {
    expect(withoutQuotes('‘iHostage’')).toBe('iHostage');
    expect(withoutQuotes("'t Leidseplein")).toBe("'t Leidseplein");
  });
});

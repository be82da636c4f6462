import { describe, expect, it } from 'vitest';
import { describeValue } from '../../../../renderer/suggestions/describeValue';
import type { SuggestedPlace, SuggestedTo } from '../../../../shared/review/suggestions/ValueSuggestion';
import { ofStill, ofTag } from '../../../fixtures/suggestedArticle';

function said(
  about: SuggestedPlace,
  now: SuggestedTo,
  to: SuggestedTo,
  language: 'nl' | 'en' = 'nl',
): string {
  const suggestion = { id: 'a', by: 'Anna', at: '', gone: false, about, now, to };
  return describeValue(suggestion, language).name;
}

describe('a suggested value in words', () => {
  it('says what becomes what', () => {
    expect(said(ofStill('een'), 'Plein', 'Nat plein')).toBe('Alt-tekst: “Plein” wordt “Nat plein”');
    expect(said(ofStill('een', 'creator'), '', 'Ann', 'en')).toBe('Maker: add “Ann”');
    expect(said(ofStill('een', 'creditLine'), 'Foto: Ann', '')).toBe('Credit: verwijder “Foto: Ann”');
    expect(said(ofStill('een', 'kind'), 'still', 'photo')).toBe('Soort: “Still” wordt “Foto”');
  });

  it('says which tag comes or goes, and of what kind it is', () => {
    const tag = { kind: 'title' as const, label: 'iHostage', year: 2025 };
    expect(said(ofTag('title:ihostage:2025'), null, tag)).toBe('Tag (titel): voeg toe “iHostage (2025)”');
    expect(said(ofTag('title:ihostage:2025'), tag, null, 'en')).toBe('Tag (title): delete “iHostage (2025)”');
  });
});

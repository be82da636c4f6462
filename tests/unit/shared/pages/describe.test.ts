import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../../shared/pages/describe';
import { words } from '../../../fixtures/filmArticle';

const article = (standfirst: string, ...paragraphs: string[]): Parameters<typeof describe>[0] => ({
  headline: 'Een kop',
  standfirst: [words(standfirst)],
  body: paragraphs.map((text) => ({ kind: 'paragraph', runs: [words(text)] })),
});

group('the description of an article', () => {
  it('is the standfirst where that says enough', () => {
    const standfirst = 'Een intro die lang genoeg is om een lezer iets te zeggen.';
    expect(describe(article(standfirst, 'Alinea.'))).toBe(standfirst);
  });

  it('goes on into the text where the standfirst says little', () => {
    expect(describe(article('Kort.', 'Ook  kort.', 'En dan een alinea die het vol maakt, eindelijk.'))).toBe(
      'Kort. Ook kort. En dan een alinea die het vol maakt, eindelijk.',
    );
  });

  it('begins with the headline where all of it says little', () => {
    expect(describe(article('', 'Tekst.'))).toBe('Een kop: Tekst.');
    expect(describe(article(''))).toBe('Een kop');
  });
});

import { expect, it } from 'vitest';
import { printMeasured } from '../../../../renderer/export/printMeasured';
import type { RuleName } from '../../../../shared/preflight/Finding';
import { ruleNames } from '../../../../shared/preflight/Finding';
import { measuredBy } from '../../../../shared/preflight/measuredBy';
import type { PreflightFacts } from '../../../../shared/preflight/PreflightFacts';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../fixtures/filmArticle';

const film = {
  ...filmArticle({ ...fakeOriginal, width: 1920 }),
  headline: 'Vijf films over één plein',
  standfirst: [words('Wie goed kijkt, ziet vijf keer dezelfde winkel.')],
  seoTitle: '',
};
const facts: PreflightFacts = {
  today: '2025-05-06',
  theme: { headline: 90, standfirst: 220, leadWidth: 1200, lowContrast: [] },
};
const said = (rule: RuleName, language: 'nl' | 'en' = 'nl'): string | null => {
  const measured = measuredBy(rule, film, facts);
  return measured && printMeasured(measured, language);
};

it('measures what a rule goes by, with the room that the theme leaves', () => {
  expect(said('headline-missing')).toBe('5 woorden');
  expect(said('headline-long')).toBe('25 van 90 tekens');
  expect(said('headline-long', 'en')).toBe('25 of 90 characters');
  expect(said('standfirst-missing')).toBe('8 woorden');
  expect(said('standfirst-long')).toBe('47 van 220 tekens');
  expect(said('credit-missing')).toBe('2 van 2');
  expect(said('still-missing')).toBe('2 beelden');
  expect(said('still-small')).toBe('1.920 px');
  expect(said('still-small', 'en')).toBe('1,920 px');
  expect(said('language-of-article')).toBe('Nederlands');
});

it('says when the first rights end, and nothing of rights without an end', () => {
  const [still] = film.stills;
  if (!still) throw new Error('the film article has a still');
  const until = (expires: string): string | null => {
    const measured = measuredBy('rights-expired', { ...film, stills: [{ ...still, expires }] }, facts);
    return measured && printMeasured(measured, 'nl');
  };
  expect(until('2025-12-31')).toBe('t/m 31-12-2025');
  expect(until('')).toBeNull();
});

it('says nothing where there is nothing to measure, or the theme is not known', () => {
  const empty = { ...film, headline: '', standfirst: [], body: [], stills: [], tags: [] };
  const measured = ruleNames.filter((rule) => measuredBy(rule, empty, { today: '' }) !== null);
  expect(measured).toEqual(['language-of-article']);
  expect(said('search-title-long')).toBeNull();
  expect(measuredBy('standfirst-long', film, { today: '' })).toBeNull();
});

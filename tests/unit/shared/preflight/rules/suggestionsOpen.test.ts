import { expect, it } from 'vitest';
import { createArticle } from '../../../../../shared/article/createArticle';
import { bodyOf, headlineOf } from '../../../../../shared/article/documentShape';
import { readArticle } from '../../../../../shared/article/readArticle';
import { preflightTexts } from '../../../../../shared/language/preflightTexts';
import { keyOfFinding } from '../../../../../shared/preflight/Finding';
import { preflight, whatStops } from '../../../../../shared/preflight/preflight';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import { readAllSuggestions } from '../../../../../shared/review/suggestions/readAllSuggestions';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../../fixtures/filmArticle';
import { deleted, inserted, textOf, writeText } from '../../../../fixtures/textOf';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

it('finds each open suggestion, where it stands in print, and says what it would do', () => {
  const doc = createArticle({
    ...filmArticle(fakeOriginal),
    headline: 'Kop van het stuk',
    standfirst: [],
    body: [],
  });
  headlineOf(doc).applyDelta([
    { retain: 3, attributes: { deleted: 'a' } },
    { insert: 'Titel', attributes: { inserted: 'a' } },
    { retain: 5 },
    { insert: 'hele ', attributes: { inserted: 'b' } },
    { retain: 3, attributes: { deleted: 'c' } },
    { retain: 1, attributes: { setItalic: { id: 'd', to: true } } },
    { retain: 3, attributes: { setLanguage: { id: 'i', to: 'de' } } },
    { retain: 1, attributes: { setLanguage: { id: 'j', to: '' } } },
  ]);
  bodyOf(doc).applyDelta([
    { insert: 'Een' },
    { insert: '\n', attributes: { setBlock: { id: 'e', to: { block: 'subhead' } } } },
    { insert: 'Nieuw\n', attributes: { inserted: 'f' } },
    { insert: 'Twee' },
    { insert: '\n', attributes: { deleted: 'g' } },
    { insert: 'drie\nvier' },
    { insert: '\n', attributes: { inserted: 'h' } },
    { insert: ' ', attributes: { deleted: 'k' } },
    { insert: 'vijf\n' },
  ]);
  noteSuggestion(doc, 'a', 'Anna', '2025-05-06T10:00:00.000Z');
  const { findings, passed } = preflight(readArticle(doc), {
    today: '2025-05-06',
    suggestions: readSuggestions(doc),
  });
  const open = findings.filter(({ rule }) => rule === 'suggestions-open');
  expect(passed).not.toContain('suggestions-open');
  expect(open.map(({ where }) => where)).toEqual([
    { part: 'headline', block: 0, stretch: [0, 3], suggestion: 'a' },
    { part: 'headline', block: 0, stretch: [8, 8], suggestion: 'b' },
    { part: 'headline', block: 0, stretch: [8, 11], suggestion: 'c' },
    { part: 'headline', block: 0, stretch: [11, 12], suggestion: 'd' },
    { part: 'headline', block: 0, stretch: [12, 15], suggestion: 'i' },
    { part: 'headline', block: 0, stretch: [15, 16], suggestion: 'j' },
    { part: 'body', block: 0, stretch: [3, 3], suggestion: 'e' },
    { part: 'body', block: 1, stretch: [0, 0], suggestion: 'f' },
    { part: 'body', block: 1, stretch: [4, 4], suggestion: 'g' },
    { part: 'body', block: 3, stretch: [4, 4], suggestion: 'h' },
    { part: 'body', block: 3, stretch: [4, 5], suggestion: 'k' },
  ]);
  expect(new Set(open.map(keyOfFinding)).size).toBe(open.length);
  const said = (language: 'nl' | 'en'): string[] =>
    open.map(({ values }) => preflightTexts[language]['suggestions-open'].title(values));
  expect(said('nl').map((title) => title.replace('Open voorstel: ', ''))).toEqual([
    '“Kop” wordt “Titel”',
    'voeg toe “hele”',
    'verwijder “het”',
    '“spatie” cursief',
    '“stu” taal: Duits',
    '“k” taal van het artikel',
    'wordt tussenkop',
    'voeg toe “Nieuw”',
    'voeg alinea’s samen',
    'splits de alinea',
    'verwijder “spatie”',
  ]);
  expect(said('en')).toContain('Open suggestion: “Kop” becomes “Titel”');
  const { explanation } = preflightTexts.nl['suggestions-open'];
  expect(open.slice(0, 2).map(({ values }) => explanation(values))).toEqual([
    'Het voorstel van Anna staat niet in de pagina.',
    'Het voorstel staat niet in de pagina.',
  ]);
  expect(whatStops(readArticle(doc), { today: '', suggestions: readSuggestions(doc) })).toEqual([]);
});

it('says of what is moved that it is moved, once, at its new place', () => {
  const still = { block: 'still', still: 'plein' };
  const doc = textOf(
    'body',
    ['Een '],
    deleted('twee'),
    deleted('\n', 'b', still),
    ['\n'],
    inserted('\n', 'b', still),
  );
  writeText(headlineOf(doc), ['Kop '], inserted('twee'));
  const { findings } = preflight(readArticle(doc), { today: '', suggestions: readSuggestions(doc) });
  const open = findings.filter(({ rule }) => rule === 'suggestions-open');
  expect(
    open.map(({ where, values }) => [where.part, preflightTexts.nl['suggestions-open'].title(values)]),
  ).toEqual([
    ['headline', 'Open voorstel: verplaats “twee”'],
    ['body', 'Open voorstel: verplaats beeld'],
  ]);
});

it('finds suggested values of stills and tags, and says what would become what', () => {
  const doc = suggestedArticle();
  const by = { by: 'Beeldredactie', at: '2025-05-06T10:00:00.000Z' };
  suggestValue(doc, ofStill('tweede'), 'Een leeg plein', { id: 'a', ...by });
  suggestValue(doc, ofStill('eerste', 'kind'), 'photo', { id: 'b', ...by });
  suggestValue(doc, ofTag('company:netflix'), null, { id: 'c', ...by });
  const genre = { kind: 'genre' as const, label: 'Thriller' };
  suggestValue(doc, ofTag('genre:thriller'), genre, { id: 'd', ...by });
  const { findings } = preflight(readArticle(doc), {
    today: '2025-05-06',
    suggestions: readAllSuggestions(doc),
  });
  const open = findings.filter(({ rule }) => rule === 'suggestions-open');
  expect(open.map(({ where }) => where)).toEqual([
    { part: 'still', still: 'tweede', field: 'altText', suggestion: 'a' },
    { part: 'still', still: 'eerste', suggestion: 'b' },
    { part: 'tags', tag: 'company:netflix', suggestion: 'c' },
    { part: 'tags', tag: 'genre:thriller', suggestion: 'd' },
  ]);
  const titles = open.map(({ values }) => preflightTexts.nl['suggestions-open'].title(values));
  expect(titles[0]).toBe('Open voorstel: Alt-tekst: “Een plein” wordt “Een leeg plein”');
  expect(titles[1]).toMatch(/“Still” wordt “Foto”$/);
  expect(titles[2]).toMatch(/verwijder “Netflix”$/);
  expect(titles[3]).toMatch(/voeg toe “Thriller”$/);
});

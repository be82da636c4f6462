import { describe, expect, it } from 'vitest';
import { Misused } from '../../../../electron/command/CommandStart';
import { findEdition } from '../../../../electron/command/findEdition';
import { commandLineTexts } from '../../../../shared/language/commandLineTexts';

const named = (id: string, name: string) => ({ id, name, articles: [], gone: [] });
const editions = [
  named('1', 'Weekend'),
  named('2', 'Weekend extra'),
  named('3', 'Café & series'),
  named('4', 'Maandag'),
  named('5', 'Maandag'),
  named('6', '***'),
  named('7', 'zondag'),
  named('8', 'Zondag'),
];
const find = (name: string): string => findEdition(editions, name, commandLineTexts.nl.editions).id;

describe('findEdition', () => {
  it.each([
    ['exactly', 'Weekend', '1'],
    ['exactly, where another differs in case alone', 'Zondag', '8'],
    ['but for case', 'weekend', '1'],
    ['but for diacritics and signs', 'CAFE series', '3'],
    ['by how it begins', 'caf', '3'],
    ['by a longer beginning', 'weekend e', '2'],
    ['by its id', '5', '5'],
    ['where it is signs alone', '***', '6'],
  ])('finds the one that is named %s', (_how, name, id) => {
    expect(find(name)).toBe(id);
  });

  it.each([
    ['none', 'Dinsdag', 'Er is geen editie die ‘Dinsdag’ heet.'],
    ['no letters', '&', 'Er is geen editie die ‘&’ heet.'],
    ['nothing', '', 'Er is geen editie die ‘’ heet.'],
    ['two of one name', 'Maandag', 'Maandag (4), Maandag (5)'],
    ['the beginning of two', 'week', 'Weekend (1), Weekend extra (2)'],
    ['two but for case', 'ZONDAG', 'zondag (7), Zondag (8)'],
  ])('refuses a name of %s, and says why', (_what, name, says) => {
    expect(() => find(name)).toThrow(Misused);
    expect(() => find(name)).toThrow(says);
  });
});

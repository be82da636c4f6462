import { describe, expect, it } from 'vitest';
import {
  isRightToLeft,
  namedLanguage,
  partLanguage,
  partLanguages,
} from '../../../../shared/article/partLanguages';
import { writtenLanguage } from '../../../../shared/article/writtenLanguage';
import { partLanguageNames } from '../../../../shared/language/partLanguageTexts';

describe('the languages of words', () => {
  it('are known by their tag, whatever its country or script', () => {
    expect(namedLanguage('en-GB')).toBe('en');
    expect(namedLanguage(' ZH_Hans_CN ')).toBe('zh');
    expect(namedLanguage('fr')).toBe('fr');
  });

  it('are no others, and nothing that only looks like one', () => {
    for (const tag of ['', 'xx', 'enx', 'en"', 'x-en', 'en-'.repeat(100)])
      expect(namedLanguage(tag)).toBe(null);
    for (const value of [null, 1, {}, 'EN', 'en-GB', '__proto__']) expect(partLanguage(value)).toBe(null);
  });

  it('are those an article can be in, and more, some of them written from right to left', () => {
    expect(partLanguages.filter((one) => writtenLanguage(one) === one)).toEqual(['nl', 'en']);
    expect(partLanguages.filter(isRightToLeft)).toEqual(['ar', 'he', 'fa']);
  });

  it('have a name of their own in both languages of the interface', () => {
    for (const names of Object.values(partLanguageNames))
      expect(new Set(partLanguages.map((one) => names[one])).size).toBe(partLanguages.length);
  });
});

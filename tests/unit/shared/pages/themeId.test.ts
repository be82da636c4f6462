import { expect, it } from 'vitest';
import { ownThemeFolder, ownThemeId, shippedThemes, themeIdPattern } from '../../../../shared/pages/themeId';

it('names shipped and own themes apart', () => {
  for (const theme of shippedThemes) {
    expect(themeIdPattern.test(theme)).toBe(true);
    expect(ownThemeFolder(theme)).toBe(null);
  }
  expect(ownThemeId('Mijn blad (2)')).toBe('own:Mijn blad (2)');
  expect(ownThemeFolder('own:Mijn blad (2)')).toBe('Mijn blad (2)');
});

it.each(['', '.', '..', '.git', '../a', 'a/b', 'a\\b', 'a:b', 'a\u0000', ' a', 'a ', 'a.', 'a'.repeat(101)])(
  'knows no theme in a folder %j',
  (folder) => {
    expect(ownThemeId(folder)).toBe(null);
    expect(ownThemeFolder(`own:${folder}`)).toBe(null);
  },
);

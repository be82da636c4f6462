import { expect, it } from 'vitest';
import { languageOfSystem } from '../../../../electron/shell/languageOfSystem';

it.each([
  [['nl-BE', 'en-US'], 'nl'],
  [['en-GB', 'nl-NL'], 'en'],
  [['de-DE', 'nl_NL', 'en'], 'nl'],
  [['fr-FR', 'EN'], 'en'],
  [['nds', 'enm'], 'en'],
  [[], 'en'],
])('speaks to whoever prefers %j in %s', (preferred, language) => {
  expect(languageOfSystem(preferred)).toBe(language);
});

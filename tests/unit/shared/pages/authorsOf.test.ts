import { expect, it } from 'vitest';
import { pageTexts } from '../../../../shared/language/pageTexts';
import { authorsOf } from '../../../../shared/pages/authorsOf';

it.each([
  ['', []],
  ['Redactie film & series', ['Organization Redactie film & series']],
  ['Bobby Boermans', ['Person Bobby Boermans']],
  ['Bobby Boermans en Elmer van der Marel', ['Person Bobby Boermans', 'Person Elmer van der Marel']],
  ['Bobby Boermans, Elmer  van der Marel', ['Person Bobby Boermans', 'Person Elmer van der Marel']],
])('reads the byline “%s”', (byline, expected) => {
  expect(authorsOf(byline, pageTexts.nl).map(({ type, name }) => `${type} ${name}`)).toEqual(expected);
});

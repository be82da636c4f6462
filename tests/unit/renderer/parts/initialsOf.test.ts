import { expect, it } from 'vitest';
import { initialsOf } from '../../../../renderer/parts/initialsOf';

it.each([
  ['Redactie film & series', 'RS'],
  ['auteur', 'AU'],
  ['Élise', 'ÉL'],
  ['A', 'A'],
  ['', ''],
  ['  & 12 ', ''],
])('%s -> %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

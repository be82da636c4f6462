import { expect, test } from 'vitest';
import { linkAddress } from '../../../../shared/article/linkAddress';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['example.org/film', 'https://example.org/film'],
  ['example.org:8080/film', 'https://example.org:8080/film'],
  ['tips@example.org', 'mailto:tips@example.org'],
  ['mailto:tips@example.org', 'mailto:tips@example.org'],
])('%s is taken as %s', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'katern://app/index.html',
  'gewoon woorden',
  '',
  `https://example.org/${'a'.repeat(2000)}`,
])('%s is refused', (typed) => {
  expect(linkAddress(typed)).toBeNull();
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partLanguages } from '../../../../shared/article/partLanguages';
import { isPageMarkup } from '../../../../shared/pages/isPageMarkup';
import { listMarkup, runsMarkup } from '../../../../shared/pages/runsMarkup';

const run = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.oneof(fc.string(), fc.constantFrom('<script>', '"&\'>', '</a>')),
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.constantFrom(
      '',
      'https://a.example/?b=c&d="<>',
      'a.example',
      'javascript:alert(1)',
      'mailto:a@b.example',
      'HTTP:a',
    ),
    language: fc.constantFrom(...partLanguages, undefined),
  }),
  fc.constant({ kind: 'line-break' as const }),
);
const runs = fc.array(run, { maxLength: 8 });

it('knows everything that is made of marked text', () => {
  const item = fc.record({
    kind: fc.constant('list-item' as const),
    ordered: fc.boolean(),
    depth: fc.nat(3),
    runs,
  });
  fc.assert(
    fc.property(runs, fc.array(item, { minLength: 1, maxLength: 5 }), (text, items) => {
      expect(isPageMarkup(runsMarkup(text as never))).toBe(true);
      expect(isPageMarkup(listMarkup(items as never))).toBe(true);
    }),
  );
});

it('is quick with a long text', () => {
  expect(isPageMarkup('a'.repeat(1e6))).toBe(true);
  expect(isPageMarkup('<'.repeat(1e6))).toBe(false);
});

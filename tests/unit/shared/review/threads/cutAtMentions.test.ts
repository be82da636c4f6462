import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtMentions } from '../../../../../shared/review/threads/cutAtMentions';

const named = (text: string, ...names: string[]): string[] =>
  cutAtMentions(text, names).flatMap(({ name }) => (name ? [name] : []));

it('finds names that stand whole, wherever they stand', () => {
  expect(cutAtMentions('Vraag @Redactie Noord, of @Desk.', ['Redactie Noord', 'Desk'])).toEqual([
    { text: 'Vraag ', name: '' },
    { text: '@Redactie Noord', name: 'Redactie Noord' },
    { text: ', of ', name: '' },
    { text: '@Desk', name: 'Desk' },
    { text: '.', name: '' },
  ]);
  expect(named('@Desk', 'Desk')).toEqual(['Desk']);
  expect(named('(@Desk)\n@Desk', 'Desk')).toEqual(['Desk', 'Desk']);
});

it('takes the longer of two names that begin alike', () => {
  expect(named('@Redactie Noord en @Redactie', 'Redactie', 'Redactie Noord')).toEqual([
    'Redactie Noord',
    'Redactie',
  ]);
});

it('finds none in addresses, in longer words, and none of no length', () => {
  expect(named('desk@Desk', 'Desk')).toEqual([]);
  expect(named('@Deskundig @Desk_1 @Deské', 'Desk')).toEqual([]);
  expect(named('@ @@', '')).toEqual([]);
  expect(named('@@Desk', 'Desk')).toEqual(['Desk']);
});

it('leaves nothing of a text out', () => {
  const part = fc.constantFrom('@', 'Desk', 'Redactie', ' de', ' ', '\n', 'é', '😀', 'x');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const pieces = cutAtMentions(text, ['Desk', 'Redactie', 'Redactie No', '😀']);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) if (piece.name) expect(piece.text).toBe(`@${piece.name}`);
    }),
  );
});

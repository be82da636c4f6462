import { expect, it } from 'vitest';
import { snippet } from '../../../../renderer/desk/snippet';

const text = 'Er gingen maanden overleg met de gemeente vooraf aan de Netflix-thriller op het plein';

it('leaves a text as it is when the match comes early, or there is none', () => {
  expect(snippet(text, []).text).toBe(text);
  expect(snippet(text, ['gingen'])).toEqual({ text, marks: [[3, 9]] });
  expect(snippet(text, ['nergens'])).toEqual({ text, marks: [] });
});

it('begins a few words before a late match, and marks it in the cut text', () => {
  const cut = snippet(text, ['netflix']);
  expect(cut.text).toBe('… vooraf aan de Netflix-thriller op het plein');
  expect(cut.marks.map(([start, end]) => cut.text.slice(start, end))).toEqual(['Netflix']);
});

it('can cut a text without spaces', () => {
  const long = `${'a'.repeat(60)}netflix`;
  const cut = snippet(long, ['netflix']);
  expect(cut.text).toBe('… netflix');
});

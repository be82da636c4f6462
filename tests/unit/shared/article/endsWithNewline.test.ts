import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { lineBreakEmbed } from '../../../../shared/article/flatText';
import { endsWithNewline } from '../../../../shared/article/endsWithNewline';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';
import type { Stretch } from '../../../fixtures/textOf';

const body = (): Y.Text => new Y.Doc().getText('body');

it('sees a newline at the end, and nothing in an empty text', () => {
  const text = body();
  expect(endsWithNewline(text)).toBe(false);
  text.insert(0, 'Een begin.\n', { block: 'subhead' });
  expect(endsWithNewline(text)).toBe(true);
});

it('does not take the last newline for the end where a line break comes after it', () => {
  const text = body();
  text.insert(0, '\n', {});
  text.insertEmbed(1, lineBreakEmbed, {});
  expect(endsWithNewline(text)).toBe(false);
});

it('sees a newline at the end of what is printed, whatever is suggested after it', () => {
  const ends = (...stretches: Stretch[]): boolean[] => {
    const text = textOf('body', ...stretches).getText('body');
    return [endsWithNewline(text), endsWithNewline(text, { printed: true })];
  };
  expect(ends(['a\n'], inserted('b'))).toEqual([false, true]);
  expect(ends(['a'], inserted('\n'))).toEqual([true, false]);
  expect(ends(['a'], inserted('\n'), inserted('b\n', 'b'))).toEqual([true, false]);
  expect(ends(['a'], deleted('\n')), 'it is there still').toEqual([true, true]);
  expect(ends(inserted('\n')), 'nothing is printed').toEqual([true, false]);
});

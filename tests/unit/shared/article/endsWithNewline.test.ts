import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { lineBreakEmbed } from '../../../../shared/article/flatText';
import { endsWithNewline } from '../../../../shared/article/endsWithNewline';

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

import { describe, expect, it } from 'vitest';
import { documentOfText } from '../../../../renderer/editor/text/documentOfText';
import { stretchesOf } from '../../../../renderer/find/stretchesOf';
import { placeOf } from '../../../../shared/article/find/SearchStretch';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { bodySchema } from '../../../merge/writers';

describe('what of a text is looked through', () => {
  it('are the words of each block, without what is crossed out, where the flat text has them', () => {
    const text = emptyDocument().getText('body');
    text.applyDelta([
      { insert: 'Op ' },
      { insert: 'de', attributes: { deleted: 'a' } },
      { insert: 'het', attributes: { inserted: 'a', bold: true } },
      { insert: ' plein' },
      { insert: { embed: 'line-break' } },
      { insert: 'en\n' },
      { insert: '\n', attributes: { block: 'quote' } },
      { insert: 'Voor' },
      { insert: { embed: 'kaart' } },
      { insert: 'na' },
      { insert: '\n', attributes: { block: 'still', still: 's' } },
    ]);
    const stretches = stretchesOf(documentOfText(bodySchema, text, 'body'), 'body');
    expect(stretches).toEqual([
      { words: 'Op het plein\nen', at: 0, skips: [{ before: 3, length: 2 }] },
      { words: 'Voor', at: 19, skips: [] },
      { words: 'na', at: 24, skips: [] },
    ]);
    const flat = text
      .toDelta()
      .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : '*'));
    const [first] = stretches;
    const place = first && placeOf(first, 3, 12);
    expect(flat.join('').slice(place?.from, place?.until)).toBe('het plein');
  });
});

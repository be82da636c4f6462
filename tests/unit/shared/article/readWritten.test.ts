import { describe, expect, it } from 'vitest';
import { flatLength, lineBreakEmbed, plainText, readBlocks } from '../../../../shared/article/flatText';
import { readWrittenBlocks, readWrittenLine } from '../../../../shared/article/readWritten';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';

const run = (text: string, more: object = {}) => ({
  kind: 'text',
  text,
  bold: false,
  italic: false,
  link: '',
  ...more,
});

describe('a text as it is written', () => {
  it('has what would be inserted and what would be deleted, each by itself', () => {
    const text = textOf('headline', ['Een '], deleted('oud'), inserted('nieuw', 'b'), [' woord']).getText(
      'headline',
    );
    expect(readWrittenLine(text)).toEqual([
      run('Een '),
      run('oud', { suggested: { deleted: 'a' } }),
      run('nieuw', { suggested: { inserted: 'b' } }),
      run(' woord'),
    ]);
  });

  it('shows marks as they would become, and says what they are', () => {
    const link = { setLink: { id: 'a', to: '' }, link: 'https://a.nl' };
    const text = textOf(
      'standfirst',
      ['vet', { setBold: { id: 'a', to: true } }],
      ['los', link],
      ['twee', { italic: true, setItalic: { id: 'b', to: false }, deleted: 'c' }],
    ).getText('standfirst');
    expect(readWrittenLine(text)).toEqual([
      run('vet', { bold: true, suggested: { bold: { by: 'a', was: false } } }),
      run('los', { suggested: { link: { by: 'a', was: 'https://a.nl' } } }),
      run('twee', { suggested: { deleted: 'c', italic: { by: 'b', was: true } } }),
    ]);
  });

  it('joins no words with those of another suggestion, or of none', () => {
    const text = textOf('headline', ['a'], inserted('b'), inserted('c', 'b'), ['d'], ['e']).getText(
      'headline',
    );
    expect(readWrittenLine(text).map((one) => one.kind === 'text' && one.text)).toEqual([
      'a',
      'b',
      'c',
      'de',
    ]);
  });

  it('splits blocks where a suggestion would, and says whose the ends are', () => {
    const text = textOf(
      'body',
      ['Een'],
      inserted('\n', 'a', { block: 'subhead' }),
      ['twee'],
      deleted('\n', 'b'),
      ['drie'],
      ['\n', { setBlock: { id: 'c', to: { block: 'quote' } }, block: 'list-item', ordered: true, depth: 1 }],
    ).getText('body');
    expect(readWrittenBlocks(text)).toEqual([
      { kind: 'subhead', runs: [run('Een')], suggested: { inserted: 'a' } },
      { kind: 'paragraph', runs: [run('twee')], suggested: { deleted: 'b' } },
      {
        kind: 'quote',
        runs: [run('drie')],
        suggested: { kind: { by: 'c', was: { block: 'list-item', ordered: true, depth: 1 } } },
      },
    ]);
  });

  it('has a last block without an end, and a block where there is nothing', () => {
    expect(readWrittenBlocks(textOf('body').getText('body'))).toEqual([{ kind: 'paragraph', runs: [] }]);
    const text = textOf('body', inserted('a\n'), inserted('b')).getText('body');
    expect(readWrittenBlocks(text)).toEqual([
      { kind: 'paragraph', runs: [run('a', { suggested: { inserted: 'a' } })], suggested: { inserted: 'a' } },
      { kind: 'paragraph', runs: [run('b', { suggested: { inserted: 'a' } })] },
    ]);
  });

  it('is as long as the flat text, character for character', () => {
    const text = textOf(
      'body',
      ['Een'],
      inserted(lineBreakEmbed),
      deleted({ embed: 'kaart' }, 'b'),
      inserted('\nx\n\ny', 'c'),
      ['\n', { setBlock: 'niets' }],
    ).getText('body');
    const blocks = readWrittenBlocks(text);
    expect(blocks.reduce((length, block) => length + flatLength(block), 0)).toBe(text.length);
    expect(blocks.map(({ runs }) => runs.map(({ kind }) => kind))).toEqual([
      ['text', 'line-break', 'unknown'],
      ['text'],
      [],
      ['text'],
    ]);
    const line = textOf('headline', ['a'], inserted('\nb')).getText('headline');
    expect(plainText(readWrittenLine(line))).toBe('a b');
  });

  it('says what the flat text says where nothing is suggested', () => {
    const text = textOf(
      'body',
      ['Een ', { bold: true }],
      ['twee'],
      ['\n', { block: 'quote' }],
      ['drie'],
    ).getText('body');
    expect(readWrittenBlocks(text)).toEqual(readBlocks(text));
  });
});

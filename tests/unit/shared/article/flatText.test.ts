import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Block } from '../../../../shared/article/Article';
import { createArticle } from '../../../../shared/article/createArticle';
import { readBlocks, readLine } from '../../../../shared/article/flatText';
import { readArticle } from '../../../../shared/article/readArticle';
import { deleted, inserted, textOf as written } from '../../../fixtures/textOf';

const text = (value: string) => ({
  kind: 'text' as const,
  text: value,
  bold: false,
  italic: false,
  link: '',
});

function textOf(): Y.Text {
  return new Y.Doc().getText('body');
}

describe('the body as one flat text', () => {
  test('an empty text is one empty paragraph', () => {
    expect(readBlocks(textOf())).toEqual([{ kind: 'paragraph', runs: [] }]);
  });

  test('what follows the last newline is a paragraph', () => {
    const body = textOf();
    body.insert(0, 'Kop\nStaart', {});
    expect(readBlocks(body)).toEqual([
      { kind: 'paragraph', runs: [text('Kop')] },
      { kind: 'paragraph', runs: [text('Staart')] },
    ]);
  });

  test('a newline says what its block is, whatever its neighbours are', () => {
    const body = textOf();
    body.insert(0, 'Een\nTwee\nDrie\n', {});
    body.format(3, 1, { block: 'subhead' });
    body.format(8, 1, { block: 'list-item', ordered: true, depth: 2 });
    expect(readBlocks(body)).toEqual([
      { kind: 'subhead', runs: [text('Een')] },
      { kind: 'list-item', ordered: true, depth: 2, runs: [text('Twee')] },
      { kind: 'paragraph', runs: [text('Drie')] },
    ]);
  });

  test('marks stay with their words', () => {
    const body = textOf();
    body.insert(0, 'vet schuin link\n', {});
    body.format(0, 3, { bold: true });
    body.format(4, 6, { italic: true });
    body.format(11, 4, { link: 'https://example.org/' });
    expect(readBlocks(body)[0]?.runs).toEqual([
      { ...text('vet'), bold: true },
      text(' '),
      { ...text('schuin'), italic: true },
      text(' '),
      { ...text('link'), link: 'https://example.org/' },
    ]);
  });

  test('a depth or an address of the wrong type does no harm', () => {
    const body = textOf();
    body.insert(0, 'a\n', {});
    body.format(1, 1, { block: 'list-item', depth: 'veel', ordered: 'ja' });
    body.format(0, 1, { link: 7 });
    expect(readBlocks(body)).toEqual([{ kind: 'list-item', ordered: false, depth: 0, runs: [text('a')] }]);
  });

  test('a block of a newer Katern keeps its words', () => {
    const body = textOf();
    body.insert(0, 'Kijkcijfers\n', {});
    body.format(11, 1, { block: 'table' });
    expect(readBlocks(body)).toEqual([{ kind: 'unknown', name: 'table', runs: [text('Kijkcijfers')] }]);
  });

  test('a line has no newlines', () => {
    const line = textOf();
    line.insert(0, 'Eerste\nTweede', {});
    expect(readLine(line)).toEqual([text('Eerste Tweede')]);
  });
});

const run = fc.record({
  kind: fc.constant('text' as const),
  text: fc.string({ minLength: 1, maxLength: 12 }).map((value) => value.replaceAll('\n', ' ')),
  bold: fc.boolean(),
  italic: fc.boolean(),
  link: fc.constantFrom('', 'https://example.org/a', 'mailto:iemand@example.org'),
});
const runs = fc.array(run, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'subhead' as const, 'quote' as const), runs }),
  fc.record({
    kind: fc.constant('list-item' as const),
    ordered: fc.boolean(),
    depth: fc.integer({ min: 0, max: 5 }),
    runs,
  }),
  fc.record({ kind: fc.constant('still' as const), still: fc.uuid(), runs }),
);

test('what an article is made of can be read from it again', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.string(), (body, headline) => {
      const id = '00000000-0000-4000-8000-000000000000';
      const title = headline.replaceAll('\n', ' ');
      const doc = createArticle({
        id,
        language: 'nl',
        createdAt: '2026-01-02T03:04:05Z',
        body,
        headline: title,
      });
      const read = readArticle(doc);
      const words = (blocks: readonly Block[]) =>
        blocks.map((each) => ({
          ...each,
          runs: each.runs.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
        }));
      expect(words(read.body)).toEqual(words(body));
      expect(read.headline).toBe(title);
      expect(read.unknown).toEqual([]);
      const again = readArticle(createArticle({ ...read, id, body: read.body }));
      expect(again).toEqual(read);
    }),
    { numRuns: 300 },
  );
});

describe('a text with suggestions', () => {
  const doc = written(
    'body',
    ['Een '],
    deleted('oud', 'a', { bold: true }),
    inserted('nieuw'),
    [' woord', { setItalic: { id: 'b', to: true } }],
    inserted('\n', 'c', { block: 'subhead' }),
    ['twee'],
    deleted('\n', 'd'),
    ['drie'],
    ['\n', { block: 'quote', setBlock: { id: 'e', to: {} } }],
    inserted('vier\n', 'f'),
  );
  const body = doc.getText('body');

  test('is printed as if nobody had made any', () => {
    expect(readBlocks(body)).toEqual([
      {
        kind: 'paragraph',
        runs: [text('Een '), { ...text('oud'), bold: true }, text(' woordtwee')],
      },
      { kind: 'quote', runs: [text('drie')] },
    ]);
    expect(readArticle(doc).body).toEqual(readBlocks(body));
  });

  test('can be read as if all of them had been taken over', () => {
    expect(readBlocks(body, 'accepted')).toEqual([
      { kind: 'subhead', runs: [text('Een nieuw'), { ...text(' woord'), italic: true }] },
      { kind: 'paragraph', runs: [text('tweedrie')] },
      { kind: 'paragraph', runs: [text('vier')] },
    ]);
  });

  test('is a line likewise, and what somebody would insert and delete is on neither side', () => {
    const line = written(
      'headline',
      inserted('a'),
      ['b'],
      ['c', { inserted: 'a', deleted: 'b' }],
      deleted('d'),
    );
    expect(readLine(line.getText('headline'))).toEqual([text('bd')]);
    expect(readLine(line.getText('headline'), 'accepted')).toEqual([text('ab')]);
    expect(readArticle(line).headline).toBe('bd');
  });

  test('of which the attributes say nothing is read as one without', () => {
    const odd = written(
      'body',
      ['a', { inserted: 7, deleted: true, setBold: 'ja', setLink: [] }],
      ['\n', { setBlock: 1 }],
    );
    const paragraph = [{ kind: 'paragraph', runs: [text('a')] }];
    expect(readBlocks(odd.getText('body'))).toEqual(paragraph);
    expect(readBlocks(odd.getText('body'), 'accepted')).toEqual(paragraph);
  });
});

import { describe, expect, it } from 'vitest';
import { lineBreakEmbed, plainText } from '../../../../../shared/article/flatText';
import { headlineOf, standfirstOf, suggestionsOf } from '../../../../../shared/article/documentShape';
import { suggestedAttributes } from '../../../../../shared/article/Suggested';
import { longestWriterName } from '../../../../../shared/article/Version';
import { noteMove } from '../../../../../shared/review/suggestions/moves';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { factsOf, readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import * as Y from 'yjs';
import { deleted, inserted, textOf, writeText } from '../../../../fixtures/textOf';

const now = '2026-11-29T12:00:00.000Z';
const said = (doc: Y.Doc) =>
  readSuggestions(doc).map(({ id, pieces }) => [
    id,
    ...pieces.map((piece) => ('runs' in piece ? `${piece.kind} ${plainText(piece.runs)}` : piece.kind)),
  ]);

describe('the suggestions of a document', () => {
  it('are those that stand in its texts, in reading order, with who made them', () => {
    const doc = textOf('body', ['Een '], inserted('b', 'b'), deleted('c\n', 'c'), ['d\n']);
    writeText(headlineOf(doc), ['Kop'], deleted(' weg', 'h'));
    noteSuggestion(doc, 'b', 'Anna', now);
    expect(readSuggestions(doc)).toMatchObject([
      { id: 'h', by: '', at: '', text: 'headline', from: 3, until: 7, printed: [3, 7] },
      { id: 'b', by: 'Anna', at: now, text: 'body', from: 4, until: 5, printed: [4, 4] },
      { id: 'c', by: '', text: 'body', from: 5, until: 7, printed: [4, 6] },
    ]);
    expect(said(doc)).toEqual([
      ['h', 'deleted  weg'],
      ['b', 'inserted b'],
      ['c', 'deleted c', 'joined'],
    ]);
  });

  it('are each one, from its first character to its last, whatever lies between', () => {
    const doc = textOf(
      'body',
      inserted('x', 'z'),
      deleted('oud', 'a', { bold: true }),
      inserted('nieuw'),
      ['tussen'],
      inserted('\n'),
      inserted('slot'),
      ['\n'],
    );
    const [, one] = readSuggestions(doc);
    expect(one).toMatchObject({ id: 'a', from: 1, until: 20, printed: [0, 9] });
    expect(said(doc)[1]).toEqual(['a', 'deleted oud', 'inserted nieuw', 'split', 'inserted slot']);
    expect(one?.pieces[0]).toMatchObject({ runs: [{ text: 'oud', bold: true }] });
  });

  it('tell words that stand apart apart, and those beside one another as one', () => {
    const doc = textOf(
      'body',
      deleted('oud', 'a'),
      [' en '],
      deleted('wijs', 'a', { bold: true }),
      deleted('heid', 'a'),
      ['\n'],
    );
    expect(said(doc)).toEqual([['a', 'deleted oud', 'deleted wijsheid']]);
  });

  it('say how words would be set, and which kind a block would be', () => {
    const doc = textOf(
      'body',
      ['a', { setBold: { id: 'a', to: true } }],
      ['b', { setBold: { id: 'a', to: true }, link: 'https://a.nl', setLink: { id: 'b', to: '' } }],
      ['c', { setItalic: { id: 'c', to: false }, setLink: { id: 'c', to: 'https://b.nl' } }],
      ['\n', { setBlock: { id: 'd', to: { block: 'quote' } } }],
      ['\n', { setBlock: { id: 'e', to: {} }, block: 'quote' }],
    );
    expect(readSuggestions(doc).map(({ id, pieces }) => [id, pieces])).toMatchObject([
      ['a', [{ kind: 'set', mark: 'bold', to: true, runs: [{ text: 'a' }, { text: 'b' }] }]],
      ['b', [{ kind: 'set', mark: 'link', to: '', runs: [{ text: 'b' }] }]],
      [
        'c',
        [
          { kind: 'set', mark: 'italic', to: false },
          { kind: 'set', mark: 'link', to: 'https://b.nl' },
        ],
      ],
      ['d', [{ kind: 'block', to: 'quote' }]],
      ['e', [{ kind: 'block', to: '' }]],
    ]);
  });

  it('are two where two people would do something to the same words', () => {
    const doc = textOf('body', ['ab', { inserted: 'a', deleted: 'b' }], ['\n']);
    expect(readSuggestions(doc).map(({ id, text }) => [id, text])).toEqual([
      ['a', 'body'],
      ['b', 'body'],
    ]);
  });

  it('are one that is in two texts, where its words would come', () => {
    const doc = textOf('body', ['Een '], deleted('twee'), inserted('x', 'b'), ['\n']);
    writeText(headlineOf(doc), ['Kop '], inserted('twee'));
    writeText(standfirstOf(doc), deleted('drie', 'c'));
    const body = { text: 'body', from: 4, until: 8, printed: [4, 8] };
    expect(readSuggestions(doc)).toMatchObject([
      { id: 'a', text: 'headline', from: 4, until: 8, printed: [4, 4], elsewhere: [body], left: body },
      { id: 'c', text: 'standfirst' },
      { id: 'b', text: 'body' },
    ]);
    expect(said(doc)[0]).toEqual(['a', 'inserted twee', 'deleted twee']);
    const back = textOf('body', ['Een '], inserted('twee'), ['\n']);
    writeText(headlineOf(back), deleted('twee'), inserted('Kop', 'b'));
    expect(readSuggestions(back)).toMatchObject([
      { id: 'b', text: 'headline' },
      { id: 'a', text: 'body', from: 4, left: { text: 'headline', from: 0, until: 4, printed: [0, 4] } },
    ]);
  });

  it('say where words that they move are now, and nothing of the kind where they only replace them', () => {
    const moved = textOf('body', inserted('twee '), ['drie '], deleted('twee '), ['\n']);
    expect(readSuggestions(moved)[0]).toMatchObject({ from: 0, until: 15, left: { text: 'body', from: 10 } });
    const replaced = textOf('body', deleted('oud'), inserted('nieuw'), ['\n']);
    expect(readSuggestions(replaced)[0]).not.toHaveProperty('left');
    noteSuggestion(replaced, 'a', 'Anna', now);
    noteMove(replaced, 'a');
    expect(readSuggestions(replaced)[0], 'written in since').toMatchObject({ left: { from: 0, until: 3 } });
  });

  it('have line breaks and what this version does not know in their words', () => {
    const doc = textOf('body', inserted('a'), inserted(lineBreakEmbed), inserted({ embed: 'kaart' }), ['\n']);
    expect(readSuggestions(doc)[0]?.pieces).toMatchObject([
      {
        kind: 'inserted',
        runs: [{ kind: 'text' }, { kind: 'line-break' }, { kind: 'unknown', name: 'kaart' }],
      },
    ]);
  });

  it('are none where nothing stands in the texts, whatever the facts say', () => {
    const doc = textOf('body', ['a\n']);
    noteSuggestion(doc, 'a', 'Anna', now);
    expect(readSuggestions(doc)).toEqual([]);
  });

  it('are read whatever somebody else wrote', () => {
    const values: unknown[] = [null, '', 7, true, [], {}, { id: 7 }, { id: 'a' }, { id: 'a', to: {} }, 'a'];
    const more = values.map((to) => ({ id: 'a', to: { block: to, depth: to, still: to } }));
    for (const value of [...values, ...values.map((to) => ({ id: 'a', to })), ...more])
      for (const key of suggestedAttributes) {
        const doc = textOf('body', ['a\nb', { [key]: value }], [lineBreakEmbed, { [key]: value }]);
        expect(() => readSuggestions(doc)).not.toThrow();
      }
    const doc = textOf('body', inserted('x', '__proto__'), inserted('y', 'constructor'), inserted('z'));
    expect(readSuggestions(doc).map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'a']);
  });

  it('have facts that can be read whatever they are', () => {
    const doc = textOf('body', inserted('x'));
    const facts: unknown[] = [7, 'a', true, [], null, {}, { by: 7, at: 'gisteren' }, { by: null, at: 7 }];
    for (const value of [...facts, new Y.Map(), new Y.Text('x')]) {
      suggestionsOf(doc).set('a', value);
      expect(readSuggestions(doc)).toMatchObject([{ id: 'a', by: '', at: '' }]);
    }
    suggestionsOf(doc).set('a', { by: 'x'.repeat(longestWriterName + 1), at: now });
    expect(factsOf(doc, 'a')).toEqual({ by: 'x'.repeat(longestWriterName), at: now });
  });
});

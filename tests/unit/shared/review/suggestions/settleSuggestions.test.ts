import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { byHand, headlineOf, suggestionsOf, undoScope } from '../../../../../shared/article/documentShape';
import { noteMove } from '../../../../../shared/review/suggestions/moves';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import type { Decision } from '../../../../../shared/review/suggestions/noteDecision';
import type { Settled } from '../../../../../shared/review/suggestions/settleSuggestions';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import type { Stretch } from '../../../../fixtures/textOf';
import { deleted, inserted, textOf, writeText } from '../../../../fixtures/textOf';

const now = '2026-11-29T12:00:00.000Z';
const all: Settled = { ids: null };
const one = (id: string): Settled => ({ ids: new Set([id]) });

function settle(doc: Y.Doc, which: Settled, decision: Decision): number {
  return settleSuggestions(doc, which, decision, 'Chef', now);
}

/** What becomes of a body. */
function after(stretches: Stretch[], which: Settled, decision: Decision): unknown {
  const doc = textOf('body', ...stretches);
  settle(doc, which, decision);
  return doc.getText('body').toDelta();
}

const replaced: Stretch[] = [
  ['Een '],
  deleted('oud'),
  inserted('nieuw'),
  [' en '],
  inserted('meer', 'b'),
  ['\n'],
];

describe('a suggestion that is decided on', () => {
  it('is done, or was never there', () => {
    expect(after(replaced, all, 'accepted')).toEqual([{ insert: 'Een nieuw en meer\n' }]);
    expect(after(replaced, all, 'rejected')).toEqual([{ insert: 'Een oud en \n' }]);
  });

  it('leaves all others as they are', () => {
    expect(after(replaced, one('a'), 'accepted')).toEqual([
      { insert: 'Een nieuw en ' },
      { insert: 'meer', attributes: { inserted: 'b' } },
      { insert: '\n' },
    ]);
    expect(after(replaced, one('b'), 'rejected')).toEqual([
      { insert: 'Een ' },
      { insert: 'oud', attributes: { deleted: 'a' } },
      { insert: 'nieuw', attributes: { inserted: 'a' } },
      { insert: ' en \n' },
    ]);
  });

  it('leaves what others suggest about the same words', () => {
    const both: Stretch[] = [['ab', { inserted: 'a', deleted: 'b', setBold: { id: 'c', to: true } }], ['\n']];
    const rest = { deleted: 'b', setBold: { id: 'c', to: true } };
    expect(after(both, one('a'), 'accepted')).toEqual([{ insert: 'ab', attributes: rest }, { insert: '\n' }]);
    expect(after(both, one('b'), 'rejected')).toEqual([
      { insert: 'ab', attributes: { inserted: 'a', setBold: { id: 'c', to: true } } },
      { insert: '\n' },
    ]);
    expect(after(both, one('c'), 'accepted')).toEqual([
      { insert: 'ab', attributes: { inserted: 'a', deleted: 'b', bold: true } },
      { insert: '\n' },
    ]);
    expect(after(both, one('b'), 'accepted'), 'they go, and with them all that was suggested').toEqual([
      { insert: '\n' },
    ]);
    expect(after(both, one('a'), 'rejected')).toEqual([{ insert: '\n' }]);
  });

  it('sets marks and the kind of a block, or leaves them', () => {
    const set: Stretch[] = [
      ['a', { setBold: { id: 'a', to: true } }],
      ['b', { link: 'https://a.nl', italic: true, setLink: { id: 'a', to: '' } }],
      ['\n', { block: 'list-item', ordered: false, depth: 0, setBlock: { id: 'a', to: { block: 'quote' } } }],
    ];
    expect(after(set, all, 'accepted')).toEqual([
      { insert: 'a', attributes: { bold: true } },
      { insert: 'b', attributes: { italic: true } },
      { insert: '\n', attributes: { block: 'quote' } },
    ]);
    expect(after(set, all, 'rejected')).toEqual([
      { insert: 'a' },
      { insert: 'b', attributes: { link: 'https://a.nl', italic: true } },
      { insert: '\n', attributes: { block: 'list-item', ordered: false, depth: 0 } },
    ]);
  });

  it('sets only what was decided on where two would set the same words', () => {
    const set: Stretch[] = [['a', { setBold: { id: 'a', to: true }, setItalic: { id: 'b', to: true } }]];
    expect(after(set, one('a'), 'accepted')).toEqual([
      { insert: 'a', attributes: { bold: true, setItalic: { id: 'b', to: true } } },
    ]);
  });

  it('splits blocks and joins them', () => {
    const ends: Stretch[] = [
      ['Een'],
      inserted('\n', 'a', { block: 'subhead' }),
      ['twee'],
      deleted('\n', 'b', { block: 'quote' }),
      ['drie\n'],
    ];
    expect(after(ends, all, 'accepted')).toEqual([
      { insert: 'Een' },
      { insert: '\n', attributes: { block: 'subhead' } },
      { insert: 'tweedrie\n' },
    ]);
    expect(after(ends, all, 'rejected')).toEqual([
      { insert: 'Eentwee' },
      { insert: '\n', attributes: { block: 'quote' } },
      { insert: 'drie\n' },
    ]);
  });

  it('is decided on as far as it lies in a stretch, in no other text and in nothing beside', () => {
    const doc = textOf('body', inserted('abcdef'), deleted('ghi'), ['\n']);
    writeText(headlineOf(doc), inserted('Kop'));
    const within = { text: 'body' as const, from: 2, until: 7 };
    expect(settle(doc, { ids: null, within }, 'accepted')).toBe(1);
    expect(doc.getText('body').toDelta()).toEqual([
      { insert: 'ab', attributes: { inserted: 'a' } },
      { insert: 'cdef' },
      { insert: 'hi', attributes: { deleted: 'a' } },
      { insert: '\n' },
    ]);
    expect(headlineOf(doc).toDelta()).toEqual([{ insert: 'Kop', attributes: { inserted: 'a' } }]);
    const nowhere = { text: 'body' as const, from: 3, until: 3 };
    expect(settle(doc, { ids: null, within: nowhere }, 'rejected')).toBe(0);
    expect(settle(doc, { ids: new Set(['b']), within }, 'rejected')).toBe(0);
    expect(readSuggestions(doc).map(({ id, elsewhere }) => [id, elsewhere?.length])).toEqual([['a', 1]]);
  });

  it('is decided on as a whole where it moves words, if any of them are in the stretch', () => {
    const moved = (): Y.Doc => {
      const doc = textOf('body', ['Een '], deleted('twee '), ['drie'], inserted(' twee'), ['\n']);
      writeText(headlineOf(doc), inserted('Kop', 'b'));
      return doc;
    };
    for (const [from, until] of [
      [5, 6],
      [14, 16],
    ] as const)
      for (const [decision, words] of [
        ['accepted', 'Een drie twee\n'],
        ['rejected', 'Een twee drie\n'],
      ] as const) {
        const doc = moved();
        expect(settle(doc, { ids: null, within: { text: 'body', from, until } }, decision)).toBe(1);
        expect(doc.getText('body').toDelta()).toEqual([{ insert: words }]);
        expect(headlineOf(doc).toDelta()).toEqual([{ insert: 'Kop', attributes: { inserted: 'b' } }]);
      }
    const beside = { text: 'body' as const, from: 9, until: 13 };
    expect(settle(moved(), { ids: null, within: beside }, 'accepted')).toBe(0);
    expect(settle(moved(), { ids: new Set(['b']), within: { ...beside, from: 0 } }, 'accepted')).toBe(0);
  });

  it('is one move from one text into another, and of a still', () => {
    const doc = textOf('body', ['Een '], deleted('twee'), ['\n']);
    writeText(headlineOf(doc), inserted('twee'));
    settle(doc, { ids: null, within: { text: 'headline', from: 0, until: 1 } }, 'accepted');
    expect(doc.getText('body').toDelta()).toEqual([{ insert: 'Een \n' }]);
    expect(headlineOf(doc).toDelta()).toEqual([{ insert: 'twee' }]);
    const still = { block: 'still', still: 'plein' };
    const pictured = textOf('body', deleted('\n', 'a', still), ['Dit.\n'], inserted('\n', 'a', still));
    settle(pictured, { ids: null, within: { text: 'body', from: 0, until: 1 } }, 'rejected');
    expect(pictured.getText('body').toDelta()).toEqual([
      { insert: '\n', attributes: still },
      { insert: 'Dit.\n' },
    ]);
  });

  it('is still a move where the words were written in since, and none where words were only replaced in many places', () => {
    const doc = textOf('body', deleted('twee '), ['drie'], inserted(' twee of drie'), ['\n']);
    noteSuggestion(doc, 'a', 'Anna', now);
    noteMove(doc, 'a');
    settle(doc, { ids: null, within: { text: 'body', from: 0, until: 2 } }, 'accepted');
    expect(doc.getText('body').toDelta()).toEqual([{ insert: 'drie twee of drie\n' }]);
    const many = textOf('body', deleted('ou'), inserted('nieu'), [' en '], deleted('ou'), inserted('nieu'), [
      '\n',
    ]);
    settle(many, { ids: null, within: { text: 'body', from: 0, until: 6 } }, 'accepted');
    expect(many.getText('body').toDelta()).toEqual([
      { insert: 'nieu en ' },
      { insert: 'ou', attributes: { deleted: 'a' } },
      { insert: 'nieu', attributes: { inserted: 'a' } },
      { insert: '\n' },
    ]);
  });

  it('takes along the move that it moves words on from, and goes with it, and with no other', () => {
    const onwards: Stretch[] = [
      deleted('twee '),
      ['drie '],
      ['twee ', { inserted: 'a', deleted: 'b' }],
      ['vier '],
      inserted('twee ', 'b'),
      ['\n'],
    ];
    const deltaAfter = (id: string, decision: Decision): unknown => {
      const doc = textOf('body', ...onwards);
      const count = settle(doc, one(id), decision);
      return [count, doc.getText('body').toDelta()];
    };
    expect(deltaAfter('b', 'accepted')).toEqual([2, [{ insert: 'drie vier twee \n' }]]);
    expect(deltaAfter('a', 'rejected')).toEqual([2, [{ insert: 'twee drie vier \n' }]]);
    expect(deltaAfter('a', 'accepted')).toEqual([
      1,
      [
        { insert: 'drie ' },
        { insert: 'twee ', attributes: { deleted: 'b' } },
        { insert: 'vier ' },
        { insert: 'twee ', attributes: { inserted: 'b' } },
        { insert: '\n' },
      ],
    ]);
    expect(deltaAfter('b', 'rejected')).toEqual([
      1,
      [
        { insert: 'twee ', attributes: { deleted: 'a' } },
        { insert: 'drie ' },
        { insert: 'twee ', attributes: { inserted: 'a' } },
        { insert: 'vier \n' },
      ],
    ]);
  });

  it('is decided on in all texts, and counts as one', () => {
    const doc = textOf('body', inserted('a'), ['\n']);
    writeText(headlineOf(doc), ['Kop'], inserted('!'), inserted('?', 'b'));
    expect(settle(doc, one('a'), 'accepted')).toBe(1);
    expect(headlineOf(doc).toDelta()).toEqual([
      { insert: 'Kop!' },
      { insert: '?', attributes: { inserted: 'b' } },
    ]);
    expect(doc.getText('body').toDelta()).toEqual([{ insert: 'a\n' }]);
    expect(settle(doc, one('a'), 'accepted'), 'a second time').toBe(0);
  });
});

describe('who decides on a suggestion', () => {
  it('is kept, beside who made it', () => {
    const doc = textOf('body', inserted('a'), deleted('b', 'b'), inserted('c', 'c'), ['\n']);
    noteSuggestion(doc, 'a', 'Anna', '2026-01-01T00:00:00.000Z');
    noteSuggestion(doc, 'c', 'Cor', now);
    settle(doc, { ids: new Set(['a', 'b', 'nooit']) }, 'rejected');
    const decided = { as: 'rejected', by: 'Chef', at: now };
    expect(suggestionsOf(doc).toJSON()).toEqual({
      a: { by: 'Anna', at: '2026-01-01T00:00:00.000Z', decided },
      b: { decided },
      c: { by: 'Cor', at: now },
    });
  });

  it('is kept whatever somebody else wrote there, and travels', () => {
    for (const value of [7, 'x', null, [1], new Y.Map(), new Y.Text('x')]) {
      const doc = textOf('body', inserted('a'), ['\n']);
      suggestionsOf(doc).set('a', value);
      settle(doc, all, 'accepted');
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      expect(suggestionsOf(copy).get('a')).toEqual({ decided: { as: 'accepted', by: 'Chef', at: now } });
    }
  });

  it('makes one change by hand, that undo takes back with nothing lost', () => {
    const doc = textOf('body', ...replaced);
    const before = doc.getText('body').toDelta() as unknown;
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
    settle(doc, all, 'accepted');
    expect(undo.undoStack).toHaveLength(1);
    undo.undo();
    expect(doc.getText('body').toDelta()).toEqual(before);
  });

  it('changes nothing where nothing is suggested', () => {
    const doc = textOf('body', ['a', { bold: true, inserted: 7, setLink: 'x' }], ['\n']);
    const before = Y.encodeStateVector(doc);
    expect(settle(doc, all, 'accepted') + settle(doc, all, 'rejected')).toBe(0);
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });
});

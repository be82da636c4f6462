import { describe, expect, it, vi } from 'vitest';
import { bodyOf } from '../../../../../shared/article/documentShape';
import { readBlocks } from '../../../../../shared/article/flatText';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import type { Suggesting, Unit } from '../../../../../shared/review/suggestions/changeSteps';
import { changeSteps } from '../../../../../shared/review/suggestions/changeSteps';
import type { Stretch } from '../../../../fixtures/textOf';
import { deleted, inserted, textOf } from '../../../../fixtures/textOf';

const mine: Suggesting = { id: 'nu', isOwn: (id) => id === 'nu' || id === 'eigen' };

function units(stretches: readonly Stretch[]): Unit[] {
  return stretches.flatMap(([insert, attributes = {}]): Unit[] =>
    typeof insert === 'string'
      ? [...insert].map((one) => ({ insert: one, attributes }))
      : [{ insert, attributes }],
  );
}

/** What a change makes of a body, and where in it what it was changed into stands. */
function changed(
  old: readonly Stretch[],
  now: readonly Stretch[],
  { suggesting = mine as Suggesting | null, forward = false, moved = false } = {},
): { delta: unknown; places: number[] } {
  const text = bodyOf(textOf('body', ...old));
  const { steps, places, length } = changeSteps(units(old), units(now), suggesting, { forward, moved });
  text.applyDelta(steps);
  expect(text.length).toBe(length);
  expect(places).toHaveLength(units(now).length + 1);
  return { delta: text.toDelta(), places };
}

describe('a change that is suggested', () => {
  it('leaves what goes, and puts what comes after it', () => {
    expect(changed([['oud']], [['nieuw']])).toEqual({
      delta: [
        { insert: 'oud', attributes: { deleted: 'nu' } },
        { insert: 'nieuw', attributes: { inserted: 'nu' } },
      ],
      places: [3, 4, 5, 6, 7, 8],
    });
  });

  it('has what comes with its marks, and nothing of what others suggest', () => {
    const pasted: Stretch[] = [['x', { bold: true, deleted: 'b', setItalic: { id: 'b', to: true } }]];
    expect(changed([], pasted).delta).toEqual([
      { insert: 'x', attributes: { bold: true, italic: true, inserted: 'nu' } },
    ]);
  });

  it('takes out what one put in oneself, also where somebody would have it go, and not where they move it on', () => {
    const own: Stretch[] = [
      ['ja', { inserted: 'eigen' }],
      ['weg', { inserted: 'eigen', deleted: 'b' }],
      ['verder', { inserted: 'eigen', deleted: 'c' }],
    ];
    const suggesting: Suggesting = { ...mine, isMove: (id) => id === 'c' };
    expect(changed(own, [], { suggesting }).delta).toEqual([
      { insert: 'verder', attributes: { inserted: 'eigen', deleted: 'c' } },
    ]);
  });

  it("asks of nobody else's words whether they are moved on", () => {
    const isMove = vi.fn(() => true);
    changed([], [['weg', { deleted: 'b' }], ['x', { inserted: 'b', deleted: 'c' }], ['y']], {
      suggesting: { ...mine, isMove },
    });
    expect(isMove).not.toHaveBeenCalled();
  });

  it('has nothing of what is crossed out in blocks that are moved', () => {
    expect(changed([], [['x'], ['weg', { deleted: 'b' }], ['y']], { moved: true })).toEqual({
      delta: [{ insert: 'xy', attributes: { inserted: 'nu' } }],
      places: [0, 1, 1, 1, 1, 2],
    });
  });

  it('has the caret before what goes, and behind it when that is passed over', () => {
    expect(changed([['weg']], [])).toEqual({
      delta: [{ insert: 'weg', attributes: { deleted: 'nu' } }],
      places: [0],
    });
    expect(changed([['weg']], [], { forward: true }).places).toEqual([3]);
    const gone: Stretch[] = [inserted('\n', 'eigen', { block: 'subhead' }), ['\n', { deleted: 'eigen' }]];
    expect(
      changed(gone, [['\n', { block: 'subhead' }]], { forward: true }).places,
      'behind an end that stays',
    ).toEqual([1, 2]);
    expect(changed([['weg\n']], [['\n']]), 'before an end that stays').toEqual({
      delta: [{ insert: 'weg', attributes: { deleted: 'nu' } }, { insert: '\n' }],
      places: [0, 4],
    });
    expect(changed([['weg\n']], [['\n']], { forward: true }).places).toEqual([3, 4]);
  });

  it('has the caret behind what came in its place, whichever way', () => {
    for (const forward of [false, true])
      expect(changed([['weg\n']], [['er\n']], { forward }).places).toEqual([3, 4, 5, 6]);
  });

  it('takes one’s own words away for good, and those of others not', () => {
    const old: Stretch[] = [inserted('a', 'eigen'), inserted('b', 'ander'), deleted('c', 'ander'), ['d']];
    expect(changed(old, []).delta).toEqual([
      { insert: 'b', attributes: { inserted: 'ander', deleted: 'nu' } },
      { insert: 'c', attributes: { deleted: 'ander' } },
      { insert: 'd', attributes: { deleted: 'nu' } },
    ]);
    expect(changed(old.slice(0, 1), []).places).toEqual([0]);
  });

  it('is done at once where nobody suggests', () => {
    const old: Stretch[] = [inserted('a', 'ander'), ['b']];
    expect(changed(old, [['c', { bold: true, inserted: 'ander' }]], { suggesting: null })).toEqual({
      delta: [{ insert: 'c', attributes: { bold: true } }],
      places: [0, 1],
    });
  });
});

describe('words that would be set otherwise', () => {
  const bold = { bold: true };

  it('stay, and say what they would become', () => {
    expect(changed([['a']], [['a', { bold: true, link: 'https://a.nl' }]])).toEqual({
      delta: [
        {
          insert: 'a',
          attributes: { setBold: { id: 'nu', to: true }, setLink: { id: 'nu', to: 'https://a.nl' } },
        },
      ],
      places: [0, 1],
    });
    expect(changed([['a', { ...bold, link: 'https://a.nl' }]], [['a']]).delta).toEqual([
      {
        insert: 'a',
        attributes: {
          ...bold,
          link: 'https://a.nl',
          setBold: { id: 'nu', to: false },
          setLink: { id: 'nu', to: '' },
        },
      },
    ]);
  });

  it('say nothing any more once they are set back', () => {
    const set = { setBold: { id: 'eigen', to: true } };
    expect(changed([['a', set]], [['a']]).delta).toEqual([{ insert: 'a' }]);
    const unset = { ...bold, setBold: { id: 'eigen', to: false } };
    expect(changed([['a', unset]], [['a', bold]]).delta).toEqual([{ insert: 'a', attributes: bold }]);
  });

  it('keep what else is suggested about them', () => {
    const set = { deleted: 'ander', setItalic: { id: 'ander', to: true } };
    expect(changed([['a', set]], [['a', { ...set, bold: true }]]).delta).toEqual([
      { insert: 'a', attributes: { ...set, setBold: { id: 'nu', to: true } } },
    ]);
  });

  it('are set at once where they are one’s own, or nobody suggests', () => {
    expect(changed([inserted('a', 'eigen')], [['a', bold]]).delta).toEqual([
      { insert: 'a', attributes: { inserted: 'eigen', bold: true } },
    ]);
    const set = { setBold: { id: 'ander', to: true } };
    expect(changed([['a', set]], [['a']], { suggesting: null }).delta).toEqual([{ insert: 'a' }]);
    expect(changed([['a']], [['a', bold]], { suggesting: null }).delta).toEqual([
      { insert: 'a', attributes: bold },
    ]);
  });
});

describe('blocks that would be others', () => {
  const subhead = { block: 'subhead' };

  it('are split at the end of a subhead into that subhead and a paragraph', () => {
    expect(changed([['\n', subhead]], [['\n', subhead], ['\n']]).places).toEqual([0, 1, 2]);
    const text = bodyOf(textOf('body', ['Kop'], ['\n', subhead], ['Tekst\n']));
    const { steps } = changeSteps(units([['\n', subhead]]), units([['\n', subhead], ['\n']]), mine);
    text.applyDelta([{ retain: 3 }, ...steps]);
    expect(readBlocks(text).map(({ kind }) => kind)).toEqual(['subhead', 'paragraph']);
    expect(readBlocks(text, 'accepted').map(({ kind }) => kind)).toEqual([
      'subhead',
      'paragraph',
      'paragraph',
    ]);
  });

  it('are joined with the next where an end goes, which stays until then', () => {
    expect(changed([['\n', subhead], ['b']], [['b']]).delta).toEqual([
      { insert: '\n', attributes: { ...subhead, deleted: 'nu' } },
      { insert: 'b', attributes: { deleted: 'nu' } },
      { insert: 'b', attributes: { inserted: 'nu' } },
    ]);
    expect(changed([['\n', subhead]], [])).toEqual({
      delta: [{ insert: '\n', attributes: { ...subhead, deleted: 'nu' } }],
      places: [0],
    });
  });

  it('keep the ends before and behind what changes, each of its own kind', () => {
    const [quote, end] = [
      { block: 'quote', deleted: 'ander' },
      { ...subhead, deleted: 'ander' },
    ];
    const around = (word: string): Stretch[] => [['\n', quote], [word], ['\n', end], ['\n', quote]];
    expect(changed(around('a'), around('b'))).toEqual({
      delta: [
        { insert: '\n', attributes: quote },
        { insert: 'a', attributes: { deleted: 'nu' } },
        { insert: 'b', attributes: { inserted: 'nu' } },
        { insert: '\n', attributes: end },
        { insert: '\n', attributes: quote },
      ],
      places: [0, 2, 3, 4, 5],
    });
    expect(changed([['\n', end]], [['\n'], ['\n', subhead]]), 'split before a subhead').toEqual({
      delta: [
        { insert: '\n', attributes: { inserted: 'nu' } },
        { insert: '\n', attributes: end },
      ],
      places: [0, 1, 2],
    });
  });

  it('become of another kind, and that again when they are set back', () => {
    const item = { block: 'list-item', ordered: false, depth: 0 };
    expect(changed([['\n', subhead]], [['\n', item]]).delta).toEqual([
      { insert: '\n', attributes: { ...subhead, setBlock: { id: 'nu', to: item } } },
    ]);
    const set = { ...subhead, setBlock: { id: 'eigen', to: item } };
    expect(changed([['\n', set]], [['\n', subhead]]).delta).toEqual([{ insert: '\n', attributes: subhead }]);
    const other = [['\n', { ...subhead, setBlock: { id: 'eigen', to: item } }]] as const;
    expect(changed(other, [['\n', { block: 'quote' }]]).delta).toEqual([
      { insert: '\n', attributes: { ...subhead, setBlock: { id: 'nu', to: { block: 'quote' } } } },
    ]);
  });

  it('become it at once where they are one’s own, or nobody suggests', () => {
    expect(changed([inserted('\n', 'eigen', subhead)], [['\n', { block: 'quote' }]]).delta).toEqual([
      { insert: '\n', attributes: { inserted: 'eigen', block: 'quote' } },
    ]);
    const set = { ...subhead, setBlock: { id: 'ander', to: { block: 'quote' } } };
    expect(changed([['\n', set]], [['\n']], { suggesting: null }).delta).toEqual([{ insert: '\n' }]);
  });

  it('keep the end that stays, and what is suggested about it', () => {
    const end = { ...subhead, deleted: 'ander' };
    expect(changed([['a'], ['\n', end]], [['b'], ['\n', subhead]])).toEqual({
      delta: [
        { insert: 'a', attributes: { deleted: 'nu' } },
        { insert: 'b', attributes: { inserted: 'nu' } },
        { insert: '\n', attributes: end },
      ],
      places: [1, 2, 3],
    });
    expect(changed([['a'], ['\n', end]], [['b'], ['\n']]).delta, 'of another kind, with other words').toEqual(
      [
        { insert: 'a', attributes: { deleted: 'nu' } },
        { insert: 'b', attributes: { inserted: 'nu' } },
        { insert: '\n', attributes: { ...end, setBlock: { id: 'nu', to: {} } } },
      ],
    );
  });
});

it('turned down gives what was there, taken over what it was changed into', () => {
  const old: Stretch[] = [['\n', { block: 'quote' }], ['Een twee', { bold: true }], ['\n']];
  const now: Stretch[] = [['Drie'], ['\n', { block: 'subhead' }], ['vier', { link: 'https://a.nl' }], ['\n']];
  for (const [decision, whole] of [
    ['accepted', now],
    ['rejected', old],
  ] as const) {
    const doc = textOf('body', ...old);
    bodyOf(doc).applyDelta(changeSteps(units(old), units(now), mine).steps);
    expect(readSuggestions(doc).map(({ id }) => id)).toEqual(['nu']);
    settleSuggestions(doc, { ids: null }, decision, '', '2026-11-29T12:00:00.000Z');
    expect(bodyOf(doc).toDelta()).toEqual(bodyOf(textOf('body', ...whole)).toDelta());
  }
});

it('of blocks that are moved, where nobody suggests, leaves what is suggested about them', () => {
  const block: Stretch[] = [['weg', { deleted: 'b' }], ['bij', { inserted: 'b' }], ['\n']];
  for (const [moved, attributes] of [
    [true, [{ deleted: 'b' }, { inserted: 'b' }]],
    [false, []],
  ] as const) {
    const doc = textOf('body');
    bodyOf(doc).applyDelta(changeSteps([], units(block), null, { moved }).steps);
    const left = (bodyOf(doc).toDelta() as { attributes?: object }[]).flatMap((one) => one.attributes ?? []);
    expect(left).toEqual(attributes);
  }
});

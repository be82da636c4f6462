import { expect, it } from 'vitest';
import { mostPeople, peopleIn } from '../../../../shared/bridge/PersonHere';

const place = { text: 'body', anchor: { client: 1, clock: 2 }, head: null };

it('people are those who say a name, without oneself', () => {
  const states = new Map<number, unknown>([
    [3, { name: 'C', caret: place, initials: ' CD ', colour: 'teal' }],
    [1, { name: '' }],
    [2, { name: 'zelf' }],
    [4, {}],
  ]);
  expect(peopleIn(states, 2)).toEqual([
    { client: 1, name: '', initials: '', colour: '', caret: null },
    { client: 3, name: 'C', initials: 'CD', colour: 'teal', caret: place },
  ]);
});

it('whatever is not as it should be is left out, and costs no more than itself', () => {
  const wrong = [null, 7, 'naam', [], { name: 7 }, { name: 'x'.repeat(201) }];
  const carets = [
    7,
    {},
    { ...place, text: 'fields' },
    { ...place, head: { client: -1, clock: 0 } },
    { ...place, head: { client: 1.5, clock: 0 } },
    { ...place, more: 1 },
  ];
  const states = new Map<number, unknown>([
    ...wrong.map((state, at) => [at, state] as const),
    ...carets.map((caret, at) => [100 + at, { name: 'N', caret }] as const),
  ]);
  expect(peopleIn(states, -1)).toEqual(
    carets.map((_caret, at) => ({ client: 100 + at, name: 'N', initials: '', colour: '', caret: null })),
  );
});

it.each([
  [7, 'mauve'],
  ['x'.repeat(21), ['teal']],
])('initials and a colour that are none cost no name', (initials, colour) => {
  const [person] = peopleIn(new Map([[1, { name: 'N', initials, colour }]]), 2);
  expect(person).toMatchObject({ name: 'N', initials: '', colour: '' });
});

it('initials are as long as they may be, and hold nothing that cannot be seen', () => {
  const [person] = peopleIn(new Map([[1, { name: 'N', initials: '\u202eABCDE' }]]), 2);
  expect(person?.initials).toBe('ABC');
});

it('a name holds nothing that turns the order of letters round or ends a line', () => {
  const [person] = peopleIn(new Map([[1, { name: ' a\u202eb\nc\u0000 ' }]]), 2);
  expect(person?.name).toBe('a b c');
});

it('of too many people the rest is left out', () => {
  const states = new Map(Array.from({ length: 500 }, (_, at) => [at, { name: `n${at}` }]));
  expect(peopleIn(states, 0)).toHaveLength(mostPeople);
});

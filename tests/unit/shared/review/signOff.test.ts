import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../shared/article/Article';
import { roles } from '../../../../shared/article/Person';
import { sayWhoMay } from '../../../../shared/language/statusRuleTexts';
import { readSignOff } from '../../../../shared/review/signOff/readSignOff';
import {
  firstSignOff,
  longestItem,
  maySet,
  mostItems,
  nextChecked,
} from '../../../../shared/review/signOff/SignOff';

const id = (number: number): string => `11111111-2222-4333-8444-${String(number).padStart(12, '0')}`;

describe('who may set which status', () => {
  test('at first a journalist neither approves nor exports; who has no role does everything', () => {
    const may = (role: Parameters<typeof maySet>[1]): string[] =>
      statuses.filter((status) => maySet(firstSignOff, role, status));
    expect(may('journalist')).toEqual(['draft', 'in-review']);
    expect(may('editor')).toEqual([...statuses]);
    expect(may('producer')).toEqual([...statuses]);
    expect(may('')).toEqual([...statuses]);
  });

  test('is said in a sentence', () => {
    expect(sayWhoMay('approved', ['editor', 'producer'], 'nl')).toBe(
      'Goedkeuren is in deze bibliotheek voor redacteuren en producenten.',
    );
    expect(sayWhoMay('draft', [...roles], 'en')).toBe(
      'Setting back to draft is for journalists, editors and producers in this library.',
    );
    expect(sayWhoMay('exported', ['producer'], 'en')).toBe('Exporting is for producers in this library.');
  });
});

describe('readSignOff', () => {
  test('takes what makes sense, and lets nobody be shut out', () => {
    const read = readSignOff({
      may: { approved: ['editor', 'publisher'], exported: [], draft: 'all' },
      lists: {
        approved: [
          { id: id(1), text: '  Namen \n nagekeken ' },
          { id: id(1), text: 'dubbel' },
          { id: 'x', text: 'geen id' },
          { id: id(2), text: '   ' },
          7,
        ],
      },
    });
    expect(read.may).toEqual({ ...firstSignOff.may, approved: ['editor'] });
    expect(read.lists).toEqual({
      'in-review': [],
      approved: [{ id: id(1), text: 'Namen nagekeken' }],
      exported: [],
    });
  });

  test('whatever it is given, it is bounded, and read again it is the same', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (value, items) => {
        for (const given of [value, { may: value, lists: { approved: items, exported: value } }]) {
          const read = readSignOff(given);
          expect(readSignOff(JSON.parse(JSON.stringify(read)))).toEqual(read);
          for (const status of statuses) expect(read.may[status].length).toBeGreaterThan(0);
          for (const list of Object.values(read.lists)) {
            expect(list.length).toBeLessThanOrEqual(mostItems);
            for (const { text } of list) expect(text.length).toBeLessThanOrEqual(longestItem);
          }
        }
      }),
    );
  });
});

test('the list that comes next is that of the status that comes next', () => {
  expect(statuses.map(nextChecked)).toEqual(['in-review', 'approved', 'exported', null]);
});

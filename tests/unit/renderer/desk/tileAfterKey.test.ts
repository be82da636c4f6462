import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRows } from '../../../../renderer/desk/planRows';
import type { TileFrom } from '../../../../renderer/desk/tileAfterKey';
import { tileAfterKey } from '../../../../renderer/desk/tileAfterKey';

const shape = { columns: 4, lineHeight: 300 };
const groupsOf = (...counts: number[]): { key: string; label: string; count: number }[] =>
  counts.map((count, index) => ({ key: String(index), label: '', count }));

/**
 *     0  1  2  3
 *     4  5
 *
 *     6
 *
 *     7  8  9 10
 *    11 12 13
 */
const plan = planRows(14, groupsOf(6, 1, 7), shape);

function press(key: string, from: TileFrom, height = 700, ctrlKey = false): TileFrom | null {
  return tileAfterKey({ key, ctrlKey, metaKey: false }, from, plan, height);
}

/** Where keys after each other lead to, from a tile. */
function along(at: number, ...keys: string[]): number[] {
  let from: TileFrom = { at, column: at < 6 ? at % 4 : at === 6 ? 0 : (at - 7) % 4 };
  return keys.map((key) => {
    from = press(key, from) ?? from;
    return from.at;
  });
}

describe('tileAfterKey', () => {
  it('goes to the tile above and below, under other titles too', () => {
    expect(along(0, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual([4, 6, 7, 11]);
    expect(along(12, 'ArrowUp', 'ArrowUp')).toEqual([8, 6]);
  });

  it('takes the last tile of a line that is too short, and goes back to its column after that', () => {
    expect(along(3, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual([5, 6, 10, 13]);
    expect(along(3, 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowDown')).toEqual([5, 4, 6, 7]);
  });

  it('stays where no line is above or below, and keeps the column there', () => {
    expect(along(2, 'ArrowUp', 'ArrowDown')).toEqual([2, 5]);
    expect(along(10, 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([13, 13, 10]);
  });

  it('goes left and right through all of them, from one line to the next', () => {
    expect(along(2, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual([3, 4, 5, 6]);
    expect(along(7, 'ArrowLeft', 'ArrowLeft')).toEqual([6, 5]);
    expect(along(0, 'ArrowLeft')).toEqual([0]);
    expect(along(13, 'ArrowRight')).toEqual([13]);
  });

  it('goes a page of lines, and to both ends', () => {
    expect(along(1, 'PageDown', 'PageDown', 'PageUp')).toEqual([5, 6, 5]);
    expect(press('PageDown', { at: 1, column: 1 }, 1300)?.at).toBe(8);
    expect(press('PageDown', { at: 1, column: 1 }, 0)?.at).toBe(5);
    expect(along(5, 'End', 'Home')).toEqual([13, 0]);
  });

  it('begins with the first tile, or going back with the last', () => {
    const none = { at: -1, column: 0 };
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown']) expect(press(key, none)?.at).toBe(0);
    for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp']) expect(press(key, none)?.at).toBe(13);
  });

  it('leaves other keys, keys with Ctrl and no tiles alone', () => {
    const from = { at: 3, column: 3 };
    expect(press('Enter', from)).toBeNull();
    expect(press('toString', from)).toBeNull();
    expect(press('ArrowRight', from, 700, true)).toBeNull();
    const pressed = { key: 'ArrowRight', ctrlKey: false, metaKey: false };
    expect(tileAfterKey(pressed, { at: -1, column: 0 }, planRows(0, [], shape), 700)).toBeNull();
  });

  it('down and up again is where one was, wherever there is a line below', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(),
        (counts, columns, some) => {
          const total = counts.reduce((sum, count) => sum + count, 0);
          const any = planRows(total, groupsOf(...counts), { columns, lineHeight: 300 });
          const go = (key: string, from: TileFrom): TileFrom | null =>
            tileAfterKey({ key, ctrlKey: false, metaKey: false }, from, any, 700);
          const begin = go('ArrowRight', { at: (some % total) - 1, column: 0 });
          const down = begin && go('ArrowDown', begin);
          fc.pre(down !== null && down.at !== begin?.at);
          expect(down && go('ArrowUp', down)).toEqual(begin);
        },
      ),
    );
  });
});

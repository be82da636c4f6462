import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../../renderer/parts/rowAfterKey';

const rows = { count: 100, height: 400, rowHeight: 40 };

function after(key: string, at: number, change: Partial<typeof rows> = {}, ctrlKey = false): number | null {
  return rowAfterKey({ key, ctrlKey, metaKey: false }, at, { ...rows, ...change });
}

describe('rowAfterKey', () => {
  it('goes by rows, pages and to both ends, and never beyond them', () => {
    expect(after('ArrowDown', 3)).toBe(4);
    expect(after('ArrowUp', 3)).toBe(2);
    expect(after('PageDown', 3)).toBe(12);
    expect(after('PageUp', 3)).toBe(0);
    expect(after('Home', 50)).toBe(0);
    expect(after('End', 50)).toBe(99);
    expect(after('ArrowUp', 0)).toBe(0);
    expect(after('ArrowDown', 99)).toBe(99);
  });

  it('begins with the first row, or going up with the last', () => {
    expect(after('ArrowDown', -1)).toBe(0);
    expect(after('PageDown', -1)).toBe(0);
    expect(after('ArrowUp', -1)).toBe(99);
    expect(after('End', -1)).toBe(99);
  });

  it('moves a row at least, however little is in sight', () => {
    expect(after('PageDown', 3, { height: 20 })).toBe(4);
    expect(after('PageDown', 3, { height: 0 })).toBe(4);
  });

  it('leaves other keys, keys with Ctrl and empty lists alone', () => {
    expect(after('Enter', 3)).toBeNull();
    expect(after('toString', 3)).toBeNull();
    expect(after('ArrowDown', 3, {}, true)).toBeNull();
    expect(after('ArrowDown', -1, { count: 0 })).toBeNull();
  });
});

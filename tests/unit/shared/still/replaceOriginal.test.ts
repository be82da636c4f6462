import { describe, expect, it } from 'vitest';
import { replaceOriginal } from '../../../../shared/still/replaceOriginal';
import type { Original } from '../../../../shared/still/Still';
import { stillOfRead } from '../../../../shared/still/stillOfRead';

const picture = (hash: string, width: number, height: number): Original => ({
  hash: hash.repeat(64),
  type: 'image/jpeg',
  width,
  height,
  bytes: 9,
  name: `${hash}.jpg`,
});

const before = {
  ...stillOfRead(
    { original: picture('a', 1600, 900), read: { creator: 'Anna', source: 'Bureau' }, altText: '' },
    'use',
  ),
  creditLine: 'Foto Anna',
  altText: 'Een plein',
  focus: { x: 0.2, y: 0.7 },
  turns: 1 as const,
  crops: { square: { x: 0.3, y: 0.6, size: 0.5, ratio: 1 } },
};

describe('replaceOriginal', () => {
  it('takes what the new file says, also over what was written by hand', () => {
    const found = {
      original: picture('b', 10, 10),
      read: { creator: 'Bram', creditLine: 'Foto Bram' },
      altText: 'Een brug',
    };
    const after = replaceOriginal(before, found);
    expect(after).toMatchObject({ id: 'use', creator: 'Bram', creditLine: 'Foto Bram', altText: 'Een brug' });
    expect(after.original).toBe(found.original);
    expect(after.read).toBe(found.read);
  });

  it('keeps what was written by hand where the new file is silent', () => {
    const after = replaceOriginal(before, { original: picture('b', 10, 10), read: {}, altText: '' });
    expect(after).toMatchObject({ creditLine: 'Foto Anna', altText: 'Een plein' });
  });

  it('drops what only the earlier file said', () => {
    const after = replaceOriginal(before, { original: picture('b', 10, 10), read: {}, altText: '' });
    expect(after).toMatchObject({ creator: '', source: '' });
  });

  it('does not bring back from the earlier file what was emptied by hand', () => {
    const emptied = { ...before, source: '' };
    expect(replaceOriginal(emptied, { original: picture('b', 10, 10), read: {}, altText: '' }).source).toBe(
      '',
    );
  });

  it('keeps point of interest, turn and crops for the same picture in another size only', () => {
    const found = (original: Original) => ({ original, read: {}, altText: '' });
    const { focus, turns, crops } = before;
    expect(replaceOriginal(before, found(picture('b', 3200, 1801)))).toMatchObject({ focus, turns, crops });
    const other = replaceOriginal(before, found(picture('b', 900, 1600)));
    expect(other).toMatchObject({ focus: { x: 0.5, y: 0.5 }, turns: 0 });
    expect(other.crops).toEqual({});
  });
});

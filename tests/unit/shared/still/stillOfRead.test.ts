import { describe, expect, it } from 'vitest';
import type { Original } from '../../../../shared/still/Still';
import { stillOfRead } from '../../../../shared/still/stillOfRead';

const original: Original = {
  hash: 'a'.repeat(64),
  type: 'image/jpeg',
  width: 4,
  height: 3,
  bytes: 9,
  name: 'a.jpg',
};

describe('stillOfRead', () => {
  it('starts with what the file says and remembers that it did', () => {
    const read = { creator: 'Elmer van der Marel', title: 'iHostage' };
    const still = stillOfRead({ original, read, altText: 'Een plein' }, 'use-1');
    expect(still).toMatchObject({ id: 'use-1', original, read, altText: 'Een plein', ...read });
  });

  it('leaves everything else empty, and the point of interest in the middle', () => {
    const still = stillOfRead({ original, read: {}, altText: '' }, 'use-1');
    const { kind, title, creator, via, creditLine, source, copyrightNotice } = still;
    expect([kind, title, creator, via, creditLine, source, copyrightNotice]).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(still.focus).toEqual({ x: 0.5, y: 0.5 });
  });
});

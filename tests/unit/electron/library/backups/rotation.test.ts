import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgeingCopy } from '../../../../../electron/library/backups/rotation';
import { copiesToRemove, isDue } from '../../../../../electron/library/backups/rotation';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 5, 9);

/** The copies that are left when one is made at each of these moments and what may go, goes. */
function kept(
  moments: readonly number[],
  room = Infinity,
  whole: (index: number) => boolean = () => true,
): AgeingCopy[] {
  let copies: AgeingCopy[] = [];
  moments.forEach((at, index) => {
    copies.push({ name: `c${index}`, serial: index + 1, at, bytes: 100, whole: whole(index) });
    const gone = new Set(copiesToRemove(copies, room));
    copies = copies.filter(({ name }) => !gone.has(name));
  });
  return copies;
}

describe('the copies that are kept', () => {
  it('reach 24 hours, 14 days and 8 weeks back when one is made every hour', () => {
    const moments = Array.from({ length: 100 * 24 }, (_, index) => start + index * hour);
    const now = moments.at(-1) ?? 0;
    const copies = kept(moments);
    const has = (from: number, until: number): boolean =>
      copies.some(({ at }) => at > now - until && at <= now - from);
    for (let index = 0; index < 24; index++) expect(has(index * hour, (index + 1) * hour)).toBe(true);
    for (let index = 0; index < 13; index++) expect(has(index * day, (index + 1) * day)).toBe(true);
    for (let index = 0; index < 7; index++) expect(has(index * 7 * day, (index + 1) * 7 * day)).toBe(true);
    expect(copies.length).toBeLessThanOrEqual(24 + 14 + 8);
  });

  it('whatever the clock does, are the newest and the newest whole, and within the room', () => {
    const jumps = fc.array(
      fc.record({
        by: fc.oneof(fc.integer({ min: 0, max: 3 * hour }), fc.integer({ min: -500 * day, max: 500 * day })),
        whole: fc.boolean(),
      }),
      { minLength: 1, maxLength: 120 },
    );
    fc.assert(
      fc.property(jumps, fc.integer({ min: 0, max: 6000 }), (steps, room) => {
        let at = start + 1000 * day;
        const moments = steps.map(({ by }) => (at += by));
        const copies = kept(moments, room, (index) => steps[index]?.whole ?? true);
        const serials = copies.map(({ serial }) => serial);
        expect(serials).toContain(steps.length);
        const newestWhole = steps.findLastIndex(({ whole }) => whole);
        if (newestWhole >= 0) expect(serials).toContain(newestWhole + 1);
        expect(copies.length * 100).toBeLessThanOrEqual(Math.max(room, 200));
        // Deciding again changes nothing.
        expect(copiesToRemove(copies, room)).toEqual([]);
      }),
    );
  });

  it('do not go because the clock was put back, nor do those made after that', () => {
    const before = Array.from({ length: 40 }, (_, index) => start + index * hour);
    const after = Array.from({ length: 40 }, (_, index) => start - 400 * day + index * hour);
    const copies = kept([...before, ...after]);
    expect(copies.filter(({ at }) => at >= start).length).toBeGreaterThan(2);
    const serials = copies.map(({ serial }) => serial);
    for (let serial = 80; serial > 80 - 24; serial--) expect(serials).toContain(serial);
  });

  it('are the newer ones where there is no room for all', () => {
    const moments = Array.from({ length: 10 }, (_, index) => start + index * hour);
    expect(kept(moments, 350).map(({ serial }) => serial)).toEqual([8, 9, 10]);
  });

  it('are whole ones beside any number that are not', () => {
    const moments = Array.from({ length: 60 }, (_, index) => start + index * hour);
    const copies = kept(moments, Infinity, (index) => index < 20);
    expect(copies.filter(({ whole }) => whole)).toHaveLength(20);
  });
});

describe('whether a copy is due', () => {
  const copy = (serial: number, at: number): AgeingCopy => ({
    name: `c${serial}`,
    serial,
    at,
    bytes: 1,
    whole: true,
  });

  it('goes by the last one made', () => {
    expect(isDue([], start)).toBe(true);
    expect(isDue([copy(1, start)], start + hour - 1)).toBe(false);
    expect(isDue([copy(1, start)], start + hour)).toBe(true);
    // An older one that says it is from the future keeps nothing back.
    expect(isDue([copy(1, start + day), copy(2, start)], start + 1)).toBe(false);
    expect(isDue([copy(1, start + day), copy(2, start)], start + hour)).toBe(true);
  });

  it('is true once when the clock was put back', () => {
    const future = [copy(1, start + day)];
    expect(isDue(future, start)).toBe(true);
    expect(isDue([...future, copy(2, start)], start + 1)).toBe(false);
  });
});

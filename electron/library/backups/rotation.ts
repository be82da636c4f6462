const hour = 60 * 60 * 1000;

/** How many copies are kept: the newest of each of the last so many hours, days and weeks that have one. */
export const keptCopies = [
  { period: hour, most: 24 },
  { period: 24 * hour, most: 14 },
  { period: 7 * 24 * hour, most: 8 },
] as const;

/** What deciding about a copy takes. */
export interface AgeingCopy {
  name: string;
  /** Counts up with each copy made at a place. Unlike a clock it never goes back. */
  serial: number;
  /** When it was made, by the clock of then: milliseconds since 1970. */
  at: number;
  /** What it takes at its place, without the originals it shares. */
  bytes: number;
  /** Whether it was opened and found to hold all there was. */
  whole: boolean;
}

/**
 * Whether it is time for another copy: the last one made is an hour old, or says it is from the future,
 * because the clock has been put back since. `now` is in milliseconds since 1970.
 */
export function isDue(copies: readonly AgeingCopy[], now: number): boolean {
  const [newest] = newestFirst(copies);
  if (!newest) return true;
  const age = now - newest.at;
  return age >= hour || age < 0;
}

/**
 * The names of the copies that may go, oldest first. One is kept for each of the last 24 hours, 14 days and
 * 8 weeks in which any was made, those with something amiss apart from whole ones, so that they push none of
 * them out; what is then over `room` bytes goes from the oldest on. Neither the newest whole copy nor the
 * newest of all ever goes. Age is counted by copies, not by today's clock: no clock can make good copies old.
 */
export function copiesToRemove(copies: readonly AgeingCopy[], room: number): string[] {
  const sorted = newestFirst(copies);
  const whole = sorted.filter((copy) => copy.whole);
  const amiss = sorted.filter((copy) => !copy.whole);
  const kept = new Set([...inTheirPeriods(whole), ...inTheirPeriods(amiss)]);
  const never = new Set([sorted[0], whole[0]]);
  let bytes = [...kept].reduce((sum, copy) => sum + copy.bytes, 0);
  for (const copy of sorted.toReversed()) {
    if (bytes <= room) break;
    if (!kept.has(copy) || never.has(copy)) continue;
    kept.delete(copy);
    bytes -= copy.bytes;
  }
  return sorted
    .toReversed()
    .filter((copy) => !kept.has(copy))
    .map((copy) => copy.name);
}

function inTheirPeriods(sorted: readonly AgeingCopy[]): AgeingCopy[] {
  return keptCopies.flatMap(({ period, most }) => {
    const newest = new Map<number, AgeingCopy>();
    for (const copy of sorted) {
      const number = Math.floor(copy.at / period);
      if (newest.size < most && !newest.has(number)) newest.set(number, copy);
    }
    return [...newest.values()];
  });
}

function newestFirst(copies: readonly AgeingCopy[]): AgeingCopy[] {
  return copies.toSorted((a, b) => b.serial - a.serial);
}

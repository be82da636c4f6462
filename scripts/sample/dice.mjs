/**
 * Numbers that look random and are the same every time (mulberry32), so that the drawing is too.
 *
 * @param {number} seed
 */
export function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** From 0 to 1. */
    next,
    /** From `low` to `high`. @param {number} low @param {number} high */
    between: (low, high) => low + (high - low) * next(),
    /** True this often. @param {number} chance */
    happens: (chance) => next() < chance,
    /** One of them. @template T @param {readonly T[]} all @returns {T} */
    pick: (all) => /** @type {T} */ (all[Math.floor(next() * all.length)]),
  };
}

/** Characters in a row that were written anew: of which client and clock, how many, and what they are now. */
export type WrittenAgain = [client: number, clock: number, length: number, now: number, nowClock: number];

/** What is kept with a suggestion of what was written anew for it, as far as it is that: it may be somebody else's bytes. */
export function againOf(facts: unknown): WrittenAgain[] {
  const { again } = (facts ?? {}) as { again?: unknown };
  if (!Array.isArray(again)) return [];
  return again.filter(
    (one): one is WrittenAgain =>
      Array.isArray(one) && one.length === 5 && one.every((part) => Number.isSafeInteger(part) && part >= 0),
  );
}

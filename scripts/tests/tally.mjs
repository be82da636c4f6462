/**
 * How a run of tests went. `ok` is the runner's own word: a run can fail without a
 * failed test, for instance when a file does not load.
 *
 * @typedef {{ ok: boolean, passed: number, failed: number, skipped: number }} Tally
 */

/**
 * The sum of several runs.
 *
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    ok: tallies.every((tally) => tally.ok),
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
  };
}

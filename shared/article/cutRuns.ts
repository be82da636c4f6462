import type { Run } from './Article';

/** Runs cut into stretches of so many characters each, as `runsLength` counts; what is left goes with the last. */
export function cutRuns(runs: readonly Run[], lengths: readonly number[]): Run[][] {
  const stretches: Run[][] = lengths.map(() => []);
  const last = lengths.length - 1;
  let [at, room] = [0, lengths[0] ?? 0];
  const next = (): void => {
    while (room <= 0 && at < last) room = lengths[++at] ?? 0;
  };
  for (const run of runs) {
    next();
    if (run.kind !== 'text') {
      stretches[at]?.push(run);
      room--;
      continue;
    }
    for (let from = 0; from < run.text.length;) {
      next();
      const until = at === last ? run.text.length : Math.min(run.text.length, from + room);
      stretches[at]?.push({ ...run, text: run.text.slice(from, until) });
      room -= until - from;
      from = until;
    }
  }
  return stretches;
}

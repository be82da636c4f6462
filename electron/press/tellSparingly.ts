import type { PressEvents } from '../../shared/bridge/pressCalls';

type Progress = PressEvents['export:progress'];

/** Between two words of one step, in milliseconds: more often nobody can read. */
const between = 100;

/** So many jobs are kept apart at once. */
const most = 20;

/**
 * Tells how far jobs are, of each step the beginning and the end and in between no more than ten times a second: every
 * word of it is drawn by a window, and a site has tens of thousands. `now` gives milliseconds.
 */
export function tellSparingly(
  tell: (progress: Progress) => void,
  now: () => number,
): (progress: Progress) => void {
  const told = new Map<string, { step: Progress['step']; at: number }>();
  return (progress) => {
    const { job, step, done, total } = progress;
    const last = told.get(job);
    const at = now();
    if (last?.step === step && done < total && at - last.at < between) return;
    if (told.size >= most) told.clear();
    told.set(job, { step, at });
    tell(progress);
  };
}

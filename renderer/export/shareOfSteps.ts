import type { ExportStep } from '../../shared/bridge/pressCalls';
import { exportSteps } from '../../shared/bridge/pressCalls';

/** How much of an export is done, from 0 to 1: each of its steps is the same part of it. */
export function shareOfSteps({
  step,
  done,
  total,
}: {
  step: ExportStep;
  done: number;
  total: number;
}): number {
  const within = total > 0 ? Math.min(1, done / total) : 0;
  return Math.max(0, exportSteps.indexOf(step) + within) / exportSteps.length;
}

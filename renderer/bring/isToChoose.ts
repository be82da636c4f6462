import type { BothChanged } from '../../shared/review/merging/BothChanged';

/** Whether both wordings are there to be chosen between: one of them as a suggestion, or kept in a thread. */
export function isToChoose(one: BothChanged): boolean {
  return one.kind === 'wordings' || one.thread !== '' || (one.kind === 'value' && one.suggestion !== '');
}

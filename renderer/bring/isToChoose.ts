import type { BothChanged } from '../../shared/review/merging/BothChanged';

/** What both changed and somebody is to choose between. */
export type Choice = Exclude<BothChanged, { kind: 'together' }>;

/** Whether both wordings are there to be chosen between. */
export function isToChoose(one: BothChanged): one is Choice {
  return one.kind === 'wordings' || (one.kind === 'value' && (one.suggestion !== '' || one.thread !== ''));
}

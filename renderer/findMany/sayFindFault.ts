import type { FindFault } from '../../shared/article/find/FindFault';
import type { Fault } from '../../shared/faults/Fault';
import type { findTexts } from '../../shared/language/findTexts';
import { faultLine } from '../../shared/language/faultTexts';
import { currentLanguage } from '../settings/language';

/** Why nothing could be looked for, in one line. */
export function sayFindFault(fault: FindFault | Fault, texts: (typeof findTexts)['nl']): string {
  if (fault.kind === 'took-too-long') return texts.tookTooLong;
  if (fault.kind === 'expression-broken') return texts.flaws[fault.flaw];
  return faultLine(fault, currentLanguage());
}

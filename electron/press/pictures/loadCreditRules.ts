import fs from 'node:fs/promises';
import type { Fault } from '../../../shared/faults/Fault';
import type { CreditRules } from '../../../shared/still/CreditRules';
import { joinRules, noRules } from '../../../shared/still/CreditRules';
import { parseCreditRules } from '../../../shared/still/parseCreditRules';

/** The rules there are, and what was wrong with a file of them. */
export interface LoadedRules {
  rules: CreditRules;
  fault: Fault | null;
}

/** A file of words is small; what is larger is none. */
const mostBytes = 1_000_000;

/**
 * Reads the credit rules that ship with Katern and the newsroom's own, if there are any, which add to them.
 * A file that cannot be read is named in `fault` and left out: pictures are taken in without its rules.
 * Never throws.
 */
export async function loadCreditRules(shipped: string, own: string): Promise<LoadedRules> {
  const [ours, theirs] = await Promise.all([readRules(shipped), readRules(own)]);
  const nobodysOwn = theirs.fault?.kind === 'place-unreadable' && theirs.fault.code === 'ENOENT';
  return {
    rules: joinRules(ours.rules, theirs.rules),
    fault: ours.fault ?? (nobodysOwn ? null : theirs.fault),
  };
}

async function readRules(file: string): Promise<LoadedRules> {
  try {
    const { size } = await fs.stat(file);
    const parsed =
      size > mostBytes
        ? { line: 0, problem: 'larger than 1 MB' }
        : parseCreditRules(await fs.readFile(file, 'utf8'));
    if ('rules' in parsed) return { rules: parsed.rules, fault: null };
    return { rules: noRules, fault: { kind: 'credit-rules-broken', place: file, ...parsed } };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { rules: noRules, fault: { kind: 'place-unreadable', place: file, code } };
  }
}

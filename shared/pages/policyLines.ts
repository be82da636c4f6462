import { mostPagesElsewhere } from './Policies';
import { policyAddress } from './policyAddress';

/** What is wrong with lines of addresses: which one is none, counted from 1, or that there are too many. */
export type WrongLines = { line: number } | 'too-many';

/** Addresses out of lines of one each, as `policyAddress` takes them, without empty lines and doubles; or what is wrong. */
export function policyLines(typed: string): { addresses: string[] } | { wrong: WrongLines } {
  const found = new Set<string>();
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue;
    const address = policyAddress(line);
    if (address === null) return { wrong: { line: index + 1 } };
    found.add(address);
  }
  return found.size > mostPagesElsewhere ? { wrong: 'too-many' } : { addresses: [...found] };
}

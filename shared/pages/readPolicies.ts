import type { Policies } from './Policies';
import { mostPagesElsewhere, policyKinds } from './Policies';
import { policyAddress } from './policyAddress';

/**
 * A publisher's policies out of a value from anywhere, in one order. What is empty, unknown or no address that a page
 * may carry is left out; undefined where nothing is left.
 */
export function readPolicies(value: unknown): Policies | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const policies: Policies = {};
  for (const kind of policyKinds) {
    const address = read(given[kind]);
    if (address !== null) policies[kind] = address;
  }
  const elsewhere = Array.isArray(given['sameAs']) ? given['sameAs'].map(read) : [];
  const sameAs = [...new Set(elsewhere)].filter((address) => address !== null);
  if (sameAs.length > 0) policies.sameAs = sameAs.slice(0, mostPagesElsewhere);
  return Object.keys(policies).length > 0 ? policies : undefined;
}

function read(value: unknown): string | null {
  return typeof value === 'string' ? policyAddress(value) : null;
}

import { printable } from './printable';
import { readLeftOut } from './PageBlock';
import { readPolicies } from './readPolicies';
import type { Site } from './Site';

/** A site as its pages may carry it: texts that are printable, and of its policies those with an address to lead to. */
export function printableSite(site: Site): Site {
  const printed = printable(site);
  return { ...printed, policies: readPolicies(printed.policies), leftOut: readLeftOut(site.leftOut) };
}

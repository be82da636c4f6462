import { httpsAddress } from '../article/httpsAddress';
import { linkAddress } from '../article/linkAddress';

/** The longest address that is taken, in characters. */
export const longestPolicyAddress = 2000;

/**
 * The address of a publisher's policy, or of its page elsewhere, as a site keeps it: absolute and https
 * (`httpsAddress`). One without a scheme gets https. Null for anything else.
 */
export function policyAddress(typed: string): string | null {
  return httpsAddress(linkAddress(typed), longestPolicyAddress);
}

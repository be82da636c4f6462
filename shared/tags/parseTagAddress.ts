import { httpsAddress } from '../article/httpsAddress';

/** The longest address that is taken, in characters. */
const longestAddress = 500;

/** An address elsewhere that says what a tag is, as a tag may carry it (`httpsAddress`). Null for anything else. */
export function parseTagAddress(typed: unknown): string | null {
  return httpsAddress(typed, longestAddress);
}

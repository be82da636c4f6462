/** The longest address that is taken, in characters. */
const longestAddress = 500;

/**
 * An address elsewhere that says what a tag is, as a tag may carry it: absolute, https, to a host that has a name.
 * What no URL holds as it is (WHATWG URL), as the accent in a pasted address, is percent-encoded. Null for anything
 * else, and for what is no text.
 */
export function parseTagAddress(typed: unknown): string | null {
  if (typeof typed !== 'string' || typed.length > longestAddress) return null;
  // Half of a letter is none: it stays, and the whole is refused.
  const address = typed.trim().replace(/[\u{a1}-\u{d7ff}\u{e000}-\u{10ffff}]+/gu, encodeURIComponent);
  if (address.length > longestAddress) return null;
  const [, host = ''] =
    /^https:\/\/([a-z0-9.-]+)(?::\d{1,5})?(?:[/?#][!#$%&()*+,\-./0-9:;=?@A-Z_a-z~]*)?$/i.exec(address) ?? [];
  const isNamed = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(host);
  return isNamed && !/%(?![0-9a-f]{2})|#.*#/i.test(address) ? address : null;
}

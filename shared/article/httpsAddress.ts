/**
 * An address that leads out of an article or a site, as structured data may carry it: absolute, https, to a host that
 * has a name. What no URL holds as it is (WHATWG URL), as the accent in a pasted address, is percent-encoded. Null for
 * anything else, for what is no text, and for what is longer than `longest` characters.
 */
export function httpsAddress(typed: unknown, longest: number): string | null {
  if (typeof typed !== 'string' || typed.length > longest) return null;
  // Half of a letter is none: it stays, and the whole is refused.
  const address = typed.trim().replace(/[\u{a1}-\u{d7ff}\u{e000}-\u{10ffff}]+/gu, encodeURIComponent);
  if (address.length > longest) return null;
  const [, host = ''] =
    /^https:\/\/([a-z0-9.-]+)(?::\d{1,5})?(?:[/?#][!#$%&()*+,\-./0-9:;=?@A-Z_a-z~]*)?$/i.exec(address) ?? [];
  const isNamed = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(host);
  return isNamed && !/%(?![0-9a-f]{2})|#.*#/i.test(address) ? address : null;
}

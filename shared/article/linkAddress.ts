const schemes = ['https:', 'http:', 'mailto:'];

/**
 * A link's address as an article may carry it, or null when it must not: only absolute http, https and
 * mailto addresses (WHATWG URL), at most 2,000 characters. An address without a scheme that looks like
 * one of a site gets https.
 */
export function linkAddress(typed: string): string | null {
  const address = typed.trim();
  if (!address || address.length > 2000 || /[\u0000-\u0020]/.test(address)) return null;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  if (scheme && !/^[^/]*:\d/.test(address)) return schemes.includes(scheme) ? address : null;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[^\s/]{2,}/.test(address) ? `https://${address}` : null;
}

/**
 * An address as a site keeps it: absolute, http or https, ending in a slash, without user name, query
 * and fragment. A bare host gets https. Null when it is no such address.
 */
export function siteAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (!trimmed) return null;
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]+:\d+/.test(trimmed) ? trimmed : `https://${trimmed}`;
  let url: URL;
  try {
    url = new URL(whole);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || url.search || url.hash || !url.hostname.includes('.')) return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

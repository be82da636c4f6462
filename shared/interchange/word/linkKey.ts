/** Where something leads, as one string for all the ways in which programs write one address; '' for nowhere. */
export function linkKey({ link }: Readonly<Record<string, unknown>>): string {
  if (typeof link !== 'string') return '';
  return link.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()).replace(/\/$/, '');
}

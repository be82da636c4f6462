/** Where a page of a table lies on the site. */
export type PageAddress =
  /** The parts of its path under the site's own, in lower case; none for the front page. */
  | { on: 'site'; parts: string[] }
  | { on: 'other-site' }
  /** It is no address: a title, a group of pages, or a mark for what was not counted. */
  | { on: 'nowhere' };

/** A whole address: host, path. What is before an `@` is no part of the host. */
const whole = /^https?:\/\/(?:[^/?#]*@)?([^/?#@]*)([^?#]*)/i;

/** An address of another host that leaves the protocol out. Two slashes may also be a path with one too many: no host, no dot. */
const hostFirst = /^[/\\]{2,}(?=[^/\\?#]*[.:@])/;

/** What hosts and people write for a folder's own page. */
const folderPage = /^(?:index|default)\.(?:html?|php|aspx?)$/;

/**
 * Reads an address as analytics write it: a path or a whole URL, with or without query, fragment, `index.html`,
 * trailing slash and the folder the site lies in. `site` is the site's address, absolute and ending in a slash.
 */
export function pageAddress(address: string, site: string): PageAddress {
  const written = address.replace(hostFirst, 'https://');
  const [, homeHost = '', homePath = ''] = whole.exec(site) ?? [];
  const folder = partsOf(homePath);
  const [, host = homeHost, path = written.startsWith('/') ? written.replace(/[?#].*$/s, '') : null] =
    whole.exec(written) ?? [];
  if (path === null) return { on: 'nowhere' };
  if (bareHost(host) !== bareHost(homeHost)) return { on: 'other-site' };
  const parts = partsOf(path);
  const isUnder = folder.every((part, index) => parts[index] === part);
  return { on: 'site', parts: isUnder ? parts.slice(folder.length) : parts };
}

/** Without the `www.` that sites answer to as well, and the port that goes without saying. */
function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.?(?::(?:80|443))?$/, '');
}

function partsOf(path: string): string[] {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const last = parts.at(-1) ?? '';
  if (folderPage.test(last)) parts.pop();
  else if (/\.html?$/.test(last)) parts[parts.length - 1] = last.replace(/\.html?$/, '');
  return parts;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC').toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}

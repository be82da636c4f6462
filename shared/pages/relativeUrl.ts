/**
 * The way from one file of a bundle to another, for everything that is loaded or clicked: it works
 * under any sub-path and from a disk, and therefore names `index.html`. Only from a page that a host shows under
 * any address, whose `from` begins at the host's root (`/sub/404.html`), the way begins there too.
 */
export function relativeUrl(from: string, to: string): string {
  if (from.startsWith('/')) return from.slice(0, from.lastIndexOf('/') + 1) + to;
  // After the last folder that both lie in.
  let same = 0;
  for (let at = 0; at < from.length && from.charCodeAt(at) === to.charCodeAt(at); at++) {
    if (from.charCodeAt(at) === slash) same = at + 1;
  }
  let up = '';
  for (let at = from.indexOf('/', same); at !== -1; at = from.indexOf('/', at + 1)) up += '../';
  return up + to.slice(same);
}

const slash = 47;

/** Folders of a site that hold no articles. */
const others = /^(?:tag|auteur|author|beeld|thema)$/;

/**
 * Where on the site a link to an article leads: the folder and slug of `https://site/folder/slug/`, whatever comes
 * after them. Null for a link elsewhere, and for one to the site's other pages.
 */
export function articlePath(link: string, site: string): { folder: string; slug: string } | null {
  const own = withoutScheme(site).replace(/\/*$/, '/');
  const address = withoutScheme(link);
  if (own === '/' || !address.startsWith(own)) return null;
  const [path = ''] = address.slice(own.length).split(/[?#]/);
  const [, folder = '', slug = ''] =
    /^([a-z0-9-]+)\/([a-z0-9-]{1,200})(?:\/(?:index\.html)?)?$/i.exec(path) ?? [];
  return folder && slug && !others.test(folder)
    ? { folder: folder.toLowerCase(), slug: slug.toLowerCase() }
    : null;
}

/** http and https, with and without www: one site. */
function withoutScheme(address: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)(.*)$/i.exec(address.trim()) ?? [];
  return host.toLowerCase() + rest;
}

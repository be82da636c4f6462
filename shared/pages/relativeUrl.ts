/**
 * The way from one file of a bundle to another, for everything that is loaded or clicked: it works
 * under any sub-path and from a disk, and therefore names `index.html`. Only from a page that a host shows under
 * any address, whose `from` begins at the host's root (`/sub/404.html`), the way begins there too.
 */
export function relativeUrl(from: string, to: string): string {
  if (from.startsWith('/')) return from.slice(0, from.lastIndexOf('/') + 1) + to;
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let same = 0;
  while (same < folders.length && same < steps.length - 1 && folders[same] === steps[same]) same++;
  return '../'.repeat(folders.length - same) + steps.slice(same).join('/');
}

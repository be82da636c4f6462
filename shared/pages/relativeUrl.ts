/**
 * The way from one file of a bundle to another, for everything that is loaded or clicked: it works
 * under any sub-path and from a disk, and therefore names `index.html`.
 */
export function relativeUrl(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let same = 0;
  while (same < folders.length && same < steps.length - 1 && folders[same] === steps[same]) same++;
  return '../'.repeat(folders.length - same) + steps.slice(same).join('/');
}

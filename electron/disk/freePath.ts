import fs from 'node:fs';

/** A path that nothing lies at: the wanted one, or that with the first number behind it that is free. */
export function freePath(wanted: string): string {
  let free = wanted;
  for (let i = 2; fs.existsSync(free); i++) free = `${wanted}-${i}`;
  return free;
}

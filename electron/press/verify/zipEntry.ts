import type { Entry } from 'yauzl';

/** How a zip that was made on a system with links marks one. */
const typeBits = 0o170000;
const linkBits = 0o120000;

/** A second name for the same file, which some programs take instead of the first. */
const unicodePath = 0x7075;

/** An entry's name as it stands there; one with a second name gets a character that no safe name has. */
export function nameOfEntry(entry: Entry): string {
  const name = entry.fileNameRaw.toString('utf8');
  return entry.extraFields.some(({ id }) => id === unicodePath) ? `${name}\u0000` : name;
}

/** Whether an entry stands for a link that leads elsewhere. */
export function isLinkEntry(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & typeBits) === linkBits;
}

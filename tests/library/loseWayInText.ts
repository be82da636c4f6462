import fs from 'node:fs';

/**
 * Damages one page of a database that opening the library does not touch: a page that holds nothing but
 * `text`, over and over, and the number of the page where it goes on. Throws when there is none.
 */
export function loseWayInText(file: string, text: string): void {
  const bytes = fs.readFileSync(file);
  const long = text.repeat(4096);
  for (let page = 0; page < bytes.length; page += 4096) {
    if (!long.includes(bytes.toString('latin1', page + 4, page + 4096))) continue;
    bytes.fill(0xa5, page, page + 4);
    fs.writeFileSync(file, bytes);
    return;
  }
  throw new Error('no such page');
}

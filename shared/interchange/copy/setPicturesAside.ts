import { tagsIn } from './tagsIn';

/** What stands in HTML for a picture that was set aside, before its number. */
const mark = 'katern-picture-';

/** HTML without the pictures that were written out in it, and their addresses. */
export interface SetAside {
  html: string;
  pictures: readonly string[];
}

/**
 * Takes out of HTML the pictures that are written out in it, as `data:` addresses of `img`, and puts a short name in
 * their place: whoever reads it need not go through millions of characters that are no words. Null when more than
 * `most` characters are left, which is found out before they have all been gone through.
 */
export function setPicturesAside(html: string, most: number): SetAside | null {
  const kept: string[] = [];
  const pictures: string[] = [];
  let from = 0;
  let taken = 0;
  const goesOn = (at: number): boolean => at - taken <= most;
  for (const { name, attributes } of tagsIn(html, goesOn)) {
    if (name !== 'img') continue;
    // Of two of one name browsers read the first.
    const source = attributes.find((attribute) => attribute.name === 'src');
    if (!source || !/^\s*data:/i.test(html.slice(source.from, source.from + 40))) continue;
    kept.push(html.slice(from, source.from), mark, String(pictures.length));
    pictures.push(html.slice(source.from, source.until));
    taken += source.until - source.from;
    from = source.until;
  }
  if (html.length - taken > most) return null;
  kept.push(html.slice(from));
  return { html: kept.join(''), pictures };
}

/** Takes pictures that are written out as addresses out of Markdown, as `setPicturesAside` does. */
export function setMarkdownPicturesAside(text: string): { text: string; pictures: readonly string[] } {
  const pictures: string[] = [];
  // In a picture or where a name is given to its address, bare or between pointed brackets. Shorter ones keep room.
  const written = /(\]\([ \t]*<?|\]:[ \t]*<?)(data:image\/[^\s<>()"']{160,})/gi;
  const left = text.replace(written, (_all, before: string, source: string) => {
    pictures.push(source);
    return `${before}${mark}${pictures.length - 1}`;
  });
  return { text: left, pictures };
}

/** The address that stood where HTML has this one now. */
export function sourceSaid(source: string, pictures: readonly string[]): string {
  return source.startsWith(mark) ? (pictures[Number(source.slice(mark.length))] ?? '') : source;
}

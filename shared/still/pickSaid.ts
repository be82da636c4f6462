import { sameName, tidyText } from './tidyText';

/** What a file says of one thing: nothing, or one or more texts. */
export type Said = readonly string[] | undefined;

/** The first of some texts that has anything in it, tidied and cut at `length` characters; '' for none. */
export function firstSaid(said: Said, length: number): string {
  for (const text of (said ?? []).slice(0, 20)) {
    const tidied = tidyText(text, length);
    if (tidied) return tidied;
  }
  return '';
}

/** One tidy text of several, each different thing once, with `between` between them. */
export function allSaid(said: Said, length: number, between = ', '): string {
  const different: string[] = [];
  for (const text of (said ?? []).slice(0, 20)) {
    const tidied = tidyText(text, length);
    if (tidied && !different.some((known) => sameName(known, tidied))) different.push(tidied);
  }
  return tidyText(different.join(between), length);
}

/**
 * Of the same thing said in three places, the one that counts: XMP, then IIM, then EXIF. IIM goes first
 * when it was changed after the XMP, unless it is only the XMP's text cut off at IIM's length.
 */
export function bestSaid(iimNewer: boolean, fromXmp: string, fromIim: string, fromExif = ''): string {
  const cutOff = fromXmp.startsWith(fromIim.replace(/…$/u, ''));
  if (iimNewer && fromIim && !cutOff) return fromIim;
  return fromXmp || fromIim || fromExif;
}

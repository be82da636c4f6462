import { cutText } from '../../language/cutText';

/** A picture that is written out where its address would be. */
export interface EmbeddedPicture {
  /** Its bytes, in base 64; nobody has looked yet whether that is what it is. */
  base64: string;
  /** How the name of its file would end, by what is said of it. */
  ending: string;
}

/** Shorter than this, in base 64, is what pages keep room with: there is nothing to be seen in it. */
const shortestPicture = 160;

/** The picture in a `data:` address; null where it is another kind of address, or one of something else. */
export function embeddedPicture(source: string): EmbeddedPicture | null {
  const said = /^\s*data:image\/([a-z0-9.-]{1,40})(?:\+xml)?(?:;[^,;]{0,80}){0,4};base64,/i;
  const [head, kind = ''] = said.exec(source.slice(0, 500)) ?? [];
  if (head === undefined) return null;
  const ending = kind.toLowerCase();
  return { base64: source.slice(head.length), ending: ending === 'jpeg' ? 'jpg' : ending };
}

/** Whether a picture is only there to keep room. */
export function keepsRoom({ base64 }: EmbeddedPicture): boolean {
  return base64.length < shortestPicture;
}

/** More than this says no page of a picture, in characters. */
const longestAltText = 2000;

/** What a page says a picture is, as alternative text. */
export function altTextSaid(said: string): string {
  return cutText(said.replace(/\s+/g, ' ').trim(), longestAltText);
}

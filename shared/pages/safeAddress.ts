import { linkAddress } from '../article/linkAddress';

/**
 * A link of the text as pages may carry it: what `linkAddress` lets through, with the characters that
 * no URL may hold percent-encoded (WHATWG URL, code points). Null for everything else.
 */
export function safeAddress(link: string): string | null {
  const address = linkAddress(link);
  if (address === null) return null;
  return address.replace(/[<>"`{}|\\^[\]']|%(?![0-9a-f]{2})/gi, (character) => percent(character));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

import type { WordElement } from './WordElement';

/** Fonts in which characters look like something that they are not. */
const pictorial = /symbol|dings|mt extra/i;

/** The character that a symbol of a document is; null where only its font knows. */
export function wordSymbol({ attributes }: WordElement): string | null {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const isSign = code >= 0x20 && code < 0xd800;
  const isOwn =
    pictorial.test(attributes['w:font'] ?? '') && !/emoji|ui symbol/i.test(attributes['w:font'] ?? '');
  return isSign && !isOwn ? String.fromCharCode(code) : null;
}

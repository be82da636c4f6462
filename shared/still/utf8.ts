/** The bytes of one character in UTF-8, by hand: shared/ has no TextEncoder. Half a surrogate pair has none. */
export function utf8Bytes(character: string): number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code < 0xe000) return [];
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), continued(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), continued(code >> 6), continued(code)];
  return [0xf0 | (code >> 18), continued(code >> 12), continued(code >> 6), continued(code)];
}

/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) length += utf8Bytes(character).length;
  return length;
}

function continued(code: number): number {
  return 0x80 | (code & 63);
}

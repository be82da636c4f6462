import type { RtfPicture } from './RtfPicture';

/** No digit. */
const none = 16;

/**
 * The bytes of a picture in an RTF document. What is no hexadecimal digit is passed over, as every reader does, and so is
 * half a byte at the end. Null where bytes that stood there as they are did not come through the clipboard; `too-many`
 * where there are more than `most`.
 */
export function pictureBytes(
  rtf: string,
  { stretches }: RtfPicture,
  most: number,
): Uint8Array | 'too-many' | null {
  // Between digits are line breaks, some to a hundred.
  const length = stretches.reduce((sum, { from, until, isRaw }) => sum + (until - from) / (isRaw ? 1 : 2), 0);
  if (length > most * 1.1) return 'too-many';
  const bytes = new Uint8Array(Math.ceil(length));
  let count = 0;
  let half = none;
  for (const { from, until, isRaw } of stretches) {
    for (let at = from; at < until; at++) {
      const sign = rtf.charCodeAt(at);
      if (isRaw) {
        // Whatever it was, it was read as letters.
        if (sign > 0xff) return null;
        bytes[count++] = sign;
        continue;
      }
      const digit = digitOf(sign);
      if (digit === none) continue;
      if (half === none) half = digit;
      else {
        bytes[count++] = half * 16 + digit;
        half = none;
      }
    }
  }
  return count > most ? 'too-many' : bytes.slice(0, count);
}

function digitOf(sign: number): number {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30;
  const letter = sign | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : none;
}

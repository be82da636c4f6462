import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

/** A number that stands for a text: the same on every desk, and another for another text. */
export interface Digest {
  /** A Yjs client: 1 to 2³² - 1. */
  client: number;
  /** A UUID in lower case. */
  id: string;
}

/** The digest of a text (SHA-256). */
export function digestOf(text: string): Digest {
  const bytes = digest(encodeUtf8(text));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = `${hex.slice(8, 16)}-${hex.slice(16, 20)}-8${hex.slice(21, 24)}-8${hex.slice(25, 28)}-${hex.slice(28, 40)}`;
  return { client: Number.parseInt(hex.slice(0, 8), 16) || 1, id };
}

import fs from 'node:fs/promises';
import type { SigningKey } from './SigningKey';
import { parseSigningKey } from './SigningKey';

/** No file of a key is larger, in bytes. */
const largest = 4096;

/** What others may do with a file, of its mode. */
const othersBits = 0o077;

/** The secret key in a file, or why it is not used: others may read it, or there is none in it. Throws what the disk says. */
export async function readSigningKey(file: string): Promise<SigningKey | 'read-by-others' | 'no-key'> {
  const { size, mode } = await fs.stat(file);
  if (process.platform !== 'win32' && mode & othersBits) return 'read-by-others';
  const key = size > largest ? null : parseSigningKey(await fs.readFile(file, 'utf8'));
  return key ?? 'no-key';
}

import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { refused } from './PackageRefused';

/**
 * How much work it is to try a passphrase, as a power of two: age's own choice. It takes 256 MB and a second; a file
 * that asks for more is not tried.
 */
const workFactor = 18;

/** How a file begins that age locked. */
const ageMagic = 'age-encryption.org/v1\n';

/** Longer than what stands before the content of a file with one passphrase, in bytes. */
const headLength = 512;

/** Most packages are not locked: press begins without it. */
const age = (): Promise<typeof import('age-encryption')> => import('age-encryption');

/** Locks what comes with a passphrase, in the format of age: `age -d` opens it too. */
export async function locked(open: Readable, passphrase: string): Promise<Readable> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  const stream = await encrypter.encrypt(Readable.toWeb(open) as globalThis.ReadableStream<Uint8Array>);
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
}

/** Whether a file is locked. Throws `PackageRefused` (`lock`) for one that is in another way than with a passphrase, or with too much work. */
export async function isLocked(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
  const head = buffer.toString('latin1', 0, bytesRead);
  if (!head.startsWith(ageMagic)) return false;
  const asked = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- /.exec(
    head.slice(ageMagic.length),
  );
  if (!asked || Number(asked[1]) > workFactor) throw refused('lock');
  return true;
}

/** What a locked file holds, as it is read; null when that is not the passphrase. Errors of the stream mean damage. */
export async function unlocked(
  handle: FileHandle,
  passphrase: string,
  signal: AbortSignal,
): Promise<Readable | null> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const file = createReadStream('', { fd: handle, autoClose: false, start: 0, signal });
  try {
    const stream = await decrypter.decrypt(Readable.toWeb(file) as globalThis.ReadableStream<Uint8Array>);
    return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
  } catch (error) {
    file.destroy();
    if (signal.aborted) throw error;
    // The library has only words to tell its errors by.
    if (error instanceof Error && error.message.startsWith('no identity matched')) return null;
    throw refused('damaged');
  }
}

import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import yazl from 'yazl';

/** The first moment zip knows. It writes wall-clock time without a zone, so this is local time on purpose. */
const fixedDate = new Date(1980, 0, 1);

/** Stands at the end of our zips and tells them from a person's own. */
export const zipComment = 'Katern bundle';

/** Formats that are packed already; deflating them again only costs time. */
const packed = /\.(?:avif|webp|jpg|png|woff2)$/;

/**
 * Writes a zip with the files under a folder named `root`, in the order given, durably. The same files
 * give the same bytes: fixed dates and modes, no extra fields. Stops with the signal's reason.
 */
export async function writeZip(
  zip: string,
  root: string,
  files: Iterable<{ path: string; bytes: Uint8Array }> | AsyncIterable<{ path: string; bytes: Uint8Array }>,
  signal: AbortSignal,
): Promise<void> {
  const file = new yazl.ZipFile();
  const stream = createWriteStream(zip, { flags: 'wx', flush: true, signal });
  const written = finished(stream);
  // The rejection is awaited below; until then it must not count as unheard.
  written.catch(() => undefined);
  file.on('error', (error: Error) => stream.destroy(error));
  file.outputStream.pipe(stream);
  try {
    for await (const { path, bytes } of files) {
      signal.throwIfAborted();
      if (stream.destroyed) break;
      file.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), `${root}/${path}`, {
        mtime: fixedDate,
        forceDosTimestamp: true,
        mode: 0o100644,
        compressionLevel: packed.test(path) ? 0 : 6,
      });
    }
    file.end({ forceZip64Format: false, comment: zipComment });
  } catch (error) {
    stream.destroy();
    throw error;
  }
  await written;
}

/** Whether a file is a zip that Katern wrote. */
export async function isOurZip(place: string): Promise<boolean> {
  const handle = await fs.open(place, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, zipComment.length);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('latin1') === zipComment;
  } finally {
    await handle.close();
  }
}

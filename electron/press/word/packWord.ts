import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { WordPart } from '../../../shared/interchange/word/writeWord';

/** The first moment zip knows; local time on purpose, for that is what zip writes. */
const fixedDate = new Date(1980, 0, 1);

/** The bytes of a Word document: its parts, and its pictures in `word/media`. The same parts give the same bytes. */
export async function packWord(
  parts: readonly WordPart[],
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  const options = { mtime: fixedDate, forceDosTimestamp: true, mode: 0o100644 };
  for (const { path, text } of parts)
    zip.addBuffer(Buffer.from(text), path, { ...options, compressionLevel: 6 });
  for (const [file, bytes] of pictures) {
    const copy = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    zip.addBuffer(copy, `word/media/${file}`, { ...options, compressionLevel: 0 });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

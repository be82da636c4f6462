import { FaultError } from '../../../shared/faults/FaultError';
import { openToRead } from '../../disk/openToRead';

/** More than this is no article, in bytes: pictures and all. */
export const longestCopyFile = 300_000_000;

/** The bytes of a file, once its size is known to be within bounds. Throws `file-unreadable` or `file-too-large`. */
export async function readCopyFile(file: string, name: string): Promise<Uint8Array> {
  try {
    const { handle, stat } = await openToRead(file, name);
    try {
      if (stat.size > longestCopyFile) {
        throw new FaultError({ kind: 'file-too-large', name, bytes: stat.size, limitBytes: longestCopyFile });
      }
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    throw new FaultError({
      kind: 'file-unreadable',
      name,
      code: (error as NodeJS.ErrnoException).code ?? 'unknown',
    });
  }
}

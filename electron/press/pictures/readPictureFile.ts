import { FaultError } from '../../../shared/faults/FaultError';
import { openToRead } from '../../disk/openToRead';
import { pictureLimits } from './pictureLimits';

/**
 * The bytes of a picture's file, once its size is known to be within bounds; `name` is what people see.
 * Throws `file-unreadable`, `file-too-large` or `picture-empty`.
 */
export async function readPictureFile(file: string, name: string): Promise<Uint8Array> {
  try {
    const { handle, stat } = await openToRead(file, name);
    try {
      if (stat.size === 0) throw new FaultError({ kind: 'picture-empty', name });
      if (stat.size > pictureLimits.bytes) {
        throw new FaultError({
          kind: 'file-too-large',
          name,
          bytes: stat.size,
          limitBytes: pictureLimits.bytes,
        });
      }
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new FaultError({ kind: 'file-unreadable', name, code });
  }
}

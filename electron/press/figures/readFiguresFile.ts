import { mostFiguresBytes } from '../../../shared/bridge/popularityCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import { openToRead } from '../../disk/openToRead';

/**
 * The bytes of a file of figures, once its size is known to be within bounds, and its own date (ISO 8601).
 * Throws `file-unreadable` or `file-too-large`.
 */
export async function readFiguresFile(
  file: string,
  name: string,
): Promise<{ bytes: Uint8Array; at: string }> {
  try {
    const { handle, stat } = await openToRead(file, name);
    try {
      if (stat.size > mostFiguresBytes) {
        throw new FaultError({
          kind: 'file-too-large',
          name,
          bytes: stat.size,
          limitBytes: mostFiguresBytes,
        });
      }
      return { bytes: new Uint8Array(await handle.readFile()), at: stat.mtime.toISOString() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new FaultError({ kind: 'file-unreadable', name, code });
  }
}

import type { Fault } from '../../shared/faults/Fault';

/** What a failed operation on a place that main itself touches amounts to, for a person. */
export function placeFault(error: unknown, place: string): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (['EACCES', 'EROFS', 'EPERM'].includes(code)) return { kind: 'disk-read-only', place };
  // A file stands where the folder is to be.
  if (['ENOENT', 'ENOTDIR', 'EEXIST'].includes(code)) return { kind: 'place-unreadable', place, code };
  return code === 'ENOSPC' ? { kind: 'disk-full', place } : { kind: 'disk-failed', place, code };
}

import type { Fault } from '../../shared/faults/Fault';

/** The system's own word for what went wrong (`ENOSPC`), or '' when it has none. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** The fault a failed disk operation at `place` amounts to. EDQUOT reaches Node under no name of its own. */
export function fileFault(error: unknown, place: string): Fault {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || /quota/i.test(message)) return { kind: 'disk-full', place };
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return { kind: 'disk-read-only', place };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'place-unreadable', place, code };
  return { kind: 'disk-failed', place, code: code || 'unknown' };
}

import type { Fault } from '../../shared/faults/Fault';

/** What SQLite says of a file that is no sound database, and what Katern says of one that is suddenly empty. */
const damageCodes = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'LIBRARY-EMPTIED']);

/** Whether the database itself is what failed, and not the disk it lies on. */
export function isDamage(fault: Fault): boolean {
  return fault.kind === 'disk-failed' && damageCodes.has(fault.code);
}

import type { Fault } from '../../shared/faults/Fault';

/** What SQLite says of a file that is no sound database, and what Katern says of one that is suddenly empty. */
const damageCodes = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'LIBRARY-EMPTIED']);

/** What it says besides when its own list of tables, or what they hold, makes no sense any more. */
const senseless = new Set([
  'SQLITE_ERROR',
  'SQLITE_CONSTRAINT',
  'SQLITE_MISMATCH',
  'SQLITE_SCHEMA',
  'SQLITE_TOOBIG',
]);

/** Whether the database itself is what failed, and not the disk it lies on. */
export function isDamage(fault: Fault): boolean {
  return fault.kind === 'disk-failed' && damageCodes.has(fault.code);
}

/** The same of a library that is being opened: everything asked of it then is known to be right. */
export function isDamageAtOpening(fault: Fault): boolean {
  return isDamage(fault) || (fault.kind === 'disk-failed' && senseless.has(fault.code));
}

import fs from 'node:fs';
import os from 'node:os';
import type { Fault } from '../../shared/faults/Fault';

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const readOnlyCodes = new Set(['EACCES', 'EROFS', 'EPERM', 'SQLITE_READONLY', 'SQLITE_PERM']);

/** SQLite's primary result codes by number (sqlite.org/rescode.html). */
const sqliteCodes = [
  'OK ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN',
  'PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB',
]
  .join(' ')
  .split(' ');

/** Less free room than this on a disk that failed: it failed because it is full. In bytes. */
const nextToNothing = 64 * 1024;

/**
 * What an error of the file system or of SQLite means to a person; null for any other error, which is
 * a mistake in the program. `place` is the library's folder.
 */
export function diskFault(error: unknown, place: string): Fault | null {
  const codes = codesOf(error);
  if (codes.length === 0) return null;
  if (codes.some((code) => fullCodes.has(code))) return { kind: 'disk-full', place };
  if (codes.some((code) => readOnlyCodes.has(code))) return { kind: 'disk-read-only', place };
  // SQLite says no more than "input/output error" when the index of its log finds no room.
  if (codes.includes('SQLITE_IOERR') && freeBytes(place) < nextToNothing) return { kind: 'disk-full', place };
  // Nor why it cannot open a log where it may not make one.
  if (codes.includes('SQLITE_CANTOPEN') && takesNoWriting(place)) return { kind: 'disk-read-only', place };
  return { kind: 'disk-failed', place, code: codes[0] ?? '' };
}

/** The system's words for an error, the most telling first. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, errcode, systemErrno } = error as {
    code?: unknown;
    errcode?: unknown;
    systemErrno?: unknown;
  };
  if (typeof code !== 'string') return [];
  if (code !== 'ERR_SQLITE_ERROR') return 'syscall' in error ? [code] : [];
  const codes: string[] = [];
  // The low byte is the primary code, the rest tells it more precisely.
  if (typeof errcode === 'number') codes.push(`SQLITE_${sqliteCodes[errcode & 0xff] ?? errcode}`);
  const system = Object.entries(os.constants.errno).find(([, number]) => number === systemErrno)?.[0];
  if (system) codes.push(system);
  return codes.length > 0 ? codes : [code];
}

function freeBytes(place: string): number {
  try {
    const { bavail, bsize } = fs.statfsSync(place);
    return bavail * bsize;
  } catch {
    // A disk that cannot even be asked is not known to be full.
    return Infinity;
  }
}

function takesNoWriting(place: string): boolean {
  try {
    fs.accessSync(place, fs.constants.W_OK);
    return false;
  } catch (error) {
    return readOnlyCodes.has((error as NodeJS.ErrnoException).code ?? '');
  }
}

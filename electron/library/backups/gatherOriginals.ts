import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../disk/fileFault';
import { syncNow } from '../../disk/syncNow';
import { CheckedFiles } from './CheckedFiles';

/** An original that has to be there. */
export interface WantedOriginal {
  hash: string;
  bytes: number;
}

/** Where originals come from and go to: folders of the form that `Originals` keeps, or from a file of each. */
export interface OriginalsWay {
  from: string | ((hash: string) => string);
  to: string;
  /** For what is half written; on the same disk as `to`. */
  incoming: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Whether a second name for the same file will do where the disk allows that. */
  link: boolean;
  /** Hears how far it is. */
  told?: (done: number) => void;
}

/**
 * Sees to it that originals are in a folder, each with the content it is named after. What is there already
 * is read again when its file has changed or a week has passed. Answers the hashes that are nowhere whole.
 * Throws what the file system says.
 */
export function gatherOriginals(wanted: readonly WantedOriginal[], way: OriginalsWay): string[] {
  const checked = CheckedFiles.read(path.join(way.to, 'checked.json'), way.now);
  const missing: string[] = [];
  wanted.forEach((original, index) => {
    const target = fileOf(way.to, original.hash);
    if (!isThere(target, original, checked) && !bring(original, target, way)) missing.push(original.hash);
    else checked.note(original.hash, target);
    way.told?.(index + 1);
  });
  if (wanted.length > 0) checked.write();
  return missing;
}

/** The file of an original in a folder of originals. */
export function fileOf(originals: string, hash: string): string {
  return path.join(originals, hash.slice(0, 2), hash);
}

/** The SHA-256 of a file, read piece by piece; null when there is no such file. */
export function hashOfFile(file: string): string | null {
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (;;) {
      const read = fs.readSync(descriptor, piece);
      if (read === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, read));
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function isThere(target: string, { hash, bytes }: WantedOriginal, checked: CheckedFiles): boolean {
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  if (stat?.size !== bytes) return false;
  return checked.has(hash, target) || hashOfFile(target) === hash;
}

function bring({ hash }: WantedOriginal, target: string, way: OriginalsWay): boolean {
  const source = typeof way.from === 'string' ? fileOf(way.from, hash) : way.from(hash);
  if (!fs.existsSync(source)) return false;
  const temporary = path.join(way.incoming, hash);
  fs.mkdirSync(way.incoming, { recursive: true });
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.rmSync(temporary, { force: true });
  try {
    if (!way.link || !linked(source, temporary)) {
      fs.copyFileSync(source, temporary, fs.constants.COPYFILE_EXCL);
      syncNow(temporary);
    }
    if (hashOfFile(temporary) !== hash) return false;
    fs.renameSync(temporary, target);
    syncNow(path.dirname(target));
    return true;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** Gives a file a second name; false where that cannot be: on another disk, or one that knows no such thing. */
function linked(source: string, name: string): boolean {
  try {
    fs.linkSync(source, name);
    return true;
  } catch {
    // Whatever the reason, copying says whether it is a real one.
    return false;
  }
}

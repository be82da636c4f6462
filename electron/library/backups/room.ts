import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { ageingOf } from './CopyPlace';
import type { CopyPlace } from './CopyPlace';
import { filesUnder } from './filesUnder';
import { copiesToRemove } from './rotation';
import { removeCopy } from './sweepPlace';

/** The bytes that all copies at a place may take together; null for what is fair: a tenth of what is free. */
export type RoomLimit = number | null;

/** What copies leave free on a disk: a twentieth of it, at most this many bytes. */
const mostLeftFree = 256 * 1024 * 1024;

/**
 * Makes sure that a copy of `bytes` fits, by removing old copies where it would not; the newest whole one stays.
 * Throws `disk-full` rather than fill a disk that the library itself may be on.
 */
export function mustFit(place: CopyPlace, bytes: number, room: RoomLimit): void {
  fs.mkdirSync(place.incoming, { recursive: true });
  const leave = Math.min(mostLeftFree, diskOf(place.folder).size / 20);
  const short = (): number => bytes + leave - diskOf(place.folder).free;
  if (short() <= 0) return;
  const aged = place.copies().map(ageingOf);
  const all = aged.reduce((sum, copy) => sum + copy.bytes, 0);
  for (const name of copiesToRemove(aged, Math.min(all - short(), databaseRoom(place, room)))) {
    removeCopy(place, name);
  }
  if (short() > 0) throw new FaultError({ kind: 'disk-full', place: place.root });
}

/** What of a place's room is left to databases: originals that have no second name elsewhere count too. */
export function databaseRoom(place: CopyPlace, room: RoomLimit): number {
  const taken = roomTaken(place);
  const all = room === null ? (taken.databases + taken.originals + diskOf(place.folder).free) / 10 : room;
  return Math.max(0, all - taken.originals);
}

/** The bytes that the copies at a place take. */
export function roomTaken(place: CopyPlace): { databases: number; originals: number } {
  const databases = place.copies().reduce((sum, { manifest }) => sum + manifest.bytes, 0);
  let originals = 0;
  for (const file of filesUnder(place.originals)) {
    const { size, nlink } = fs.statSync(file);
    if (nlink === 1) originals += size;
  }
  return { databases, originals };
}

function diskOf(folder: string): { free: number; size: number } {
  const { bavail, blocks, bsize } = fs.statfsSync(existing(folder));
  return { free: bavail * bsize, size: blocks * bsize };
}

function existing(folder: string): string {
  return fs.existsSync(folder) ? folder : existing(path.dirname(folder));
}

import fs from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../../shared/faults/Fault';

/**
 * Why a folder that a person chose for copies, or to share, cannot be it: it lies within Katern's own folder, where the
 * library is, whichever links lead there. Null where it lies elsewhere, or cannot be looked at.
 */
export async function ownPlaceFault(chosen: string, own: string): Promise<Fault | null> {
  const [place, home] = await Promise.all([realPath(chosen), realPath(own)]);
  if (place === null || home === null) return null;
  const way = path.relative(home, place);
  const isWithin = way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  return isWithin ? { kind: 'place-within-library', place: chosen } : null;
}

async function realPath(place: string): Promise<string | null> {
  return fs.realpath(place).catch(() => null);
}

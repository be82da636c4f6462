import fs from 'node:fs';
import path from 'node:path';
import { ageingOf } from './CopyPlace';
import type { CopyPlace } from './CopyPlace';
import { filesUnder } from './filesUnder';
import { copiesToRemove } from './rotation';

/**
 * Removes the copies that may go, given `room` bytes for their databases, and the originals that no copy names
 * any more. As long as one copy cannot be read, no original goes: it may be the one that names it.
 */
export function sweepPlace(place: CopyPlace, room: number): void {
  for (const name of copiesToRemove(place.copies().map(ageingOf), room)) removeCopy(place, name);
  const copies = place.copies();
  if (copies.length === 0 || copies.length < place.names().length) return;
  const named = new Set(
    copies.flatMap(({ manifest: { originals, themes = [] } }) =>
      [...originals, ...themes].map(({ hash }) => hash),
    ),
  );
  for (const file of filesUnder(place.originals)) {
    const name = path.basename(file);
    if (/^[0-9a-f]{64}$/.test(name) && !named.has(name)) fs.rmSync(file, { force: true });
  }
}

/** Removes one copy: out of the list first, so that half a copy is never taken for one. */
export function removeCopy(place: CopyPlace, name: string): void {
  const folder = path.join(place.copiesFolder, name);
  const leaving = path.join(place.incoming, `leaving-${name}`);
  fs.mkdirSync(place.incoming, { recursive: true });
  fs.renameSync(folder, leaving);
  fs.rmSync(leaving, { recursive: true, force: true });
}

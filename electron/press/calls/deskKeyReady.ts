import fs from 'node:fs/promises';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { unlessGone } from '../../disk/unlessGone';
import type { PressRoom } from '../PressRoom';

/**
 * `desk:key`: makes the key by which others know this desk, where it has none yet. One that cannot be used is left to
 * whoever needs it. Throws what `makeDeskKey` throws.
 */
export async function deskKeyReady(room: PressRoom): Promise<Answer<{ made: boolean }>> {
  // Whatever else is wrong with a file that is there, it is there.
  const isThere = (await unlessGone(fs.stat(room.deskKeyFile)).catch(() => true)) !== null;
  if (!isThere) await room.deskKey();
  return succeed({ made: !isThere });
}

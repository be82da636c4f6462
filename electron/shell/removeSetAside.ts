import fs from 'node:fs/promises';
import path from 'node:path';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { placeFault } from './placeFault';

/**
 * Removes something that was set aside in a library's folder: to the trash, or for good where `trash` cannot take
 * it, as on a disk that has none. Answers which it was, or what the disk says.
 */
export async function removeSetAside(
  library: string,
  name: string,
  trash: (place: string) => Promise<void>,
): Promise<Answer<'trashed' | 'deleted'>> {
  const place = path.join(library, ...name.split('/'));
  try {
    await fs.access(place);
    if (await goesTo(trash, place)) return succeed('trashed');
    await fs.rm(place, { recursive: true });
    return succeed('deleted');
  } catch (error) {
    return fail(placeFault(error, place));
  }
}

async function goesTo(trash: (place: string) => Promise<void>, place: string): Promise<boolean> {
  try {
    await trash(place);
    return true;
  } catch {
    // Each system says in words of its own that it has no trash for this; whoever asked was told of that.
    return false;
  }
}

import fs from 'node:fs/promises';
import path from 'node:path';
import type { AskOf } from '../../../shared/bridge/Call';
import type { WrittenEdition } from '../../../shared/bridge/editionCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { editionBundleName } from '../../../shared/pages/bundleName';
import { bundlePlaces } from '../bundle/BundlePlaces';
import { manifestName } from '../bundle/Manifest';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';

/**
 * `edition:written`: what an edition's bundle is called in the chosen folder, and when the one that lies there was written.
 * A folder that cannot be looked into is as good as an empty one: whoever exports to it hears what is wrong.
 */
export async function editionWritten(
  room: PressRoom,
  { name, folder }: AskOf<PressCalls['edition:written']>,
): Promise<Answer<WrittenEdition>> {
  const [chosen, site] = await Promise.all([
    room.places.pathOf(folder),
    room.start.library.call('site:load', {}).then(valueOf),
  ]);
  const bundle = editionBundleName(name, site.language);
  // Each export writes it last, and anew.
  const manifest = path.join(bundlePlaces(chosen, bundle).folder, manifestName);
  const found = await fs.stat(manifest).catch(() => null);
  return succeed({ bundle, at: found?.isFile() ? found.mtime.toISOString() : '' });
}

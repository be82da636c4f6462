import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode, fileFault } from '../../disk/fileFault';
import { syncFolder } from '../../disk/syncFolder';
import { unlessGone } from '../../disk/unlessGone';
import { foreign, readEarlierBundle } from '../bundle/earlierBundle';
import { isThere } from '../bundle/leftovers';
import { manifestName, signatureName } from '../bundle/Manifest';
import { isOurZip, writeZip } from '../bundle/writeZip';

/**
 * Packs a site's bundle into `<folder>.zip` beside it, and answers that. A zip that is there is replaced once the new
 * one is on disk; one that is not Katern's is left alone (`export-folder-foreign`). Throws `export-cancelled` and the
 * disk's faults.
 */
export async function zipSite(folder: string, signal: AbortSignal): Promise<string> {
  const zip = `${folder}.zip`;
  const growing = path.join(path.dirname(folder), `.${path.basename(folder)}.zip.katern-new`);
  try {
    if ((await isThere(zip)) && !(await isOurZip(zip))) throw foreign(zip);
    await fs.rm(growing, { force: true });
    const manifest = await readEarlierBundle(folder);
    const listed = (manifest?.files ?? []).map((file) => file.path);
    await writeZip(
      growing,
      path.basename(folder),
      readAll(folder, [...listed, manifestName, signatureName].toSorted()),
      signal,
    );
    await fs.rename(growing, zip);
    await syncFolder(path.dirname(zip));
    return zip;
  } catch (error) {
    await fs.rm(growing, { force: true }).catch(() => undefined);
    if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    throw errorCode(error) ? new FaultError(fileFault(error, zip)) : error;
  }
}

async function* readAll(
  folder: string,
  names: readonly string[],
): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  for (const name of names) {
    const bytes = await unlessGone(fs.readFile(path.join(folder, name)));
    // Not every bundle is signed; anything else that is not there any more is somebody else at work.
    if (bytes) yield { path: name, bytes };
    else if (name !== signatureName) throw foreign(folder);
  }
}

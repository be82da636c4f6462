import fs from 'node:fs/promises';
import path from 'node:path';
import type { ExportStep } from '../../../shared/bridge/pressCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { BundlePlan } from '../../../shared/pages/BundlePlan';
import { errorCode, fileFault } from '../../disk/fileFault';
import { replaceFile } from '../../disk/replaceFile';
import { unlessGone } from '../../disk/unlessGone';
import { foreign } from '../bundle/earlierBundle';
import { isThere } from '../bundle/leftovers';
import type { WrittenBundle } from '../bundle/writeBundle';
import type { Workshop } from '../pages/produceFile';
import { singleMark, singlePage } from './singlePage';

/**
 * Writes the first article's page of a bundle into `chosen` as one file, `<plan.name>.html`. What was there is
 * replaced in one step; a file that is not of Katern's making is left alone. Throws `export-folder-foreign`,
 * `export-cancelled`, a disk fault, or what making the page throws.
 */
export async function writeSingle(
  plan: BundlePlan,
  chosen: string,
  workshop: Workshop,
  signal: AbortSignal,
  progress: (step: ExportStep, done: number, total: number) => void,
): Promise<Omit<WrittenBundle, 'zip'>> {
  const name = `${plan.name}.html`;
  const file = path.join(chosen, name);
  try {
    const before = (await isThere(file)) ? await earlier(file) : null;
    progress('pages', 0, 1);
    const bytes = await singlePage(plan, workshop, signal);
    progress('pages', 1, 1);
    progress('write', 0, 1);
    signal.throwIfAborted();
    const change = !before ? 'new' : before.equals(bytes) ? 'same' : 'changed';
    const growing = path.join(chosen, `.${name}.katern-new`);
    await fs.rm(growing, { force: true });
    if (change !== 'same') await replaceFile(file, bytes, growing);
    progress('write', 1, 1);
    return { folder: chosen, files: [{ path: name, bytes: bytes.byteLength, change }], removed: [] };
  } catch (error) {
    if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    throw errorCode(error) ? new FaultError(fileFault(error, chosen)) : error;
  }
}

async function earlier(file: string): Promise<Buffer> {
  const found = await fs.lstat(file);
  const bytes = found.isFile() ? await unlessGone(fs.readFile(file)) : null;
  if (!bytes?.subarray(0, 200).includes(singleMark)) throw foreign(file);
  return bytes;
}

import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file that a dialog chose; it asked already whether one that is there may be replaced. Half of one never
 * takes its place. Throws what the file system says.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const growing = path.join(path.dirname(file), `.${path.basename(file)}.katern-new`);
  try {
    await fs.writeFile(growing, bytes, { flush: true });
    await fs.rename(growing, file);
  } catch (error) {
    await fs.rm(growing, { force: true }).catch(() => undefined);
    throw error;
  }
}

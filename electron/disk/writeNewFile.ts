import fs from 'node:fs/promises';

/** Writes a new file and waits until it is on disk. Fails when the file is there already. */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(file, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

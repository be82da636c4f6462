import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes what went wrong to a file in `folder`, one report a line (JSON), so that a mistake in the
 * program ends on disk and not in silence. Never throws. Reports of one process share a file.
 */
export function reporterTo(folder: string, process: string): (where: string, error: unknown) => void {
  return (where, error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: new Date().toISOString(), process, where, stack });
    console.error(`[katern ${process}] ${where}: ${stack}`);
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.appendFileSync(path.join(folder, `${process}.jsonl`), `${line}\n`);
    } catch (failure) {
      console.error('[katern] the report could not be written', failure);
    }
  };
}
